package org.respite.model.replan;

import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.respite.model.quantity.Id;

/** What happened to movements and vehicles while a plan was carried out. */
public sealed interface Occurrence {

    /** What happened, for the reader of a plan. */
    default String words() {
        return switch (this) {
            case Delayed(var movement, var by) -> "movement " + movement + " delayed by " + by.toMinutes() + " minutes";
            case Denied(var movement) -> "movement " + movement + " denied";
            case VehiclesLost(var fleet, var vehicles) -> "fleet " + fleet + " lost vehicle(s) "
                    + String.join(", ", vehicles.stream().map(String::valueOf).toList());
        };
    }

    /**
     * A movement runs late. Before its departure this means that it does not leave as notified.
     *
     * @param by above 0; what it has not begun yet begins so much later at the earliest
     */
    record Delayed(Id.Movement movement, Duration by) implements Occurrence {
        public Delayed {
            if (by.toSeconds() <= 0) {
                throw new IllegalArgumentException("a delay is longer than 0: " + by);
            }
        }
    }

    /** A movement is refused its clearance, or turned back on its way. */
    record Denied(Id.Movement movement) implements Occurrence {}

    /** Vehicles that can no longer be used, by their numbers. */
    record VehiclesLost(Id.Fleet fleet, Set<Integer> vehicles) implements Occurrence {
        public VehiclesLost {
            vehicles = Collections.unmodifiableSet(new TreeSet<>(vehicles));
        }
    }
}
