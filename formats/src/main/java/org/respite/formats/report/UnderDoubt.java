package org.respite.formats.report;

import java.util.List;
import java.util.Optional;

/**
 * What a plan comes to as access really was, in shares from 0 to 1, so coarse that every edition may show it.
 *
 * @param futures how many were lived through
 * @param floor survival floor; absent where no need counts for it
 * @param goods share of the full need that is distributed, by item in the scenario's order; items that nobody needs are left out
 * @param movements share of the movements that are done
 */
public record UnderDoubt(int futures, Optional<Shares> floor, List<Goods> goods, Shares movements) {

    public UnderDoubt {
        goods = List.copyOf(goods);
    }

    /** Of one item, by its name. */
    public record Goods(String item, Shares shares) {}

    /** If every clearance is granted, on average, and what nine of ten futures reach: in whole percent, rounded down. */
    public record Shares(double granted, double expected, double cautious) {

        private static final double LOST_IN_ADDING = 1e-9;

        public Shares {
            granted = whole(granted);
            expected = whole(expected);
            cautious = whole(cautious);
        }

        private static double whole(double share) {
            return Math.floor(share * 100 + LOST_IN_ADDING) / 100;
        }
    }
}
