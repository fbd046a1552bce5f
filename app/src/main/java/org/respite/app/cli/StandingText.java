package org.respite.app.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.respite.model.report.Amount;
import org.respite.model.report.EntryId;
import org.respite.terms.render.ReasonWords;
import org.respite.terms.render.TermWords;
import org.respite.terms.standing.Reason;
import org.respite.terms.standing.Recourse;
import org.respite.terms.standing.StageStanding;
import org.respite.terms.standing.Standing;
import org.respite.terms.standing.Status;
import org.respite.terms.standing.Tally;
import org.respite.terms.standing.Times;
import org.respite.terms.standing.Verdict;
import org.respite.terms.standing.View;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Kind;
import org.respite.terms.tree.Timing.Deadline;

/** A standing in words. */
final class StandingText {

    private static final int DEADLINES = 12;
    private static final int MOST_ENTRIES = 12;

    private final Instrument instrument;
    private final Standing standing;
    private final ZoneId zone;
    private final StringBuilder text = new StringBuilder();

    private StandingText(Instrument instrument, Standing standing) {
        this.instrument = instrument;
        this.standing = standing;
        this.zone = instrument.zone();
    }

    /** @param explain the clause of which every reason is told */
    static String of(Instrument instrument, Standing standing, Optional<String> explain) {
        var text = new StandingText(instrument, standing);
        text.line("%s, at %s (%s), as known at %s".formatted(
                instrument.title(), text.time(standing.at()), text.zone, text.time(standing.known())));
        if (instrument.kind() == Kind.POSITION) {
            text.line("A statement of position: its points are watched, and nobody owes them.");
        }
        text.all(explain);
        return text.text.toString();
    }

    private void all(Optional<String> explain) {
        if (standing.views().size() > 1) {
            line("No evidence policy is agreed: where the parties read the record differently, each reading is shown.");
        }
        for (int i = 0; i < instrument.stages().size(); i++) {
            int number = i;
            together(view -> stage(view.stages().get(number)));
            instrument.stages().get(i).clauses().stream()
                    .filter(c -> explain.isEmpty() || explain.get().equals(c.id()))
                    .forEach(clause -> {
                        clause(clause);
                        together(view -> verdicts(view, clause, explain.isPresent()));
                    });
        }
        if (explain.isEmpty() && instrument.kind() != Kind.POSITION) {
            together(this::deadlines);
            together(this::recourses);
        }
    }

    /** What all readings say alike is said once. */
    private void together(Consumer<View> part) {
        var start = text.length();
        var parts = new ArrayList<String>();
        for (var view : standing.views()) {
            part.accept(view);
            parts.add(text.substring(start));
            text.setLength(start);
        }
        if (parts.stream().distinct().count() == 1) {
            text.append(parts.getFirst());
            return;
        }
        for (int i = 0; i < parts.size(); i++) {
            line("      as %s reads the record:".formatted(standing.views().get(i).reader().orElse("everybody")));
            text.append(parts.get(i));
        }
    }

    private void stage(StageStanding stage) {
        if (instrument.kind() == Kind.POSITION) {
            return;
        }
        var name = stage.stage().isEmpty() ? "" : "stage " + stage.stage() + ": ";
        var begins = stage.begins().map(b -> (b.isAfter(standing.at()) ? "begins " : "began ") + time(b)).orElse("its beginning is not known");
        var ends = stage.ends().map(e -> (e.isAfter(standing.at()) ? ", ends if nothing more is done " : ", ended ") + time(e))
                .orElse(stage.begins().isPresent() ? ", nothing ends it" : "");
        line("");
        line(name + begins + ends);
        stage.perExtension().ifPresent(per -> line("  extension earned so far: " + stage.earned() + " × "
                + per.number() + " " + per.unit().name().toLowerCase(Locale.ROOT)));
        stage.reason().because().forEach(r -> reason(r, 1));
    }

    private void clause(Clause clause) {
        line("  [%s] %s".formatted(clause.id(), TermWords.sentence(clause)));
        if (!clause.remarks().claimedBy().isEmpty()) {
            line("      claimed by %s alone".formatted(String.join(", ", clause.remarks().claimedBy())));
        }
    }

    private void verdicts(View view, Clause clause, boolean explained) {
        var shown = view.verdicts().stream()
                .filter(v -> v.clause().equals(clause.id()))
                .filter(v -> v.status() != Status.PENDING || !v.window().from().isAfter(standing.at()) || explained)
                .toList();
        int from = 0;
        for (int i = 0; i < shown.size(); i++) {
            boolean last = i + 1 == shown.size() || explained || !isAlike(shown.get(i), shown.get(i + 1));
            if (last) {
                verdict(shown.get(from), shown.get(i), explained);
                from = i + 1;
            }
        }
    }

    /** Whether two days that follow each other can be told in one line. */
    private boolean isAlike(Verdict a, Verdict b) {
        return a.actor().equals(b.actor()) && after(a).equals(after(b)) && remark(a).equals(remark(b));
    }

    private void verdict(Verdict first, Verdict last, boolean explained) {
        var label = label(first) + (first == last ? "" : " to " + label(last));
        line("      %s: %s%s".formatted(label, last.actor().map(a -> a + " ").orElse(""), after(last)));
        if (explained) {
            reason(last.reason(), 4);
        } else if (!remark(last).isEmpty()) {
            line("        " + remark(last));
        }
    }

    /** Answers to events are all called alike: what tells them apart is when each event was. */
    private String label(Verdict v) {
        boolean isAnswer = instrument.clauses().filter(c -> c.id().equals(v.clause()))
                .anyMatch(c -> c.duty().qualifiers().deadline().orElse(null) instanceof Deadline.AfterEach);
        return v.window().label() + (isAnswer ? ", " + time(v.window().from()) : "");
    }

    private String after(Verdict v) {
        var how = v.status() == Status.PENDING ? ", until " + time(v.window().deadline()) : v.isFinal() ? ", final" : ", provisional";
        return v.status().word() + how + tallies(v);
    }

    private static String remark(Verdict v) {
        return switch (v.status()) {
            case PENDING, FULFILLED -> "";
            case CONTESTED, BREACHED -> ReasonWords.english(v.reason()) + entries(v.reason().leaves().limit(MOST_ENTRIES).toList());
            case UNKNOWN, EXCUSED, WAIVED, CURED -> sentence(v.reason());
        };
    }

    private static String tallies(Verdict v) {
        var text = new StringBuilder();
        for (Tally t : v.tallies()) {
            text.append(" (").append(t.count()).append(": certain ").append(t.certain());
            if (t.reported() != t.certain()) {
                text.append(", possible ").append(t.reported() >= Amount.MOST ? "without limit" : String.valueOf(t.reported()));
            }
            text.append(", ").append(t.word()).append(' ').append(t.owedAtLeast());
            if (t.owedAtMost() != t.owedAtLeast()) {
                text.append(" to ").append(t.owedAtMost());
            }
            text.append(')');
        }
        return text.toString();
    }

    private void reason(Reason reason, int depth) {
        line("  ".repeat(depth) + "- " + sentence(reason));
        reason.because().forEach(r -> reason(r, depth + 1));
    }

    private static String sentence(Reason reason) {
        return ReasonWords.english(reason) + entries(reason.entries());
    }

    private static String entries(List<EntryId> entries) {
        return entries.isEmpty() ? "" : " [" + String.join(", ", entries.stream().map(EntryId::toString).toList()) + "]";
    }

    private void deadlines(View view) {
        var next = view.deadlines(standing.at());
        line("");
        line(next.isEmpty() ? "Nothing more is due." : "Due next:");
        next.stream().limit(DEADLINES).forEach(v -> line("  %s  [%s] %s, %s".formatted(
                time(v.window().deadline()), v.clause(), v.actor().orElse(""), label(v))));
        if (next.size() > DEADLINES) {
            line("  and " + (next.size() - DEADLINES) + " more");
        }
    }

    private void recourses(View view) {
        var some = view.recourses();
        if (some.isEmpty()) {
            return;
        }
        line("");
        line("What somebody may do (nothing takes effect until it is invoked on record, and it can be contested):");
        for (Recourse r : some) {
            line("  %s: %s%s%s".formatted(
                    r.who().isEmpty() ? "nobody yet" : String.join(" or ", r.who()),
                    TermWords.action(r.action()),
                    r.from().map(f -> ", from " + time(f)).orElse(""),
                    r.stands() ? "" : "; it hangs on what is contested"));
        }
    }

    private String time(Instant instant) {
        return Times.words(instant, zone);
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
