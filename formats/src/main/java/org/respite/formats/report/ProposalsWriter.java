package org.respite.formats.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Prospect;
import org.respite.model.scenario.Scenario;

/**
 * Writes proposals side by side in one edition: a page that opens from disk without a network, and the same as JSON. What
 * an edition may not show is left out of both. Same inputs, same bytes.
 */
public final class ProposalsWriter {

    private final ProposalsIsland island;

    private ProposalsWriter(ProposalsIsland island) {
        this.island = island;
    }

    /**
     * One proposal with its plan, which the checker has accepted.
     *
     * @param asks what is asked or changed, in words; told in the operational edition alone
     * @param floor lowest survival coverage over the needs that all compare on; empty where there is none
     * @param floorAtMost no plan of it has a higher one
     * @param prospect what its plan came to in many futures, with a floor over the same needs; empty where that is unknown
     */
    public record Side(
            String title,
            List<String> asks,
            Scenario scenario,
            Plan plan,
            Outcome outcome,
            double zoneHours,
            int days,
            double crossingHours,
            OptionalDouble floor,
            OptionalDouble floorAtMost,
            Optional<Prospect> prospect) {

        public Side {
            asks = List.copyOf(asks);
        }
    }

    /**
     * How two of them stand to each other.
     *
     * @param one position of the one that is said to be more or less
     */
    public record Pair(int one, int other, Standing floor, Standing worth) {}

    /** More, less, or not to be told. */
    public enum Standing {
        MORE,
        LESS,
        UNDECIDED,
        INCOMPARABLE
    }

    /**
     * How a search for the best pause ended.
     *
     * @param largest zone-hours of the largest pause within the budget
     * @param apart smallest difference that counted
     */
    public record Search(
            boolean agreed, List<String> declaredBy, double largest, int candidates, int planned, int excluded, int impossible, int open,
            double apart) {

        public Search {
            declaredBy = List.copyOf(declaredBy);
        }
    }

    /**
     * All of it.
     *
     * @param impossible titles of those for which a mandatory hand-over cannot be made
     * @param complete false where a stop or a time limit cut something short
     * @param search where the proposals are the answer to a question for a pause
     */
    public record Content(
            String title, List<Side> sides, List<Pair> pairs, List<String> impossible, boolean complete,
            Optional<Search> search) {

        public Content {
            if (sides.isEmpty()) {
                throw new IllegalArgumentException("there is nothing to set side by side");
            }
            sides = List.copyOf(sides);
            pairs = List.copyOf(pairs);
            impossible = List.copyOf(impossible);
        }
    }

    public static ProposalsWriter of(Content content, Edition edition) {
        return new ProposalsWriter(ProposalsIsland.of(content, edition));
    }

    /** The page in a language that has the whole report. */
    public String html(Language language) {
        if (!language.hasReport()) {
            throw new IllegalArgumentException("in " + language + " there is the summary of a report alone");
        }
        return Page.of("report/proposals-page.js", island.title(), island.inScript(), language);
    }

    /** The same for machines; docs/reference/proposals.schema.json says what is in it. */
    public String json() {
        return island.json();
    }
}
