package org.respite.formats.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.respite.formats.report.ProposalsWriter.Side;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.plan.Prospect;
import org.respite.model.plan.Prospect.Amount;
import org.respite.model.quantity.Id;

/** What a proposal comes to under access as it was, as an edition may show it: expected, or cautious. */
sealed interface Foreseen {

    /** No futures were lived through. */
    record Unknown() implements Foreseen {

        @JsonValue
        String word() {
            return "unknown";
        }
    }

    /**
     * Known from futures.
     *
     * @param floor in a shared edition in whole percent
     * @param worth only in an exact edition
     * @param goods as shares of what is needed, in a shared edition in whole percent
     * @param people who arrive or leave; in a shared edition rounded down to tens; absent for what nine of ten futures reach, for
     *     that is known group by group and does not add up
     */
    record Figures(int futures, OptionalDouble floor, OptionalDouble worth, List<Share> goods, OptionalDouble people)
            implements Foreseen {}

    /** Of one item. */
    record Share(String item, double share) {}

    static Foreseen expected(Side side, Edition edition) {
        return side.prospect().<Foreseen>map(p -> figures(side, p, edition, Amount::expected, people(p, edition))).orElseGet(Unknown::new);
    }

    static Foreseen cautious(Side side, Edition edition) {
        return side.prospect().<Foreseen>map(p -> figures(side, p, edition, Amount::cautious, OptionalDouble.empty())).orElseGet(Unknown::new);
    }

    private static Figures figures(Side side, Prospect prospect, Edition edition, ToDoubleFunction<Amount> which, OptionalDouble people) {
        boolean exact = edition.isExact();
        return new Figures(
                prospect.futures(),
                prospect.survivalFloor().map(f -> OptionalDouble.of(share(which.applyAsDouble(f), exact))).orElse(OptionalDouble.empty()),
                exact ? OptionalDouble.of(which.applyAsDouble(prospect.worth())) : OptionalDouble.empty(),
                prospect.goods().stream().flatMap(g -> goods(side, g, which, exact).stream()).toList(),
                people);
    }

    private static Optional<Share> goods(
            Side side, Prospect.Of<Id.Item> one, ToDoubleFunction<Amount> which, boolean exact) {
        double full = side.outcome().daysOf(one.what()).stream().mapToDouble(DayOutcome::full).sum();
        return side.scenario().supply().items().stream()
                .filter(item -> item.id().equals(one.what()) && full > 0)
                .map(item -> new Share(item.name(), share(which.applyAsDouble(one.amount()) / full, exact)))
                .findFirst();
    }

    private static OptionalDouble people(Prospect prospect, Edition edition) {
        if (prospect.people().isEmpty()) {
            return OptionalDouble.empty();
        }
        double persons = prospect.people().stream().mapToDouble(g -> g.amount().expected()).sum();
        return OptionalDouble.of(edition.isExact() ? persons : Coarse.cell(persons));
    }

    /** A longer fraction can tell of how many it is one. */
    private static double share(double share, boolean exact) {
        return exact ? share : Math.floor(share * 100 + 1e-9) / 100;
    }
}
