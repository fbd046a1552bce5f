package org.respite.mediation.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.respite.formats.report.ProposalsWriter.Content;
import org.respite.formats.report.ProposalsWriter.Pair;
import org.respite.formats.report.ProposalsWriter.Side;
import org.respite.formats.report.ProposalsWriter.Standing;

/** What a comparison tells its readers. */
public final class ProposalsReport {

    private ProposalsReport() {}

    /** @throws IllegalArgumentException where no proposal has a plan */
    public static Content of(String title, Comparison comparison) {
        var sides = comparison.compared().stream().map(ProposalsReport::side).toList();
        var impossible = comparison.unplanned().stream().map(Proposal::title).toList();
        return new Content(title, sides, pairs(comparison), impossible, comparison.complete(), Optional.empty());
    }

    private static Side side(Compared one) {
        var plan = one.plan();
        return new Side(
                one.proposal().title(),
                one.proposal().changes(),
                plan.scenario(),
                plan.result().plan(),
                plan.outcome(),
                one.asked().zoneHours(),
                one.asked().days(),
                one.asked().crossingHours(),
                one.floor().map(f -> OptionalDouble.of(f.low())).orElse(OptionalDouble.empty()),
                one.floor().map(f -> OptionalDouble.of(f.high())).orElse(OptionalDouble.empty()),
                one.prospect());
    }

    private static List<Pair> pairs(Comparison comparison) {
        var list = comparison.compared();
        var pairs = new ArrayList<Pair>();
        for (int a = 0; a < list.size(); a++) {
            for (int b = a + 1; b < list.size(); b++) {
                pairs.add(new Pair(
                        a, b, standing(comparison.byFloor(list.get(a), list.get(b))),
                        standing(comparison.byWorth(list.get(a), list.get(b)))));
            }
        }
        return pairs;
    }

    private static Standing standing(Range.Order order) {
        return switch (order) {
            case MORE -> Standing.MORE;
            case LESS -> Standing.LESS;
            case UNDECIDED -> Standing.UNDECIDED;
            case INCOMPARABLE -> Standing.INCOMPARABLE;
        };
    }
}
