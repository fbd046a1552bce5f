package org.respite.mediation.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.respite.model.plan.Prospect;
import org.respite.model.plan.Prospect.Amount;

/** What each proposal comes to in futures of access as it was: on average, and what nine of ten futures reach. */
final class DoubtRows {

    private static final String UNKNOWN = "unknown";

    private DoubtRows() {}

    static List<List<String>> of(List<Compared> list) {
        if (list.stream().allMatch(c -> c.prospect().isEmpty())) {
            return List.of(ComparisonText.row("expected", list, c -> UNKNOWN), ComparisonText.row("cautious", list, c -> UNKNOWN));
        }
        var rows = new ArrayList<List<String>>();
        rows.add(ComparisonText.row("futures", list, c -> c.prospect().map(p -> ComparisonText.number(p.futures(), 0)).orElse(UNKNOWN)));
        both(rows, list, "survival floor", Prospect::survivalFloor, ComparisonText::percent);
        both(rows, list, "worth", p -> Optional.of(p.worth()), DoubtRows::whole);
        for (var item : list.getFirst().plan().scenario().supply().items()) {
            both(rows, list, item.name() + ", " + item.unit(), p -> p.goods().stream()
                    .filter(g -> g.what().equals(item.id()))
                    .map(Prospect.Of::amount)
                    .findFirst(), DoubtRows::whole);
        }
        for (var group : list.getFirst().plan().scenario().people().groups()) {
            both(rows, list, group.name() + " (" + group.home() + ")", p -> p.people().stream()
                    .filter(g -> g.what().equals(group.id()))
                    .map(Prospect.Of::amount)
                    .findFirst(), DoubtRows::whole);
        }
        return rows;
    }

    private static void both(List<List<String>> rows, List<Compared> list, String what,
            Function<Prospect, Optional<Amount>> of, Function<Double, String> show) {
        Function<Compared, Optional<Amount>> amount = c -> c.prospect().flatMap(of);
        if (list.stream().anyMatch(c -> amount.apply(c).isPresent())) {
            rows.add(ComparisonText.row("on average: " + what, list,
                    c -> amount.apply(c).map(a -> show.apply(a.expected())).orElse(UNKNOWN)));
            rows.add(ComparisonText.row("in nine of ten futures at least", list,
                    c -> amount.apply(c).map(a -> show.apply(a.cautious())).orElse(UNKNOWN)));
        }
    }

    private static String whole(double value) {
        return ComparisonText.number(value, 0);
    }
}
