package org.respite.app.cli;

import java.util.List;
import java.util.Locale;
import org.respite.formats.report.SweepWriter.Compared;
import org.respite.formats.report.SweepWriter.Content;
import org.respite.formats.report.SweepWriter.Pair;
import org.respite.formats.report.SweepWriter.Side;
import org.respite.formats.report.SweepWriter.Spread;

/** A sweep in words for those who plan. */
final class SweepText {

    private SweepText() {}

    /** @param replansInEvenings whether the rest is planned anew within each future */
    static String of(Content content, List<String> names, boolean replansInEvenings) {
        var text = new StringBuilder();
        text.append(String.format(Locale.ENGLISH,
                "%s%n%nEach proposal planned once and lived through in %,d futures; in the same future, wherever two of%nthem do the same, they meet the same luck.%n",
                content.title(), content.futures()));
        for (int i = 0; i < names.size(); i++) {
            side(text, names.get(i), content.sides().get(i));
        }
        if (!content.pairs().isEmpty()) {
            text.append("\nFuture by future\n");
        }
        content.pairs().forEach(pair -> pair(text, names, pair));
        content.impossible().forEach(title -> text.append(title).append(": a mandatory hand-over cannot be made.\n"));
        text.append("\nFigures of another time are no forecast. In these futures what did not go is asked for again or diverted")
                .append(replansInEvenings ? ", and in\nthe evening the rest is planned anew.\n" : "; no new plan is made.\n");
        if (!content.complete()) {
            text.append("Stopped early; --resume goes on.\n");
        }
        return text.toString();
    }

    private static void side(StringBuilder text, String name, Side side) {
        text.append('\n').append(name).append(side.title().equals(name) ? "" : " – " + side.title()).append('\n');
        text.append(String.format("  %-34s %12s %12s %16s%n", "", "if granted", "on average", "in 9 of 10"));
        side.floor().ifPresent(floor -> row(text, "survival floor, same needs", floor, true));
        row(text, "worth", side.worth(), false);
        side.goods().forEach(goods -> row(text, goods.item() + ", of what is needed", goods.share(), true));
        side.people().ifPresent(people -> row(text, "people who arrive or leave", people, false));
        row(text, "movements done", side.movements(), true);
    }

    private static void row(StringBuilder text, String what, Spread spread, boolean isShare) {
        text.append(String.format(Locale.ENGLISH, "  %-34s %12s %12s %16s%n", what, value(spread.granted(), isShare),
                value(spread.expected(), isShare), "at least " + value(spread.cautious(), isShare)));
    }

    private static String value(double value, boolean isShare) {
        return isShare ? String.format(Locale.ENGLISH, "%.1f %%", 100 * value) : String.format(Locale.ENGLISH, "%,.0f", value);
    }

    /** Of the first and another proposal all is told; of two others what they achieve in all. */
    private static void pair(StringBuilder text, List<String> names, Pair pair) {
        var a = names.get(pair.one());
        var b = names.get(pair.other());
        pair.compared().stream()
                .limit(pair.one() == 0 ? Long.MAX_VALUE : 1)
                .forEach(compared -> text.append("  ").append(sentence(compared, a, b)).append('\n'));
    }

    private static String sentence(Compared compared, String a, String b) {
        var more = switch (compared.respect()) {
            case ALL -> "%s achieves more in all than %s";
            case FLOOR -> "the worst-off place fares better under %s than under %s";
            case GOODS -> "%s brings more " + compared.item().replace("%", "%%") + " than %s";
            case PEOPLE -> "more people arrive or leave under %s than under %s";
        };
        return "in " + compared.more() + " of 100 futures " + String.format(Locale.ROOT, more, b, a) + ", in " + compared.less()
                + " it is the other way round; on average "
                + switch (compared.average()) {
                    case MORE -> "more";
                    case LESS -> "less";
                    case UNDECIDED, INCOMPARABLE -> "no difference can be told";
                };
    }
}
