package org.respite.app.cli;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.respite.model.plan.Bottleneck;
import org.respite.model.plan.Claims;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Calendar;

/** The answer of {@code respite plan} in words. */
final class PlanText {

    private static final int MOST_BOTTLENECKS = 10;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private PlanText() {}

    static String of(PlanAnswer answer) {
        var scenario = answer.input().scenario();
        var text = new StringBuilder();
        text.append(scenario.title()).append("\n\nIf every clearance is granted:\n");
        text.append(OutcomeText.of(scenario, answer.report().outcome()));
        access(text, answer);
        text.append("\nQuality: ").append(quality(answer.result().plan().claims())).append("\nChecker: ok\n");
        bottlenecks(text, answer);
        answer.result().notes().forEach(note -> text.append("Note: ").append(note).append('\n'));
        return text.toString();
    }

    private static void access(StringBuilder text, PlanAnswer answer) {
        var figures = answer.input().scenario().evidence().access();
        if (figures.isEmpty()) {
            text.append("\nThe scenario has no figures of how often access was granted.\n");
            return;
        }
        text.append("\nHow access really was (for comparison; the plan does not count on it):\n");
        figures.forEach(figure -> text.append("  ").append(line(figure)).append('\n'));
    }

    private static String line(AccessFigure figure) {
        var count = OutcomeText.amount(figure.count());
        var outOf = figure.outOf().isPresent() ? " of " + OutcomeText.amount(figure.outOf().getAsLong()) : "";
        return "%s, %s: %s %s%s%s"
                .formatted(figure.period(), figure.subject(), figure.measure(), count, outOf, unit(figure.unit()));
    }

    private static String unit(String unit) {
        return unit.isBlank() ? "" : " " + unit;
    }

    private static String quality(Claims claims) {
        return String.format(
                Locale.ENGLISH,
                "worth %,.1f; no plan on the same grid can be worth more than %,.1f; gap %.3f %%",
                claims.worth(),
                claims.bound(),
                100 * claims.gap());
    }

    private static void bottlenecks(StringBuilder text, PlanAnswer answer) {
        var bottlenecks = answer.result().bottlenecks();
        if (bottlenecks.isEmpty()) {
            return;
        }
        text.append("\nWhat holds the plan back (for planner and mediator only; do not pass on):\n");
        var calendar = answer.input().scenario().calendar();
        bottlenecks.stream()
                .limit(MOST_BOTTLENECKS)
                .forEach(b -> text.append("  ").append(line(b, calendar)).append('\n'));
    }

    private static String line(Bottleneck bottleneck, Calendar calendar) {
        return String.format(
                Locale.ENGLISH,
                "%s, %s to %s: one more %s is worth %,.2f",
                bottleneck.what(),
                LOCAL.format(calendar.local(bottleneck.when().from())),
                LOCAL.format(calendar.local(bottleneck.when().to())),
                bottleneck.unit(),
                bottleneck.worth());
    }
}
