package org.respite.operations.choice;

import java.util.List;
import java.util.Optional;
import org.respite.operations.doubt.Range;

/**
 * A candidate in the futures by which plans are judged, which are others than those by which one is chosen.
 *
 * @param promised its worth if every clearance is granted
 * @param floor absent where no need counts for it
 * @param gain worth more than the plan that believes the wish, future by future
 * @param trained its average worth in the futures by which one is chosen
 * @param needs distributed on average, by need in the scenario's order
 * @param groups persons who arrive or leave on average, by group in the scenario's order
 * @param givesUp what it gives up, for which it is not taken; empty where it gives up nothing
 */
public record Judged(
        Variation variation,
        double promised,
        Range worth,
        Optional<Range> floor,
        Range gain,
        double trained,
        List<Double> needs,
        List<Double> groups,
        Optional<GivenUp> givesUp) {

    public Judged {
        needs = List.copyOf(needs);
        groups = List.copyOf(groups);
    }

    /** What no plan is taken for that gives it up, whatever else it gains. */
    public enum GivenUp {
        /** The lowest survival coverage, promised or on average. */
        SURVIVAL_FLOOR,
        /** People of a group who would come away if the wish were believed. */
        PEOPLE
    }
}
