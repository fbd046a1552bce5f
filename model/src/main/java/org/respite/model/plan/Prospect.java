package org.respite.model.plan;

import java.util.List;
import java.util.Optional;
import org.respite.model.quantity.Id;

/**
 * What a plan came to in many futures, with access drawn from counts of how it was. A statement of its maker: no rule of the
 * checker depends on it.
 *
 * @param seed of the futures, and
 * @param futures how many they were: the same seed and number give the same
 * @param plannedAnew whether the rest was planned anew within each future
 * @param survivalFloor absent where no need counts for it
 * @param goods units distributed
 * @param people persons who reach a destination or leave
 */
public record Prospect(
        long seed,
        int futures,
        boolean plannedAnew,
        Optional<Amount> survivalFloor,
        Amount worth,
        List<Of<Id.Item>> goods,
        List<Of<Id.Group>> people,
        Amount movementsDone) {

    public Prospect {
        goods = List.copyOf(goods);
        people = List.copyOf(people);
    }

    /** Of one thing. */
    public record Of<T>(T what, Amount amount) {}

    /**
     * A quantity over many futures.
     *
     * @param expected the average
     * @param error with more futures the average would, 19 times of 20, not move further than this
     * @param cautious nine of ten futures reach at least this
     * @param cautiousFrom with more futures this would, 19 times of 20, lie from here
     * @param cautiousTo to here
     */
    public record Amount(double expected, double error, double cautious, double cautiousFrom, double cautiousTo) {}
}
