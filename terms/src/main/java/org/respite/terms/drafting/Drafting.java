package org.respite.terms.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Count;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Kind;
import org.respite.terms.tree.Remarks;
import org.respite.terms.tree.Stage;
import org.respite.terms.tree.Timing.Rhythm;
import org.respite.terms.tree.Topic;

/** Asks a draft what a lawyer would ask. What the parties left open by agreement is not asked. */
public final class Drafting {

    private final Instrument instrument;
    private final List<Question> questions = new ArrayList<>();

    private Drafting(Instrument instrument) {
        this.instrument = instrument;
    }

    /** Every question, in the order of the file. */
    public static List<Question> questions(Instrument instrument) {
        var drafting = new Drafting(instrument);
        drafting.ask();
        return drafting.questions.stream()
                .sorted(Comparator.comparingInt(Question::line).thenComparing(Question::code).thenComparing(Question::subject))
                .toList();
    }

    private void ask() {
        if (instrument.kind() != Kind.POSITION && instrument.evidence().isEmpty()) {
            ask(QuestionCode.NO_EVIDENCE_POLICY, 1, instrument.title(), instrument.remarks(), Topic.EVIDENCE,
                    "nothing says which reports all sides take as certain, so each side's own reading is shown",
                    "Add a line such as: evidence counts verified reports and reports of ICRC");
        }
        instrument.counts().forEach(this::count);
        for (var stage : instrument.stages()) {
            stage(stage);
            stage.clauses().forEach(clause -> clause(stage, clause));
        }
        questions.addAll(Conflicts.questions(instrument));
        questions.addAll(Consequences.questions(instrument));
        questions.addAll(Relief.questions(instrument));
        questions.addAll(Spans.questions(instrument));
    }

    private void count(Count count) {
        var remarks = count.declared() ? count.remarks() : users(count);
        if (instrument.kind() != Kind.POSITION && count.authorities().isEmpty() && !authorityInClauses(count)) {
            ask(QuestionCode.NO_AUTHORITY, count.line(), count.name(), remarks, Topic.AUTHORITY,
                    "nobody is named whose count of “%s” decides".formatted(count.name()),
                    "Add “counted by …” to the count, or below the clause");
        }
        if (count.cutOff().isEmpty() && isCountedByDay(count)) {
            ask(QuestionCode.NO_CUT_OFF, count.line(), count.name(), remarks, Topic.CUT_OFF,
                    "nothing says at which hour a day's count of “%s” ends".formatted(count.name()),
                    "Add “cut-off 24:00”, or the hour that was agreed, to the count");
        }
        if (count.declared() && count.place().isEmpty() && instrument.kind() != Kind.POSITION && count.by().isEmpty()) {
            ask(QuestionCode.NO_PLACE, count.line(), count.name(), remarks, Topic.PLACE,
                    "nothing says where, or by whose doing, “%s” is counted".formatted(count.name()),
                    "Add “at …” or “by …” to the count");
        }
    }

    /** A count without a line of its own is answered below the clause that names it. */
    private Remarks users(Count count) {
        return instrument.clauses()
                .filter(clause -> Uses.counts(clause.duty()).contains(count.name()))
                .map(Clause::remarks)
                .findFirst()
                .orElse(Remarks.NONE);
    }

    private boolean authorityInClauses(Count count) {
        var users = instrument.clauses().filter(clause -> Uses.counts(clause.duty()).contains(count.name())).toList();
        return !users.isEmpty() && users.stream().noneMatch(clause -> clause.remarks().countedBy().isEmpty());
    }

    private boolean isCountedByDay(Count count) {
        return instrument.clauses()
                .filter(clause -> Uses.counts(clause.duty()).contains(count.name()))
                .anyMatch(clause -> clause.duty().qualifiers().rhythm().orElse(null) instanceof Rhythm.EachDay);
    }

    private void stage(Stage stage) {
        var name = stage.name().isEmpty() ? instrument.title() : stage.name();
        var remarks = stage.name().isEmpty() ? instrument.remarks() : stage.remarks();
        if (stage.begins().isEmpty() && instrument.kind() != Kind.POSITION && !isBackground(stage)) {
            ask(QuestionCode.NO_BEGINNING, stage.line(), name, remarks, Topic.BEGIN,
                    "nothing says when this begins", "Add “begins” with a date and time, or “begins when …”");
        }
        if (instrument.kind() != Kind.POSITION && !isBackground(stage) && !canEnd(stage)) {
            ask(QuestionCode.NO_END, stage.line(), name, remarks, Topic.END,
                    "nothing says when this ends, and nobody may end it", "Add “lasts …”, “ends …” or who may end it");
        }
    }

    /** What stands outside of all stages holds as long as they do. */
    private boolean isBackground(Stage stage) {
        return stage.name().isEmpty() && instrument.stages().size() > 1;
    }

    private static boolean canEnd(Stage stage) {
        return stage.lasts().isPresent() || stage.ends().isPresent() || stage.continuesWhile().isPresent() || Uses.mayBeEnded(stage);
    }

    private void clause(Stage stage, Clause clause) {
        var name = "[" + clause.id() + "]";
        switch (clause.duty()) {
            case Duty.Obligation o -> {
                if (!Uses.hasDeadline(o.qualifiers()) && !(o.quantity().isPresent() && canEnd(stage))) {
                    ask(QuestionCode.NO_DEADLINE, clause.line(), name, clause.remarks(), Topic.DEADLINE,
                            "nothing says by when this is owed", "Add “by …”, “within … of […]” or “each day”");
                }
                if (o.quantity().filter(q -> q.parts().stream().anyMatch(p -> p.amount().isEmpty())).isPresent()) {
                    ask(QuestionCode.NO_AMOUNT, clause.line(), name, clause.remarks(), Topic.AMOUNT,
                            "nothing says how many are owed", "Write a number instead of “some”");
                }
            }
            case Duty.Prohibition p -> {
                if (p.qualifiers().observers().isEmpty()) {
                    ask(QuestionCode.NO_OBSERVER, clause.line(), name, clause.remarks(), Topic.OBSERVER,
                            "nobody is named who watches, so this can be breached on record but never shown to be kept",
                            "Add “observed by …”");
                }
                if (p.qualifiers().places().isEmpty() && !p.qualifiers().anywhere()) {
                    ask(QuestionCode.NO_PLACE, clause.line(), name, clause.remarks(), Topic.PLACE,
                            "nothing says where this is forbidden", "Add “anywhere” or “in …”");
                }
                hours(clause, name);
            }
            case Duty.Permission _ -> {}
            case Duty.Point _ -> {}
        }
    }

    private void hours(Clause clause, String name) {
        if (clause.duty().qualifiers().length().isPresent() && clause.duty().qualifiers().hours().isEmpty()) {
            ask(QuestionCode.NO_HOURS, clause.line(), name, clause.remarks(), Topic.HOURS,
                    "the length is known and the hours are not: no report can show a breach with certainty",
                    "Add “from … to …”, or say below that the hours are left open");
        }
    }

    private void ask(
            QuestionCode code, int line, String subject, Remarks remarks, Topic topic, String message, String nextStep) {
        if (!remarks.leavesOpen(topic)) {
            questions.add(new Question(code, line, subject, message,
                    nextStep + ", or below it “left open by agreement: " + topic.word() + "”", Optional.of(topic)));
        }
    }
}
