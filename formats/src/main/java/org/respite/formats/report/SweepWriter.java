package org.respite.formats.report;

import java.util.List;
import java.util.Optional;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;

/**
 * Writes proposals as they fare in many futures in one edition: a page that opens from disk without a network, and the same as
 * JSON. Same inputs, same bytes.
 */
public final class SweepWriter {

    private final SweepIsland island;

    private SweepWriter(SweepIsland island) {
        this.island = island;
    }

    /**
     * A quantity over the futures.
     *
     * @param granted if every clearance is granted
     * @param expected the average
     * @param cautious nine of ten futures reach at least this
     * @param hopeful nine of ten futures reach at most this
     */
    public record Spread(double granted, double expected, double cautious, double hopeful) {}

    /** Of one item, by its name: the share of the need, all places and days together. */
    public record Goods(String item, Spread share) {}

    /**
     * One proposal.
     *
     * @param floor lowest survival coverage over the needs that all compare on; absent where none counts
     * @param worth in the scenario's weights
     * @param people who reach a destination or leave; absent where nobody is expected to
     * @param movements share of the movements that are done
     */
    public record Side(
            String title,
            Scenario scenario,
            Plan plan,
            Outcome granted,
            Optional<Spread> floor,
            Spread worth,
            List<Goods> goods,
            Optional<Spread> people,
            Spread movements) {

        public Side {
            goods = List.copyOf(goods);
        }
    }

    /** In what two proposals are compared. */
    public enum Respect {
        ALL,
        FLOOR,
        GOODS,
        PEOPLE
    }

    /**
     * How often, of 100 futures, one of them comes to more than the other.
     *
     * @param item its name, of goods alone
     * @param more in how many the second has more than the first
     * @param less in how many it has less
     * @param average whether it has more on average; undecided where more futures could still change that
     */
    public record Compared(Respect respect, String item, int more, int less, ProposalsWriter.Standing average) {}

    /** Two proposals that speak of the same people, needs, times and weights, future by future. */
    public record Pair(int one, int other, List<Compared> compared) {

        public Pair {
            compared = List.copyOf(compared);
        }
    }

    /**
     * All of it.
     *
     * @param sides one or more; the scenario as it is stands first, where it can be planned
     * @param impossible titles of those for which a mandatory hand-over cannot be made
     * @param complete false where a stop cut it short
     */
    public record Content(
            String title, int futures, List<Side> sides, List<Pair> pairs, List<String> impossible, boolean complete) {

        public Content {
            sides = List.copyOf(sides);
            pairs = List.copyOf(pairs);
            impossible = List.copyOf(impossible);
        }
    }

    public static SweepWriter of(Content content, Edition edition) {
        return new SweepWriter(SweepIsland.of(content, edition));
    }

    /** The page in any language. */
    public String html(Language language) {
        return Page.of("report/sweep-page.js", island.title(), island.inScript(), language);
    }

    /** The same for machines; docs/reference/sweep.schema.json says what is in it. */
    public String json() {
        return island.json();
    }
}
