package org.respite.bridge;

import java.util.ArrayList;
import java.util.Locale;
import org.respite.mediation.proposals.Compared;
import org.respite.mediation.proposals.Range;

/** What a checked plan achieves, in a line. */
final class ResultText {

    private ResultText() {}

    static String of(Proposed.Result result) {
        return result.plan().map(ResultText::of).orElse("a mandatory hand-over cannot be made, and so no plan is accepted");
    }

    private static String of(Compared one) {
        var outcome = one.plan().outcome();
        var parts = new ArrayList<String>();
        one.floor().ifPresent(f -> parts.add("lowest survival coverage " + range(f, 100, 1) + " %"));
        parts.add("worth " + range(one.worth(), 1, 0));
        for (var item : one.plan().scenario().supply().items()) {
            double met = outcome.needs().stream().filter(n -> n.item().equals(item.id())).flatMap(n -> n.days().stream()).mapToDouble(d -> d.met()).sum();
            parts.add("%s %,.0f %s".formatted(item.name(), met, item.unit()));
        }
        parts.add("%,d people".formatted(outcome.groups().stream().mapToLong(g -> g.arrived()).sum()));
        parts.add("%d of %d hand-overs".formatted(outcome.handOversMade().size(), one.plan().scenario().people().handOvers().size()));
        return String.join(", ", parts);
    }

    private static String range(Range range, double factor, int decimals) {
        var format = "%,." + decimals + "f";
        var low = String.format(Locale.ENGLISH, format, factor * range.low());
        var high = String.format(Locale.ENGLISH, format, factor * range.high());
        return low.equals(high) ? low : low + " to at most " + high;
    }
}
