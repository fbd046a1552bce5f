package org.respite.terms.language;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Condition;
import org.respite.terms.tree.Condition.Fact;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Stage;
import org.respite.terms.tree.Stage.Beginning;
import org.respite.terms.tree.Stage.Ending;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Timing.Rhythm;

/** What lines that are each in order cannot say together: things that wait for each other, and days that never come. */
final class Structure {

    private static final String END = " end";

    private final Instrument instrument;
    private final Mistakes mistakes;
    private final Map<String, Set<String>> needs = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();

    private Structure(Instrument instrument, Mistakes mistakes) {
        this.instrument = instrument;
        this.mistakes = mistakes;
    }

    static void check(Instrument instrument, Mistakes mistakes) {
        var structure = new Structure(instrument, mistakes);
        structure.gather();
        structure.circles();
        instrument.stages().forEach(structure::daysThatNeverCome);
    }

    /** What must be known before a stage's time or a clause's deadline is. */
    private void gather() {
        for (var stage : instrument.stages()) {
            var ofStage = node(stage);
            lines.put(ofStage, stage.line());
            if (stage.begins().orElse(null) instanceof Beginning.When(var condition)) {
                condition(ofStage, condition);
            }
            end(stage);
            for (var clause : stage.clauses()) {
                lines.put(node(clause.id()), clause.line());
                need(node(clause.id()), ofStage);
                clause(clause);
            }
        }
    }

    /** Whether a stage has ended hangs on its text, and on everybody who may end it. */
    private void end(Stage stage) {
        var end = node(stage) + END;
        lines.put(end, stage.line());
        need(end, node(stage));
        if (stage.ends().orElse(null) instanceof Ending.When(var condition)) {
            condition(end, condition);
        }
        stage.continuesWhile().ifPresent(c -> condition(end, c));
        stage.consequences().forEach(c -> condition(end, c.condition()));
        stage.clauses().stream()
                .filter(c -> c.duty() instanceof Duty.Permission)
                .flatMap(c -> c.duty().qualifiers().dependence().stream())
                .forEach(d -> condition(end, d.condition()));
    }

    private void clause(Clause clause) {
        var qualifiers = clause.duty().qualifiers();
        qualifiers.dependence().ifPresent(d -> condition(node(clause.id()), d.condition()));
        qualifiers.sliding().ifPresent(other -> need(node(clause.id()), node(other)));
        qualifiers.deadline().ifPresent(deadline -> {
            if (deadline instanceof Deadline.After(var _, var other)) {
                need(node(clause.id()), node(other));
            } else if (deadline instanceof Deadline.Before(var _, var other)) {
                need(node(clause.id()), node(other));
            }
        });
    }

    private void condition(String from, Condition condition) {
        for (var fact : condition.facts()) {
            switch (fact) {
                case Fact.OfClause(var clause, var _, var _) -> need(from, node(clause));
                case Fact.OfStage(var stage, var begins) -> need(from, "stage " + stage + (begins ? "" : END));
                case Fact.OfReport _ -> {}
            }
        }
    }

    private void need(String from, String to) {
        needs.computeIfAbsent(from, k -> new LinkedHashSet<>()).add(to);
    }

    private void circles() {
        for (var start : lines.keySet()) {
            var reached = new HashSet<String>();
            var open = new ArrayDeque<>(needs.getOrDefault(start, Set.of()));
            while (!open.isEmpty()) {
                var next = open.removeFirst();
                if (next.equals(start)) {
                    mistakes.add(MistakeCode.CIRCLE, lines.get(start), 1, start,
                            "whether this holds depends, by way of others, on itself", "Take one of the conditions or deadlines away");
                    break;
                }
                if (reached.add(next)) {
                    open.addAll(needs.getOrDefault(next, Set.of()));
                }
            }
        }
    }

    private void daysThatNeverCome(Stage stage) {
        if (stage.lasts().isEmpty() || !stage.extensions().isEmpty()) {
            return;
        }
        var span = stage.lasts().get();
        long days = switch (span.unit()) {
            case DAY -> span.number();
            case WEEK -> span.number() * 7;
            case HOUR -> span.number() / 24 + 1;
            case MINUTE -> span.number() / 1440 + 1;
        };
        for (var clause : stage.clauses()) {
            dayNumbers(clause.duty()).filter(day -> day > days).findFirst().ifPresent(day -> mistakes.add(
                    MistakeCode.NEVER, clause.line(), 1, "day " + day,
                    "the stage has " + days + " days, so this day never comes", "Correct the day, or let the stage last longer"));
        }
    }

    private static Stream<Integer> dayNumbers(Duty duty) {
        var qualifiers = duty.qualifiers();
        return Stream.of(
                        qualifiers.rhythm().filter(Rhythm.OnDay.class::isInstance).map(r -> ((Rhythm.OnDay) r).day()),
                        qualifiers.deadline().filter(Deadline.OnDay.class::isInstance).map(d -> ((Deadline.OnDay) d).day()),
                        qualifiers.days().map(d -> d.from()))
                .flatMap(Optional::stream);
    }

    private static String node(Stage stage) {
        return "stage " + stage.name();
    }

    private static String node(String clause) {
        return "[" + clause + "]";
    }
}
