package org.respite.terms.standing;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.respite.model.report.Where;

/**
 * Which place lies in which zone, as the scenario says that the terms name.
 *
 * @param zoneOf for each place its zone
 */
public record Ground(Map<String, String> zoneOf) {

    /** Nothing is known but names. */
    public static final Ground UNKNOWN = new Ground(Map.of());

    public Ground {
        zoneOf = Map.copyOf(zoneOf);
    }

    /** Whether something is where the terms say. */
    Match at(Where where, String name) {
        return switch (where) {
            case Where.AtPlace(var place) -> Match.of(place.value().equalsIgnoreCase(name)
                    || zoneOf.getOrDefault(place.value(), "").equalsIgnoreCase(name));
            case Where.InZone(var zone) -> zone.value().equalsIgnoreCase(name)
                    ? Match.YES
                    : zone.value().equalsIgnoreCase(zoneOf.getOrDefault(name, "")) ? Match.MAYBE : Match.NO;
            case Where.Withheld _ -> Match.MAYBE;
            case Where.Unsaid _ -> Match.MAYBE;
        };
    }

    /** All zones that there are; empty where they are not known. */
    Set<String> zones() {
        return zoneOf.values().stream().collect(Collectors.toSet());
    }
}
