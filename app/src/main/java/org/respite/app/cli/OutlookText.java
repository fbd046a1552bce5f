package org.respite.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.respite.model.plan.TermsOutlook;
import org.respite.model.plan.TermsOutlook.Answer;
import org.respite.model.plan.TermsOutlook.Foreseen;

/** What a plan takes from terms and how they would stand by it, in words. */
final class OutlookText {

    private OutlookText() {}

    static String of(TermsOutlook outlook) {
        var text = new StringBuilder();
        text.append("Under the terms “").append(outlook.title()).append("” (").append(outlook.instrument())
                .append("), if everything happens as planned. It is foreseen, and nothing of it is on record:\n");
        outlook.clauses().stream()
                .collect(Collectors.groupingBy(Foreseen::clause, LinkedHashMap::new, Collectors.toList()))
                .forEach((clause, times) -> clause(text, clause, times));
        section(text, "What the plan takes from them:", outlook.rests().stream().map(r -> "[" + r.clause() + "] " + r.words()).toList());
        section(text, "What changes nothing in the plan:", outlook.left().stream().map(l -> "[" + l.clause() + "] " + l.reason()).toList());
        section(text, "What opens guarded zones beside them:", outlook.beside());
        return text.toString();
    }

    /** What would stand otherwise than before. */
    static String of(OutlookShift shift) {
        var text = new StringBuilder("What it means for the terms “").append(shift.after().title()).append("”, as foreseen:\n");
        var shifted = shift.shifted();
        if (shifted.isEmpty()) {
            text.append("  nothing: every clause would stand as it would have before.\n");
        }
        shifted.forEach(s -> text.append("  [").append(s.after().clause()).append("] ").append(s.after().window()).append(": ")
                .append(after(s.after())).append("; before: ").append(after(s.before())).append('\n'));
        return text.toString();
    }

    /** One line for whoever looks only at the end. */
    static String summary(TermsOutlook outlook) {
        var counts = new ArrayList<String>();
        for (var answer : Answer.values()) {
            if (outlook.count(answer) > 0) {
                counts.add(outlook.count(answer) + " " + few(answer));
            }
        }
        return "by the terms “" + outlook.title() + "”, as foreseen: " + String.join(", ", counts);
    }

    private static String few(Answer answer) {
        return switch (answer) {
            case KEPT -> "kept";
            case MISSED -> "missed";
            case UNKNOWN, DUE, LATER, NOT_OWED -> word(answer);
        };
    }

    private static String word(Answer answer) {
        return switch (answer) {
            case KEPT -> "the plan would keep it";
            case MISSED -> "the plan would miss it";
            case UNKNOWN -> "cannot be said";
            case DUE -> "due beside the plan";
            case LATER -> "due after the plan";
            case NOT_OWED -> "not owed";
        };
    }

    private static void clause(StringBuilder text, String clause, List<Foreseen> times) {
        text.append("  [").append(clause).append("]\n");
        int first = 0;
        for (int i = 0; i < times.size(); i++) {
            if (i + 1 == times.size() || !after(times.get(i)).equals(after(times.get(i + 1)))) {
                var from = times.get(first).window();
                var until = times.get(i).window();
                var label = from.equals(until) ? from : from + " to " + until;
                text.append("    ").append(label).append(": ").append(after(times.get(i))).append('\n');
                first = i + 1;
            }
        }
    }

    /** The plan is what keeps or misses: that it falls short is no failing of who owes. */
    private static String after(Foreseen f) {
        var owing = f.actor().map(a -> " by " + a).orElse("");
        var of = f.actor().map(a -> " of " + a).orElse("");
        return switch (f.answer()) {
            case KEPT, MISSED, LATER -> word(f.answer()) + " (" + counts(f, owing) + ")";
            case UNKNOWN -> (f.counts().isEmpty() ? "" : counts(f, owing) + ": ") + word(f.answer()) + of + ", " + f.reason();
            case DUE, NOT_OWED -> word(f.answer()) + owing;
        };
    }

    private static String counts(Foreseen f, String owing) {
        return f.counts().stream()
                .map(t -> String.format(Locale.ENGLISH, "%s: planned %,d, owed%s %s", t.count(), t.planned(), owing, owed(t)))
                .collect(Collectors.joining("; "));
    }

    private static String owed(TermsOutlook.Tally t) {
        return t.owedAtLeast() == t.owedAtMost()
                ? String.format(Locale.ENGLISH, "%,d", t.owedAtLeast())
                : String.format(Locale.ENGLISH, "%,d to %,d", t.owedAtLeast(), t.owedAtMost());
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(title).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
        }
    }
}
