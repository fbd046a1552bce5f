package org.respite.terms.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.terms.tree.Action;
import org.respite.terms.tree.Condition.Fact;
import org.respite.terms.tree.Condition.State;
import org.respite.terms.tree.Consequence;
import org.respite.terms.tree.Consequence.Step;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Topic;

/** Consequences that nothing can trigger, that lead to nothing, or that leave no time to mend. */
final class Consequences {

    private Consequences() {}

    static List<Question> questions(Instrument instrument) {
        var questions = new ArrayList<Question>();
        for (var stage : instrument.stages()) {
            for (var consequence : stage.consequences()) {
                if (!consequence.remarks().leavesOpen(Topic.CONSEQUENCE)) {
                    triggered(instrument, consequence).ifPresent(questions::add);
                }
                if (endsWithoutCure(consequence) && !consequence.remarks().leavesOpen(Topic.CURE)) {
                    questions.add(new Question(QuestionCode.NO_CURE, consequence.line(), "consequence",
                            "it can be ended at once: nobody is told before, and there is no time to mend",
                            "Add “notify within …” or “… to cure”, or below it “left open by agreement: cure”",
                            Optional.of(Topic.CURE)));
                }
            }
        }
        return questions;
    }

    private static Optional<Question> triggered(Instrument instrument, Consequence consequence) {
        for (var fact : consequence.condition().facts()) {
            if (fact instanceof Fact.OfClause(var id, var is, var state) && is && neverIs(instrument, id, state)) {
                return Optional.of(question(consequence,
                        "a permission cannot be breached or missed, so [%s] never triggers this".formatted(id),
                        "Name a clause that says “shall”"));
            }
        }
        if (consequence.steps().stream().noneMatch(Step.Response.class::isInstance)) {
            return Optional.of(question(consequence, "it leads to nothing that anybody may do", "Add “then … may …”"));
        }
        return Optional.empty();
    }

    private static Question question(Consequence consequence, String message, String nextStep) {
        return new Question(QuestionCode.NEVER_TRIGGERED, consequence.line(), "consequence", message,
                nextStep + ", or below it “left open by agreement: consequence”", Optional.of(Topic.CONSEQUENCE));
    }

    private static boolean neverIs(Instrument instrument, String id, State state) {
        return (state == State.BREACHED || state == State.CURED)
                && instrument.clauses().anyMatch(c -> c.id().equals(id) && c.duty() instanceof Duty.Permission);
    }

    private static boolean endsWithoutCure(Consequence consequence) {
        boolean ends = consequence.steps().stream()
                .anyMatch(s -> s instanceof Step.Response r && r.action() instanceof Action.End);
        return ends && consequence.steps().stream()
                .noneMatch(s -> s instanceof Step.Cure || s instanceof Step.Notify);
    }
}
