package org.respite.app.cli;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.respite.formats.movement.Parties;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Fate;
import org.respite.model.replan.Mark;

/** The answer of {@code respite replan} in words. */
final class ReplanText {

    private static final int MOST_TOLD = 40;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);

    private final ReplanAnswer answer;
    private final StringBuilder text = new StringBuilder();

    private ReplanText(ReplanAnswer answer) {
        this.answer = answer;
    }

    static String of(ReplanAnswer answer) {
        return new ReplanText(answer).text();
    }

    private String text() {
        text.append(answer.changed().title()).append(", planned again from ").append(local(answer.now())).append("\n\n");
        text.append("What is known:\n");
        answer.changes().forEach(c -> text.append("  ").append(local(c.known())).append("  ").append(c.words())
                .append(" (").append(c.source()).append(")\n"));
        told();
        text.append("\nMovements: ");
        for (var mark : Mark.values()) {
            text.append(mark == Mark.FROZEN ? "" : ", ").append(answer.continued().count(mark)).append(' ').append(word(mark));
        }
        text.append(".\nProposed movements depart only after they were notified and cleared.\n");
        text.append("\nIf every clearance is granted:\n").append(OutcomeText.of(answer.changed(), answer.report().outcome()));
        quality();
        answer.terms().ifPresent(shift ->
                text.append('\n').append(OutlookText.of(shift)).append('\n').append(OutlookText.of(shift.after())));
        return text.append("Checker: ok\n").toString();
    }

    private void told() {
        var news = answer.continued().news();
        if (news.isEmpty()) {
            text.append("\nNobody has to be told anything: every movement goes on as it was notified.\n");
            return;
        }
        text.append("\nWho must be told, the most urgent first:\n");
        var parties = Parties.in(answer.changed());
        var movements = answer.continued().movements();
        Fate.Urgency last = null;
        for (var fate : news.subList(0, Math.min(MOST_TOLD, news.size()))) {
            if (fate.urgency() != last) {
                last = fate.urgency();
                text.append("  ").append(heading(last)).append('\n');
            }
            var movement = Objects.requireNonNull(movements.get(fate.movement()));
            text.append("    ").append(local(fate.next())).append("  ").append(fate.movement()).append("  ")
                    .append(word(fate.mark())).append(": ").append(fate.words());
            if (fate.mark() == Mark.PROPOSED) {
                text.append(", departs ").append(local(departure(movement)));
            }
            fate.refuge().ifPresent(refuge -> text.append(" → ").append(refuge));
            text.append(". ").append(carrier(movement)).append("; tell ").append(tell(parties, movement)).append('\n');
        }
        if (news.size() > MOST_TOLD) {
            text.append("    and ").append(news.size() - MOST_TOLD).append(" more in replan.json\n");
        }
    }

    private void quality() {
        var repair = answer.repair();
        text.append(String.format(Locale.ENGLISH, "%nAt once, after %.3f s: worth %,.1f%s.%n", repair.seconds(), repair.worth(),
                repair.boundHolds()
                        ? String.format(Locale.ENGLISH, "; by the prices of the plan before none that keeps its survival floor"
                                + " is worth more than %,.1f", repair.bound())
                        : "; the changes add something, so the bound of the plan before does not hold"));
        var claims = answer.plan().claims();
        text.append(String.format(Locale.ENGLISH,
                "Quality: worth %,.1f, before the changes %,.1f; no plan on the same grid that keeps what has begun can be"
                        + " worth more than %,.1f; gap %.3f %%%n",
                claims.worth(), answer.before().claims().worth(), claims.bound(), 100 * claims.gap()));
        if (answer.isRepair()) {
            text.append("The plan is the answer that was there at once: nothing better was found.\n");
        }
    }

    /** When it leaves where it waits. */
    static Moment departure(Movement movement) {
        return movement.steps().stream().filter(s -> !(s instanceof Step.Wait)).findFirst().map(Step::from)
                .orElse(movement.start());
    }

    /** People who go on their own concern no party: they themselves are told. */
    private static String tell(Parties parties, Movement movement) {
        var names = parties.of(movement);
        return names.isEmpty() ? "the people themselves" : String.join(", ", names);
    }

    private static String heading(Fate.Urgency urgency) {
        return switch (urgency) {
            case IN_DANGER -> "At once: under way, and the way has closed";
            case UNDER_WAY -> "At once: under way, and something else to do";
            case BEFORE_DEPARTURE -> "Before departure";
            case TO_NOTIFY -> "To be notified and cleared";
            case NOTHING_NEW -> "Nothing new";
        };
    }

    private static String carrier(Movement movement) {
        return switch (movement.carrier()) {
            case Carrier.Convoy(var fleet, var vehicles) -> ProblemText.counted(vehicles.size(), "vehicle") + " of " + fleet;
            case Carrier.OnTheirOwn(var group, var _, var families) -> families.persons() + " persons of " + group;
        };
    }

    static String word(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }

    private String local(Moment moment) {
        return LOCAL.format(answer.changed().calendar().local(moment));
    }
}
