package org.respite.planner.people;

import org.respite.planner.expanded.ExpandedNetwork;

/**
 * Who enters which road when, and the proof that nothing is better.
 *
 * @param use by arc: the units that enter
 * @param staying by crowd: the units that do not get out
 * @param cost sum of the arrival slots of the units that get out, and of the rewards of those that stay
 * @param potential by node: what one more unit there would cost
 */
public record PeopleFlow(ExpandedNetwork net, int[] use, int[] staying, double cost, double[] potential) {

    public long stayingUnits() {
        long sum = 0;
        for (int units : staying) {
            sum += units;
        }
        return sum;
    }
}
