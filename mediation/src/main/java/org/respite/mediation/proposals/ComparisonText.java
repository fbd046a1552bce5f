package org.respite.mediation.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;

/** Proposals side by side, in lines for those who plan. */
public final class ComparisonText {

    private static final int WIDEST = 26;

    private ComparisonText() {}

    public static String of(Comparison comparison) {
        var text = new StringBuilder();
        if (!comparison.compared().isEmpty()) {
            text.append(comparison.compared().stream().anyMatch(c -> c.prospect().isPresent())
                    ? "If every clearance is granted, and below it in futures of access as it was.\n\n"
                    : "If every clearance is granted; what is expected, and what is cautious, is unknown.\n\n");
            text.append(table(comparison));
            text.append("\n").append(told(comparison));
        }
        comparison.unplanned().forEach(p -> text.append(p.name()).append(": a mandatory hand-over cannot be made.\n"));
        if (!comparison.complete()) {
            text.append("Stopped early: the plans keep every rule, and could be better.\n");
        }
        return text.toString();
    }

    private static String table(Comparison comparison) {
        var list = comparison.compared();
        var rows = new ArrayList<List<String>>();
        rows.add(row("", list, c -> c.proposal().name()));
        rows.add(row("zone-hours asked", list, c -> number(c.asked().zoneHours(), 1)));
        rows.add(row("days", list, c -> String.valueOf(c.asked().days())));
        rows.add(row("survival floor, same needs", list, c -> floor(c.floor())));
        rows.add(row("worth", list, c -> number(c.worth().low(), 1)));
        rows.add(row("no plan is worth more than", list, c -> number(c.worth().high(), 1)));
        rows.add(row("gap", list, c -> percent(gap(c))));
        items(list, rows);
        groups(list, rows);
        rows.add(row("hand-overs made", list, c -> c.plan().outcome().handOversMade().size() + " of "
                + c.plan().scenario().people().handOvers().size()));
        rows.add(row("most exposed at once", list, c -> number(
                Math.ceil(c.plan().outcome().exposedPersons().stream().mapToDouble(Double::doubleValue).max().orElse(0)), 0)));
        rows.addAll(DoubtRows.of(list));
        return aligned(rows);
    }

    private static void items(List<Compared> list, List<List<String>> rows) {
        for (var item : list.getFirst().plan().scenario().supply().items()) {
            rows.add(row(item.name() + " handed out, " + item.unit(), list, c -> number(c.plan().outcome().needs().stream()
                    .filter(n -> n.item().equals(item.id()))
                    .flatMap(n -> n.days().stream())
                    .mapToDouble(DayOutcome::met)
                    .sum(), 0)));
        }
    }

    private static void groups(List<Compared> list, List<List<String>> rows) {
        for (var group : list.getFirst().plan().scenario().people().groups()) {
            rows.add(row(group.name() + " (" + group.home() + ")", list, c -> c.plan().outcome().groups().stream()
                    .filter(g -> g.group().equals(group.id()))
                    .findFirst()
                    .map(ComparisonText::gone)
                    .orElse("–")));
        }
    }

    private static String gone(Outcome.GroupOutcome group) {
        return number(group.arrived(), 0) + " of " + number(group.goers(), 0);
    }

    private static String told(Comparison comparison) {
        var list = comparison.compared();
        var text = new StringBuilder();
        for (int a = 0; a < list.size(); a++) {
            for (int b = a + 1; b < list.size(); b++) {
                text.append(sentence(comparison, list.get(a), list.get(b))).append("\n");
            }
        }
        return text.toString();
    }

    private static String sentence(Comparison comparison, Compared a, Compared b) {
        var one = a.proposal().name();
        var other = b.proposal().name();
        var worth = switch (comparison.byWorth(a, b)) {
            case MORE -> one + " achieves more in all than " + other;
            case LESS -> one + " achieves less in all than " + other;
            case UNDECIDED -> "what " + one + " and " + other + " achieve in all cannot be told apart: it lies within the gaps";
            case INCOMPARABLE -> one + " and " + other + " speak of different people, needs, times or weights: no comparison in all";
        };
        var floor = switch (comparison.byFloor(a, b)) {
            case MORE -> "; its lowest survival coverage is higher";
            case LESS -> "; its lowest survival coverage is lower";
            case UNDECIDED -> "; their lowest survival coverage cannot be told apart";
            case INCOMPARABLE -> "";
        };
        return worth + floor + ".";
    }

    private static double gap(Compared c) {
        return c.worth().high() <= 0 ? 0 : (c.worth().high() - c.worth().low()) / c.worth().high();
    }

    private static String floor(Optional<Range> floor) {
        return floor.map(f -> percent(f.low()) + " … " + percent(f.high())).orElse("unknown");
    }

    static List<String> row(String words, List<Compared> list, Function<Compared, String> value) {
        var row = new ArrayList<String>();
        row.add(words);
        list.forEach(c -> row.add(value.apply(c)));
        return row;
    }

    private static String aligned(List<List<String>> rows) {
        int first = rows.stream().mapToInt(r -> r.getFirst().length()).max().orElse(0);
        int column = Math.min(WIDEST, rows.stream().flatMap(r -> r.stream().skip(1)).mapToInt(String::length).max().orElse(0));
        var text = new StringBuilder();
        for (var row : rows) {
            text.append("  ").append(row.getFirst()).append(" ".repeat(first - row.getFirst().length()));
            row.stream().skip(1).forEach(cell -> text.append("  ").append(" ".repeat(Math.max(0, column - cell.length()))).append(cell));
            text.append("\n");
        }
        return text.toString();
    }

    static String number(double value, int decimals) {
        return String.format(Locale.ENGLISH, "%,." + decimals + "f", value);
    }

    static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.1f %%", 100 * share);
    }
}
