package org.respite.traffic;

import java.time.Duration;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/**
 * One road of one movement, planned and replayed.
 *
 * @param plannedFrom when the plan's first member enters the road
 * @param plannedTo when it leaves it
 * @param start of the whole movement
 * @param members vehicles, or parties of people on their own
 * @param arrived how many of them came to the road's end at all
 * @param longestTravel longest time of a member, from being ready to enter to the road's end; zero where none arrived
 * @param worstLateness of the member that came latest against its own planned time; zero where none arrived
 */
public record Leg(
        Id.Movement movement,
        Id.Road road,
        Moment plannedFrom,
        Moment plannedTo,
        Moment start,
        int members,
        int arrived,
        Duration longestTravel,
        Duration worstLateness) {

    public Duration plannedTravel() {
        return plannedTo.since(plannedFrom);
    }

    public boolean isComplete() {
        return arrived == members;
    }

    /** Of the slowest member; negative where a late one caught up. */
    public Duration travelDifference() {
        return longestTravel.minus(plannedTravel());
    }

    boolean travelAgrees() {
        return isComplete() && travelDifference().compareTo(Agreement.tolerance(plannedTravel())) <= 0;
    }

    boolean arrivalAgrees() {
        return isComplete() && worstLateness.compareTo(Agreement.tolerance(plannedTo.since(start))) <= 0;
    }
}
