package org.respite.traffic;

import org.jspecify.annotations.Nullable;
import org.respite.model.quantity.Mode;

/**
 * One vehicle with those aboard, or people on their own who move as one, as the plan sees them.
 *
 * @param offset after the first of the movement
 * @param units passenger-car units that it takes of a road's capacity
 * @param metres of lane that it takes in a queue
 * @param ownPersons people on their own; 0 for a vehicle of a fleet
 */
record Party(Itinerary itinerary, long offset, double units, double metres, double ownPersons) {

    Mode mode() {
        return itinerary.mode();
    }

    boolean isVehicle() {
        return mode() != Mode.FOOT;
    }

    int steps() {
        return itinerary.tasks().size();
    }

    Task task(int step) {
        return itinerary.tasks().get(step);
    }

    /** Persons aboard, or walking; after the last step, those of the last. */
    double persons(int step) {
        return ownPersons + task(Math.min(step, steps() - 1)).persons() / itinerary.members();
    }

    /** When it should set off. */
    long plannedStart() {
        return task(0).plannedFrom() + offset;
    }

    long plannedEnd(int step) {
        return task(step).plannedTo() + offset;
    }

    /** The road of a step; none for a step at a place, and after the last. */
    @Nullable RoadQueue road(int step) {
        return step < steps() && task(step) instanceof Task.Drive drive ? drive.road() : null;
    }

    /** Fails for a step at a place. */
    Task.Drive drive(int step) {
        if (task(step) instanceof Task.Drive drive) {
            return drive;
        }
        throw new IllegalStateException("not on the road");
    }

    /** Fails for a step on the road. */
    Task.Stop stop(int step) {
        if (task(step) instanceof Task.Stop stop) {
            return stop;
        }
        throw new IllegalStateException("on the road");
    }
}
