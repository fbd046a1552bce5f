package org.respite.app.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.model.scenario.Scenario;
import org.respite.operations.choice.Choice;
import org.respite.operations.choice.Judged;
import org.respite.operations.choice.Judged.GivenUp;
import org.respite.operations.choice.Variation;
import org.respite.operations.doubt.Range;

/** Which of some plans is best in many futures, in words that need no statistics. */
final class ChoiceText {

    private static final int MOST_TRADES = 5;

    private ChoiceText() {}

    static String of(Scenario scenario, Choice choice) {
        var text = new StringBuilder();
        text.append("Planned against futures (chosen in ").append(DoubtText.futures(choice.trained())).append(", judged in ")
                .append(OutcomeText.amount(choice.judged())).append(" others; each plan meets the same luck):\n");
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("worth of the plan that", "if all is granted", "on average", "in nine of ten futures at least"));
        choice.candidates().forEach(judged -> rows.add(row(judged)));
        text.append(DoubtText.aligned(rows));
        choice.refused().forEach(v -> text.append("  The plan that ").append(words(v)).append(" is refused by the checker.\n"));
        text.append(kept(choice));
        if (choice.plan().isPresent()) {
            text.append(traded(scenario, choice));
        }
        text.append(regret(choice));
        return text.toString();
    }

    private static List<String> row(Judged judged) {
        return List.of(words(judged.variation()) + judged.givesUp().map(what -> " (gives up " + words(what) + ": not taken)").orElse(""),
                OutcomeText.amount(judged.promised()), withError(judged.worth()), OutcomeText.amount(judged.worth().cautious()));
    }

    private static String kept(Choice choice) {
        if (choice.chosen() == Variation.WISH) {
            return "No other plan that gives up nothing was worth more where one was chosen: the plan that believes the wish is kept.\n";
        }
        var gain = choice.best().gain();
        var more = "%s more on average (%s of what the wish comes to)"
                .formatted(withError(gain), share(gain.expected(), choice.wish().worth().expected()));
        return choice.plan().isPresent()
                ? "Kept: the plan that " + words(choice.chosen()) + ". It is worth " + more + ".\n"
                : "The best where one was chosen, the plan that " + words(choice.chosen()) + ", is worth " + more
                        + " where it was judged, which is not sure: the plan that believes the wish is kept.\n";
    }

    /** Who gets less on average, and who more, the most by worth of a full need first. */
    private static String traded(Scenario scenario, Choice choice) {
        var trades = new ArrayList<Trade>();
        var needs = scenario.supply().needs();
        for (int i = 0; i < needs.size(); i++) {
            var need = needs.get(i);
            double by = choice.best().needs().get(i) - choice.wish().needs().get(i);
            trades.add(new Trade(need.place() + ", " + need.item(), by, need.persons() * need.weight() * by / need.fullPerDay()));
        }
        var groups = scenario.people().groups();
        for (int i = 0; i < groups.size(); i++) {
            double by = choice.best().groups().get(i) - choice.wish().groups().get(i);
            trades.add(new Trade(groups.get(i).name() + " from " + groups.get(i).home() + ", persons", by, groups.get(i).weight() * by));
        }
        trades.sort(Comparator.comparingDouble(Trade::worth));
        return "Traded on average against the wish (all of it with --json):\n" + line("less", trades.stream())
                + line("more", trades.reversed().stream());
    }

    /**
     * What one need or group gets more, or less.
     *
     * @param worth about
     */
    private record Trade(String what, double by, double worth) {}

    private static String line(String word, Stream<Trade> trades) {
        var most = trades.filter(t -> word.equals("less") ? t.by() <= -1 : t.by() >= 1)
                .limit(MOST_TRADES)
                .map(t -> t.what() + " " + OutcomeText.amount(Math.abs(t.by())))
                .collect(Collectors.joining("; "));
        return "  " + word + ": " + (most.isEmpty() ? "nothing" : most) + "\n";
    }

    private static String regret(Choice choice) {
        var wish = choice.wish();
        return "Regret of having believed the wish: it promised %s, and %s came on average. The best of these plans for each future,"
                        .formatted(OutcomeText.amount(wish.promised()), OutcomeText.amount(wish.worth().expected()))
                + " had one known it, would have been worth %s more on average (%s). Plans that were not made could do better.\n"
                        .formatted(withError(choice.hindsight()), share(choice.hindsight().expected(), wish.worth().expected()));
    }

    private static String withError(Range range) {
        return OutcomeText.amount(range.expected()) + " (± " + OutcomeText.amount(Math.ceil(range.error())) + ")";
    }

    private static String share(double part, double whole) {
        return whole > 0 ? String.format(Locale.ENGLISH, "%.1f %%", 100 * part / whole) : "of nothing";
    }

    static String name(Variation variation) {
        return variation.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String words(GivenUp what) {
        return switch (what) {
            case SURVIVAL_FLOOR -> "survival floor";
            case PEOPLE -> "people who wish to move";
        };
    }

    private static String words(Variation variation) {
        return switch (variation) {
            case WISH -> "believes that all is granted";
            case SURE_FIRST -> "puts first what mostly arrives";
            case MORE_ASKED -> "asks for more than is needed";
            case SMALLER_CONVOYS -> "divides convoys";
            case TIME_IN_HAND -> "is done two hours before windows close";
        };
    }
}
