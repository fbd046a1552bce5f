package org.respite.app.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
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
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Kind;

/** A standing in words. */
final class StandingText {

    private static final int DEADLINES = 12;

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
        standing.views().forEach(view -> text.view(view, explain));
        return text.text.toString();
    }

    private void view(View view, Optional<String> explain) {
        view.reader().ifPresent(reader -> {
            line("");
            line("As %s reads the record (no evidence policy is agreed)".formatted(reader));
        });
        for (var stage : view.stages()) {
            stage(stage);
            stages(view, stage, explain);
        }
        if (explain.isEmpty()) {
            deadlines(view);
            recourses(view);
        }
    }

    private void stage(StageStanding stage) {
        if (instrument.kind() == Kind.POSITION) {
            return;
        }
        var name = stage.stage().isEmpty() ? "" : "stage " + stage.stage() + ": ";
        var begins = stage.begins().map(b -> (b.isAfter(standing.at()) ? "begins " : "began ") + time(b)).orElse("its beginning is not known");
        var ends = stage.ends().map(e -> (e.isAfter(standing.at()) ? "ends if nothing more is done " : "ended ") + time(e))
                .orElse("nothing ends it");
        line("");
        line(name + begins + ", " + ends);
        stage.perExtension().ifPresent(per -> line("  extension earned so far: " + stage.earned() + " × "
                + per.number() + " " + per.unit().name().toLowerCase(Locale.ROOT)));
        stage.reason().because().forEach(r -> line("  - " + sentence(r)));
    }

    private void stages(View view, StageStanding stage, Optional<String> explain) {
        instrument.stages().stream()
                .filter(s -> s.name().equals(stage.stage()))
                .flatMap(s -> s.clauses().stream())
                .filter(c -> explain.isEmpty() || explain.get().equals(c.id()))
                .forEach(clause -> {
                    line("  [%s] %s".formatted(clause.id(), TermWords.sentence(clause)));
                    if (!clause.remarks().claimedBy().isEmpty()) {
                        line("      claimed by %s alone".formatted(String.join(", ", clause.remarks().claimedBy())));
                    }
                    var verdicts = view.verdicts().stream().filter(v -> v.clause().equals(clause.id()))
                            .filter(v -> v.status() != Status.PENDING || !v.window().from().isAfter(standing.at()) || explain.isPresent())
                            .toList();
                    verdicts.forEach(v -> verdict(v, explain.isPresent()));
                });
    }

    private void verdict(Verdict v, boolean explained) {
        line("      %s: %s%s%s%s".formatted(
                v.window().label(),
                v.actor().map(a -> a + " ").orElse(""),
                v.status().word(),
                v.status() == Status.PENDING ? ", due " + time(v.window().deadline()) : v.isFinal() ? ", final" : ", provisional",
                tallies(v)));
        if (explained) {
            reason(v.reason(), 4);
        } else if (v.status() != Status.FULFILLED && v.status() != Status.PENDING) {
            line("        " + sentence(v.reason()));
        }
    }

    private static String tallies(Verdict v) {
        var text = new StringBuilder();
        for (Tally t : v.tallies()) {
            text.append(" (").append(t.count()).append(": certain ").append(t.certain());
            if (t.reported() != t.certain()) {
                text.append(", possible ").append(t.reported());
            }
            text.append(", owed ").append(t.owedAtLeast());
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
        return reason.text() + (reason.entries().isEmpty() ? ""
                : " [" + String.join(", ", reason.entries().stream().map(Object::toString).toList()) + "]");
    }

    private void deadlines(View view) {
        var next = view.deadlines(standing.at());
        line("");
        line(next.isEmpty() ? "Nothing more is due." : "Due next:");
        next.stream().limit(DEADLINES).forEach(v -> line("  %s  [%s] %s, %s".formatted(
                time(v.window().deadline()), v.clause(), v.actor().orElse(""), v.window().label())));
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
