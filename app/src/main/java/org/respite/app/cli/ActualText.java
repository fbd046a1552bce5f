package org.respite.app.cli;

import org.respite.formats.rehearsal.ActualFigure;
import org.respite.operations.rehearsal.DayFigure;

/** What then happened, beside what was rehearsed. */
final class ActualText {

    private ActualText() {}

    /** What a figure counts, to begin a line. */
    static String what(DayFigure figure) {
        return switch (figure.topic()) {
            case TRUCKS -> "Trucks through " + figure.name();
            case RELEASED -> "Handed over, " + figure.name();
            case DISTRIBUTED -> figure.name();
            case ARRIVED -> "People who arrive or leave";
            case MOVEMENTS -> "Movements done";
        };
    }

    /** A line for each count; several are rivals, side by side. */
    static String of(DayFigure figure, Rehearsal rehearsal) {
        var text = new StringBuilder();
        var counts = rehearsal.actual(figure);
        for (var count : counts) {
            text.append("    happened").append(counts.size() > 1 ? ", by one count" : "").append(": ").append(what(figure)).append(": ")
                    .append(OutcomeText.amount(count.number())).append(", ").append(place(figure, count))
                    .append(" (").append(count.source()).append(count.asOf().isEmpty() ? "" : ", as of " + count.asOf()).append(")\n");
        }
        return text.toString();
    }

    private static String place(DayFigure figure, ActualFigure count) {
        return switch (Rehearsal.Place.of(figure, count.number())) {
            case LOW -> "less than in nine of ten futures";
            case AMONG -> "as was to be expected";
            case HIGH -> "more than in nine of ten futures";
        };
    }

    /** How the whole came out. */
    static String summary(Rehearsal rehearsal) {
        var tally = rehearsal.tally();
        int all = tally.stream().mapToInt(Integer::intValue).sum();
        return "What then happened\n  "
                + ProblemText.counted(all, "figure") + " of days can be compared. "
                + "By every count as was to be expected: " + tally.getFirst() + "; by some counts and not by others: " + tally.get(1)
                + "; by none: " + tally.getLast() + ".\n"
                + "  “To be expected” is what eight of ten futures are within. Had the rehearsal been right about all, about eight of ten"
                + " figures would be.\n";
    }
}
