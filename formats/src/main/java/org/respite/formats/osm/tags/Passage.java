package org.respite.formats.osm.tags;

import java.util.Map;
import org.respite.model.quantity.Mode;

/**
 * One direction of a way.
 *
 * @param speeds kilometres an hour of each mode that may pass; empty where none may
 * @param capacity passenger-car units an hour
 * @param closed the hours in which nobody may pass
 */
public record Passage(Map<Mode, Double> speeds, double capacity, WeekHours closed) {

    static final Passage NONE = new Passage(Map.of(), 0, WeekHours.NEVER);

    public Passage {
        speeds = Map.copyOf(speeds);
    }
}
