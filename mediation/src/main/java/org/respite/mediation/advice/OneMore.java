package org.respite.mediation.advice;

import java.util.function.Supplier;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Scenario;

/**
 * One unit more of something.
 *
 * @param of what there is more of; the pause, road, fleet … of that name
 * @param name as people call it
 * @param unit what one unit is, such as "truck an hour inspected"
 * @param words the whole as a phrase
 * @param scenario the scenario with it, which is otherwise the same
 */
public record OneMore(Kind kind, Id of, String name, String unit, String words, Supplier<Scenario> scenario) {

    /** What there can be one more of. */
    public enum Kind {
        WINDOW,
        CORRIDOR,
        CROSSING_HOURS,
        BAY,
        LIST,
        INSPECTION,
        LANE,
        VEHICLE,
        STOCK,
        RECEPTION,
        LOADING,
        UNLOADING,
        EXITING;

        /** Whether more of it opens a time that was shut, for which the scenario has no price of its own. */
        public boolean opensTime() {
            return switch (this) {
                case WINDOW, CORRIDOR, CROSSING_HOURS -> true;
                case BAY, LIST, INSPECTION, LANE, VEHICLE, STOCK, RECEPTION, LOADING, UNLOADING, EXITING -> false;
            };
        }
    }
}
