package org.respite.app.cli;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.respite.model.plan.TermsOutlook.Answer;
import org.respite.operations.chance.Binomial;
import org.respite.operations.rehearsal.TermsProspect;
import org.respite.operations.rehearsal.TermsProspect.Clause;
import org.respite.terms.standing.Times;

/** How terms would stand over many futures, to be read aloud. */
final class ProspectText {

    private static final int MOST = 3;

    private final TermsProspect prospect;
    private final StringBuilder text = new StringBuilder();

    private ProspectText(TermsProspect prospect) {
        this.prospect = prospect;
    }

    static String of(TermsProspect prospect, ZoneId zone) {
        var words = new ProspectText(prospect);
        words.clauses();
        words.first();
        words.extensions();
        words.openings(zone);
        return words.text.toString();
    }

    private void clauses() {
        text.append("The terms “").append(prospect.title()).append("” (").append(prospect.name())
                .append("), if access is as it was. It is rehearsed, and nothing of it is on record.\n")
                .append("  Where the plan's movements fall short of a clause, that alone is no failing of who owes it.\n");
        prospect.clauses().stream()
                .collect(Collectors.groupingBy(Clause::clause, LinkedHashMap::new, Collectors.toList()))
                .forEach((clause, times) -> {
                    text.append("  [").append(clause).append("]\n");
                    times.forEach(time -> text.append("    ").append(time.window()).append(time.actor().map(a -> ", owed by " + a).orElse(""))
                            .append(": ").append(answer(time)).append('\n'));
                });
        if (prospect.brokeOff() > 0) {
            text.append("  The pause breaks off in ").append(often(prospect.brokeOff()))
                    .append(". By whom, no future says: clauses that forbid attacks stay open.\n");
        }
    }

    private String answer(Clause time) {
        if (!time.reason().isEmpty()) {
            return "cannot be said, " + time.reason();
        }
        var parts = new ArrayList<String>();
        if (time.kept() > 0 || time.missed() > 0) {
            parts.add("kept in " + often(time.kept())
                    + (time.planned() == Answer.MISSED ? "; the plan itself would miss it" : ""));
        }
        if (time.notOwed() > 0) {
            parts.add("not owed, or not yet, in " + often(time.notOwed()));
        }
        if (time.unsaid() > 0) {
            parts.add("cannot be said in " + often(time.unsaid()));
        }
        return String.join("; ", parts);
    }

    private void first() {
        if (prospect.firstMissed().isEmpty()) {
            text.append("  No clause of which a plan can tell is missed in any of these futures.\n");
            return;
        }
        text.append("  What is missed first:\n");
        prospect.firstMissed().stream().limit(MOST).forEach(f -> text.append("    [").append(f.clause()).append("], ").append(f.window())
                .append(": in ").append(often(f.futures())).append('\n'));
        text.append("    nothing: in ").append(often(prospect.noneMissed())).append('\n');
    }

    private void extensions() {
        for (var extension : prospect.extensions()) {
            text.append("  Extension").append(stage(extension.stage())).append(" (").append(extension.words()).append("): earned in ")
                    .append(often(extension.earned())).append('\n');
        }
    }

    private void openings(ZoneId zone) {
        text.append("  What would first let somebody end it. Nothing ends by itself: it ends only if somebody who may invokes it.\n");
        for (var opening : prospect.openings()) {
            text.append("    In ").append(often(opening.futures())).append(", ").append(who(opening.who())).append(" may end it")
                    .append(stage(opening.stage())).append(" because of ")
                    .append(opening.because().stream().map(c -> "[" + c + "]").collect(Collectors.joining(", ")))
                    .append(" (line ").append(opening.line()).append(")")
                    .append(opening.earliest().map(e -> ", at the earliest on " + Times.words(e, zone)).orElse("")).append('\n');
        }
        text.append("    In ").append(often(prospect.noneOpened())).append(", nothing that was rehearsed gives anybody that right.\n");
    }

    private static String who(List<String> who) {
        return who.isEmpty() ? "after notice a party" : String.join(" or ", who);
    }

    private static String stage(String name) {
        return name.isEmpty() ? "" : " of stage " + name;
    }

    /** A frequency, and within what it would stay with more futures. */
    private String often(int count) {
        var interval = Binomial.interval(count, prospect.futures());
        int low = (int) Math.floor(interval.low() * 100);
        int high = (int) Math.ceil(interval.high() * 100);
        var within = low == 0 ? "at most " + high : high == 100 ? "at least " + low : "between " + low + " and " + high;
        return DoubtText.tenths(count, prospect.futures()) + " (" + within + " of 100)";
    }
}
