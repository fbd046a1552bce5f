package org.respite.mediation.pause;

import java.util.Locale;
import org.respite.mediation.proposals.CheckedPlan;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.GroupOutcome;

/** The pauses that are worth asking for, in lines. */
public final class PauseText {

    /** Stands with every answer: nothing here says how much relief is enough. */
    public static final String REMINDER = "Relief that civilians need is owed to them with or without a pause. A smaller pause in"
            + " this list is one that less was asked for, not one that is enough.";

    private PauseText() {}

    public static String of(Question question, PauseAnswer answer) {
        var text = new StringBuilder(question.title()).append("\n");
        text.append(question.agreed() ? "A pause that is agreed" : "A pause that one side alone is asked to declare");
        text.append(question.declaredBy().isEmpty() ? "" : ": " + String.join(", ", question.declaredBy())).append(".\n\n");
        text.append("  zone-hours  days  crossing-hours  lowest coverage  survival need met    people  worth, at most   what is asked\n");
        answer.points().forEach(p -> text.append(line(p)));
        text.append("\n").append(counts(answer)).append("\n").append(REMINDER).append("\n");
        return text.toString();
    }

    private static String line(Point point) {
        var asked = point.candidate().asked();
        var outcome = point.plan().outcome();
        return "  %10s  %4d  %14s  %15s  %17s  %8s  %s  %s%n".formatted(
                number(asked.zoneHours()), asked.days(), number(asked.crossingHours()), percent(point.floor()),
                percent(met(point.plan())), String.format(Locale.ENGLISH, "%,d", people(outcome)),
                "%,14.1f".formatted(point.plan().worth()) + " (+" + gap(point) + ")",
                point.candidate().words().isEmpty() ? "no pause beyond what there is" : String.join("; ", point.candidate().words()));
    }

    private static String counts(PauseAnswer answer) {
        var text = new StringBuilder("%d pauses lie within the budget (%d beyond it): %d planned and checked, %d excluded by the prices of these.%n"
                .formatted(answer.candidates(), answer.beyondBudget(), answer.planned(), answer.excluded().size()));
        text.append("Of these, what is not in the list is better by at most %s than a pause in it that asks for no more: floor first, then worth.%n"
                .formatted(percent(answer.apart())));
        if (!answer.impossible().isEmpty()) {
            text.append("Under %d a mandatory hand-over cannot be made.%n".formatted(answer.impossible().size()));
        }
        if (!answer.open().isEmpty()) {
            text.append("Stopped early: %d pauses were neither planned nor excluded, and may be better.%n"
                    .formatted(answer.open().size()));
        }
        return text.toString();
    }

    /** The share of the survival need that is met: every need counts by its people. */
    private static double met(CheckedPlan plan) {
        var needs = plan.scenario().supply().needs();
        double met = 0;
        double all = 0;
        for (int n = 0; n < needs.size(); n++) {
            var coverage = plan.outcome().needs().get(n).survivalCoverage();
            if (coverage.isPresent()) {
                met += needs.get(n).persons() * coverage.getAsDouble();
                all += needs.get(n).persons();
            }
        }
        return all > 0 ? met / all : 1;
    }

    private static long people(Outcome outcome) {
        return outcome.groups().stream().mapToLong(GroupOutcome::arrived).sum();
    }

    private static String gap(Point point) {
        double worth = point.plan().worth();
        return worth <= 0 ? "?" : percent((point.plan().bound() - worth) / worth);
    }

    private static String number(double value) {
        return String.format(Locale.ENGLISH, "%,.1f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.1f %%", 100 * share);
    }
}
