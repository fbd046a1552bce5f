package org.respite.model.scenario;

import java.util.List;

/**
 * All that is known before a pause is planned. Immutable; a modification gives a new scenario.
 *
 * @param name short name, as in file names
 * @param title what a reader sees
 * @param permissions the pauses and corridors that open guarded zones
 * @param boundaries administrative outlines for the map; nothing is planned from them
 * @param modifications what was changed in the base scenario, in order, in words
 */
public record Scenario(
        String name,
        String title,
        Calendar calendar,
        Rules rules,
        Worth worth,
        Network network,
        Permissions permissions,
        Supply supply,
        People people,
        Evidence evidence,
        List<Boundary> boundaries,
        List<String> modifications) {

    public Scenario {
        boundaries = List.copyOf(boundaries);
        modifications = List.copyOf(modifications);
    }
}
