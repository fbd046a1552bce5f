package org.respite.app.cli;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.respite.model.scenario.Scenario;
import org.respite.operations.doubt.Doubt;
import org.respite.operations.doubt.Range;
import org.respite.operations.future.Fate;
import org.respite.operations.rehearsal.Advice;
import org.respite.operations.rehearsal.Topic;

/** A rehearsal, to be read aloud before a pause. */
final class RehearsalText {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final int MOST_FAILURES = 3;

    private RehearsalText() {}

    static String of(Rehearsal rehearsal) {
        var scenario = rehearsal.scenario();
        var doubt = rehearsal.doubt();
        var text = new StringBuilder();
        text.append(scenario.title()).append(": a rehearsal in ").append(DoubtText.futures(doubt.futures())).append('\n');
        for (int i = 0; i < doubt.days().size(); i++) {
            var day = doubt.days().get(i);
            if (day.movements() > 0 || day.goods().stream().anyMatch(g -> g.hopeful() > 0)) {
                text.append('\n').append(DATE.format(scenario.calendar().date(scenario.calendar().days().get(i)))).append('\n');
                day(text, scenario, doubt, i);
                counted(text, rehearsal, i);
            }
        }
        first(text, doubt);
        rehearsal.terms().ifPresent(terms -> text.append('\n').append(ProspectText.of(terms, scenario.calendar().timeZone())));
        prepare(text, doubt);
        if (!rehearsal.actual().isEmpty()) {
            text.append('\n').append(ActualText.summary(rehearsal));
        }
        text.append("\nThe whole time. ").append(DoubtText.of(scenario, rehearsal.granted(), doubt));
        return text.toString();
    }

    private static void day(StringBuilder text, Scenario scenario, Doubt doubt, int index) {
        var day = doubt.days().get(index);
        text.append("  Movements: ").append(day.movements()).append(" are to begin; ").append(range(day.done())).append(" are done\n");
        for (int i = 0; i < doubt.handOvers().size(); i++) {
            var handOver = scenario.people().handOvers().get(i);
            var window = scenario.calendar().days().get(index);
            if (window.contains(handOver.window().from())) {
                text.append("  Hand-over ").append(handOver.id()).append(": ").append(handOver.persons()).append(" persons; made in ")
                        .append(DoubtText.tenths(doubt.handOvers().get(i), doubt.futures())).append('\n');
            }
        }
        for (int i = 0; i < day.goods().size(); i++) {
            var item = scenario.supply().items().get(i);
            if (day.grantedGoods().get(i) > 0) {
                text.append("  ").append(item.name()).append(": ").append(OutcomeText.amount(day.grantedGoods().get(i))).append(' ')
                        .append(item.unit()).append(" if all is granted; ").append(range(day.goods().get(i))).append('\n');
            }
        }
        if (day.grantedPersons() > 0) {
            text.append("  People who arrive or leave: ").append(OutcomeText.amount(day.grantedPersons()))
                    .append(" if all is granted; ").append(range(day.persons())).append('\n');
        }
        day.failures().stream().filter(f -> f.fate() != Fate.LATE && f.movements() >= 0.5).limit(MOST_FAILURES)
                .forEach(f -> text.append("  Expect ").append(OutcomeText.amount(Math.round(f.movements()))).append(" to be ")
                        .append(DoubtText.words(f.fate())).append('\n'));
        if (day.brokeOff() > 0) {
            text.append("  The pause breaks off on this day in ").append(DoubtText.tenths(day.brokeOff(), doubt.futures())).append('\n');
        }
    }

    /** Trucks and persons handed over, which others count too, and what was counted of anything. */
    private static void counted(StringBuilder text, Rehearsal rehearsal, int day) {
        for (var figure : rehearsal.figures(day)) {
            if (figure.topic() == Topic.TRUCKS || figure.topic() == Topic.RELEASED) {
                text.append("  ").append(ActualText.what(figure)).append(": ").append(OutcomeText.amount(figure.planned()))
                        .append(" if all is granted; ").append(range(figure.range())).append('\n');
            }
            text.append(ActualText.of(figure, rehearsal));
        }
    }

    private static String range(Range range) {
        return "on average " + OutcomeText.amount(range.expected()) + ", in nine of ten futures at least "
                + OutcomeText.amount(range.cautious());
    }

    private static void first(StringBuilder text, Doubt doubt) {
        var first = doubt.firstFailures().stream()
                .limit(MOST_FAILURES)
                .map(f -> "  A movement is " + DoubtText.words(f.fate()) + ": in " + DoubtText.tenths(f.first(), doubt.futures()) + "\n")
                .collect(Collectors.joining());
        text.append("\nWhat breaks first\n").append(first.isEmpty() ? "  Nothing does in any of these futures.\n" : first);
    }

    private static void prepare(StringBuilder text, Doubt doubt) {
        var advice = Advice.against(doubt.failures());
        if (!advice.isEmpty()) {
            text.append("\nWhat to prepare\n");
            advice.forEach(one -> text.append("  ").append(words(one)).append('\n'));
        }
    }

    private static String words(Advice advice) {
        return switch (advice) {
            case WAITS -> "Agree whom to call when a convoy is held, and by which hour it stands down; food, water and relief"
                    + " for crews who wait.";
            case PARTS -> "Load so that what is most needed is in the part that is cleared.";
            case PAPERS -> "Loads packed as the inspection asks, with papers for each; goods that matter most spread over"
                    + " several trucks.";
            case ASKING_AGAIN -> "Who asks again for what was denied, by which hour, and which vehicles are kept for it.";
            case SECOND_WAY -> "For each movement that may be denied, a second one that needs no such clearance: vehicles,"
                    + " crew and load named beforehand.";
            case STOCKS -> "Stocks inside for a day on which the crossing stays closed.";
            case REFUGES -> "Each crew and each group that walks knows its nearest refuge on every road, and how it is"
                    + " told that the pause has broken off.";
            case TELLING -> "Tell the trucks inside each hour what has passed the crossing, so that none waits for nothing.";
            case NIGHT -> "Places with shelter on the way where a late convoy may stay the night.";
        };
    }
}
