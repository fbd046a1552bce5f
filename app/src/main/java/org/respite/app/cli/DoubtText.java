package org.respite.app.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Scenario;
import org.respite.operations.access.Leaning;
import org.respite.operations.access.Rule;
import org.respite.operations.doubt.Doubt;
import org.respite.operations.doubt.Failure;
import org.respite.operations.doubt.Range;
import org.respite.operations.future.Fate;

/** What a plan comes to under doubt, in words that need no statistics. */
final class DoubtText {

    private static final int MOST_FAILURES = 6;

    private final Scenario scenario;
    private final Outcome granted;
    private final Doubt doubt;

    private DoubtText(Scenario scenario, Outcome granted, Doubt doubt) {
        this.scenario = scenario;
        this.granted = granted;
        this.doubt = doubt;
    }

    static String of(Scenario scenario, Outcome granted, Doubt doubt) {
        return new DoubtText(scenario, granted, doubt).text();
    }

    private String text() {
        var text = new StringBuilder();
        text.append("As access really was (").append(futures(doubt.futures()))
                .append(" drawn from the scenario's figures").append(doubt.plannedAnew() ? ", the rest planned anew each evening" : "")
                .append("):\n");
        text.append(table());
        text.append(failures(doubt.failures(), doubt.futures()));
        text.append(safety());
        text.append("Drawn from:\n");
        doubt.model().rules().forEach(rule -> text.append("  ").append(rule(rule)).append('\n'));
        return text.toString();
    }

    private String table() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("", "if all is granted", "on average", "in nine of ten futures at least"));
        if (granted.survivalFloor().isPresent() && doubt.survivalFloor().isPresent()) {
            var floor = doubt.survivalFloor().get();
            rows.add(List.of("Survival floor", OutcomeText.percent(granted.survivalFloor().getAsDouble()),
                    OutcomeText.percent(floor.expected()), OutcomeText.percent(floor.cautious())));
        }
        for (int i = 0; i < doubt.items().size(); i++) {
            var item = scenario.supply().items().get(i);
            var days = granted.daysOf(item.id());
            if (!days.isEmpty()) {
                rows.add(row(item.name() + ", " + item.unit(), days.stream().mapToDouble(DayOutcome::met).sum(), doubt.items().get(i)));
            }
        }
        for (int i = 0; i < granted.groups().size(); i++) {
            rows.add(row(name(scenario.people().groups().get(i)) + ", persons", granted.groups().get(i).arrived(), doubt.groups().get(i)));
        }
        rows.add(row("Movements done", doubt.movements(), doubt.done()));
        for (int i = 0; i < doubt.handOvers().size(); i++) {
            var handOver = scenario.people().handOvers().get(i);
            rows.add(List.of("Hand-over " + handOver.id(), granted.handOversMade().contains(handOver.id()) ? "made" : "not made",
                    "made in " + tenths(doubt.handOvers().get(i), doubt.futures()), ""));
        }
        return aligned(rows);
    }

    /** With its home, where several groups have one name. */
    private String name(PeopleGroup group) {
        boolean several = scenario.people().groups().stream().filter(g -> g.name().equals(group.name())).count() > 1;
        return several ? group.name() + " (" + group.home() + ")" : group.name();
    }

    private static List<String> row(String what, double granted, Range range) {
        return List.of(what, OutcomeText.amount(granted),
                OutcomeText.amount(range.expected()) + " (± " + OutcomeText.amount(Math.ceil(range.error())) + ")",
                OutcomeText.amount(range.cautious()));
    }

    /** Rows of four columns, one below the other. */
    static String aligned(List<List<String>> rows) {
        var widths = IntStream.range(0, 4).map(c -> rows.stream().mapToInt(r -> r.get(c).length()).max().orElse(0)).toArray();
        return rows.stream()
                .map(row -> IntStream.range(0, 4)
                        .mapToObj(c -> row.get(c) + " ".repeat(widths[c] - row.get(c).length()))
                        .collect(Collectors.joining("  ", "  ", ""))
                        .stripTrailing() + "\n")
                .collect(Collectors.joining());
    }

    /** What goes wrong most often. */
    static String failures(List<Failure> failures, int futures) {
        var gone = failures.stream().filter(f -> f.fate() != Fate.LATE).limit(MOST_FAILURES).toList();
        if (gone.isEmpty()) {
            return "";
        }
        return "What goes wrong, on average in one future:\n" + gone.stream()
                .map(f -> "  %s %s%s\n".formatted(movements(f.movements()), words(f.fate()),
                        f.first() == 0 ? "" : "; the first thing to fail in " + tenths(f.first(), futures)))
                .collect(Collectors.joining());
    }

    private static String movements(double count) {
        return count < 0.95
                ? "now and then a movement"
                : String.format(Locale.ENGLISH, "%,d %s", Math.round(count), Math.round(count) == 1 ? "movement" : "movements");
    }

    static String words(Fate fate) {
        return switch (fate) {
            case DONE -> "done as planned";
            case LATE -> "done late";
            case ON_ANOTHER_DAY -> "done on a later day, asked for again";
            case ELSEWHERE -> "done elsewhere, because something on the way was closed that day";
            case PARTLY -> "cleared for a part of the load alone";
            case THINNED -> "let through with a part of the load, the rest turned away or intercepted";
            case LOADS_LOST -> "left with no load, all turned away or intercepted";
            case DENIED -> "denied";
            case WITHDRAWN -> "withdrawn by whoever asked";
            case HELD -> "held until too late for the open hours, and never left";
            case CLOSED -> "kept back because a crossing or zone was closed that day";
            case BROKEN_OFF -> "kept back because the pause had broken off";
            case NOTHING_TO_LOAD -> "left without anything to load";
            case TURNED_BACK -> "turned back on the way";
            case PLANNED_ANEW -> "taken out when the rest was planned anew";
            case TO_REFUGE -> "caught on the way when the pause broke off, and sent to a refuge";
        };
    }

    static String futures(int count) {
        return OutcomeText.amount(count) + (count == 1 ? " future" : " futures");
    }

    /** A frequency that can be read aloud. */
    static String tenths(int count, int futures) {
        double share = count / (double) futures;
        if (count == 0 || count == futures) {
            return count == 0 ? "no future" : "every future";
        }
        if (share < 0.1 || share > 0.9) {
            var all = " of " + futures(futures);
            return share < 0.1 ? OutcomeText.amount(count) + all : "all but " + OutcomeText.amount(futures - count) + all;
        }
        return Math.round(share * 10) + " of 10 futures";
    }

    private String safety() {
        var safety = doubt.safety();
        var text = new StringBuilder();
        if (safety.breaks() > 0) {
            text.append("If the pause breaks off without warning (").append(tenths(safety.breaks(), doubt.futures())).append("): ");
            text.append(safety.longestRefuge() == 0
                    ? "nobody was on guarded ground without shelter.\n"
                    : "at most %s persons were on their way at that moment, crews not counted; the last is in a refuge after %s.\n"
                            .formatted(OutcomeText.amount(safety.mostPersons()),
                                    OutcomeText.span(Duration.ofSeconds(safety.longestRefuge()))));
        }
        if (safety.atClosings() > 0) {
            text.append("A movement was late out of a closing window in %s, by at most %s, because its way took longer than planned.\n"
                    .formatted(tenths(safety.atClosings(), doubt.futures()),
                            OutcomeText.span(Duration.ofSeconds(safety.latest()))));
        } else {
            text.append("Nobody was outside shelter when a window closed as planned.\n");
        }
        return text.toString();
    }

    private static String rule(Rule rule) {
        return rule.words() + ": " + switch (rule.law()) {
            case Rule.Outcomes law -> law.classes().stream()
                    .map(kind -> "%s %s".formatted(kind(kind), OutcomeText.percent(law.expected(kind))))
                    .collect(Collectors.joining(", ")) + leaning(rule.leaning());
            case Rule.Share law -> kind(law.kind()) + " " + OutcomeText.percent(law.expected())
                    + " (counted " + OutcomeText.amount(law.yes()) + " of " + OutcomeText.amount(law.yes() + law.no()) + ")";
            case Rule.Amount law -> String.format(Locale.ENGLISH, "%s %.1f, from %s", kind(law.kind()), law.typical(),
                    ProblemText.counted((int) law.observations(), "observation"));
        };
    }

    private static String leaning(Leaning leaning) {
        return leaning.isAssumed() ? "" : String.format(Locale.ENGLISH, "; decisions of one day lean one way by about %.2f", leaning.typical());
    }

    private static String kind(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
