package org.respite.operations.doubt;

import java.util.List;

/**
 * One day of the pause over many futures.
 *
 * @param movements that are to begin on it
 * @param done of these
 * @param goods distributed on it, by item in the scenario's order
 * @param grantedGoods the same if every clearance is granted
 * @param persons who reach a destination or leave
 * @param grantedPersons the same if every clearance is granted
 * @param failures the most frequent first
 * @param brokeOff in how many futures a pause breaks off on it
 */
public record Day(
        int movements,
        Range done,
        List<Range> goods,
        List<Double> grantedGoods,
        Range persons,
        long grantedPersons,
        List<Failure> failures,
        int brokeOff) {

    public Day {
        goods = List.copyOf(goods);
        grantedGoods = List.copyOf(grantedGoods);
        failures = List.copyOf(failures);
    }
}
