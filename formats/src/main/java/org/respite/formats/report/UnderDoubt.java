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
 * @param against only where the plan was chosen among some that were lived through
 */
public record UnderDoubt(
        int futures, Optional<Shares> floor, List<Goods> goods, Shares movements, Optional<Against> against) {

    public UnderDoubt {
        goods = List.copyOf(goods);
    }

    /** Of one item, by its name. */
    public record Goods(String item, Shares shares) {}

    /**
     * The plan against futures; shares are of the average worth of the plan that believes the wish, in whole percent.
     *
     * @param trained futures by which a plan was chosen
     * @param judged others, in which it was judged
     * @param plans that were compared, the one that believes the wish among them
     * @param kept what the plan believes that is kept, a name in the words of the report; absent where it is the wish
     * @param least that is gained, 19 times of 20
     * @param most that is gained
     * @param hindsight what the best of the plans for each future would have gained
     * @param came share that came on average of what the wish promised
     */
    public record Against(
            int trained, int judged, int plans, Optional<String> kept, double least, double most, double hindsight, double came) {

        public Against {
            least = Shares.whole(least);
            most = Shares.whole(most);
            hindsight = Shares.whole(hindsight);
            came = Shares.whole(came);
        }
    }

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
