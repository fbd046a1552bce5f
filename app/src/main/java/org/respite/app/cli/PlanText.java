package org.respite.app.cli;

import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.respite.model.plan.Bottleneck;
import org.respite.model.plan.Claims;
import org.respite.model.plan.GrainBracket;
import org.respite.model.preparation.Preparation;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Beliefs;
import org.respite.model.scenario.Calendar;

/** The answer of {@code respite plan} in words. */
final class PlanText {

    private static final int MOST_BOTTLENECKS = 10;
    private static final int MOST_ACCESS_FIGURES = 4;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private PlanText() {}

    static String of(PlanAnswer answer) {
        var scenario = answer.input().scenario();
        var text = new StringBuilder();
        text.append(scenario.title()).append("\n\n");
        var preparation = Preparation.find(scenario, answer.report().outcome()).filter(Preparation::isMissing);
        preparation.ifPresent(missing -> text.append(PreparationText.of(scenario, missing)));
        text.append(preparation.isPresent()
                ? "What serving people in place and a voluntary departure could look like, if every clearance is granted:\n"
                : "If every clearance is granted:\n");
        text.append(OutcomeText.of(scenario, answer.report().outcome()));
        access(text, answer);
        text.append(BelievedText.of(Beliefs.of(scenario)));
        answer.doubt().ifPresent(doubt -> text.append('\n').append(DoubtText.of(scenario, answer.report().outcome(), doubt)));
        answer.choice().ifPresent(choice -> text.append('\n').append(ChoiceText.of(scenario, choice)));
        text.append("\nQuality: ").append(quality(answer.result().plan().claims())).append('\n');
        text.append("Slots: ").append(slots(answer)).append("\nChecker: ok\n");
        answer.result().plan().terms().ifPresent(t -> text.append('\n').append(OutlookText.of(t)));
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
        text.append("\nHow access really was (other periods say nothing certain about this pause):\n");
        var shares = sharesGranted(figures);
        shares.stream()
                .limit(MOST_ACCESS_FIGURES)
                .forEach(figure -> text.append("  ").append(line(figure)).append('\n'));
        int more = figures.size() - Math.min(MOST_ACCESS_FIGURES, shares.size());
        if (more > 0) {
            text.append("  and ").append(more).append(" more figures in the report\n");
        }
    }

    /** Of each subject and period the first count out of a count: by custom, what was granted. */
    private static Collection<AccessFigure> sharesGranted(List<AccessFigure> figures) {
        var first = new LinkedHashMap<String, AccessFigure>();
        figures.stream()
                .filter(f -> f.outOf().isPresent())
                .forEach(f -> first.putIfAbsent(f.period() + "\n" + f.subject(), f));
        return first.values();
    }

    private static String line(AccessFigure figure) {
        return "%s, %s: %s %s of %s"
                .formatted(
                        figure.period(),
                        figure.subject(),
                        figure.measure(),
                        OutcomeText.amount(figure.count()),
                        OutcomeText.amount(figure.outOf().orElseThrow()));
    }

    private static String quality(Claims claims) {
        return String.format(
                Locale.ENGLISH,
                "worth %,.1f; no plan on the same grid can be worth more than %,.1f; gap %.3f %%",
                claims.worth(),
                claims.bound(),
                100 * claims.gap());
    }

    private static String slots(PlanAnswer answer) {
        long minutes = answer.input().scenario().calendar().slot().toMinutes();
        return answer.result().plan().claims().grainBracket()
                .map(b -> String.format(
                        Locale.ENGLISH,
                        "counted in %d minutes; however finely time is cut, the most is worth %,.1f to %,.1f%s",
                        minutes, b.low(), b.high(), floor(b)))
                .orElse("counted in " + minutes + " minutes; what other slots would change is unknown");
    }

    private static String floor(GrainBracket bracket) {
        return bracket.survivalFloor().isPresent()
                ? String.format(Locale.ENGLISH, " at a survival floor of %.1f %%", 100 * bracket.survivalFloor().getAsDouble())
                : "";
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
