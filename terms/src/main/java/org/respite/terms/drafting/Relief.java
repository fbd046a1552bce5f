package org.respite.terms.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.respite.terms.tree.Action;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Consequence.Step;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Instrument;

/**
 * Civilian relief that a text makes depend on what another party does. Relief owed under humanitarian law is no bargaining
 * chip; a draft may still say so, and then this warning stands beside it and cannot be answered away.
 */
public final class Relief {

    private static final Set<String> GOODS = Set.of("truck", "trucks", "litre", "litres", "liter", "liters", "tonne", "tonnes",
            "kilogram", "kilograms", "aid", "fuel", "food", "water", "medicine", "shelter", "tent", "tents");

    private Relief() {}

    static List<Question> questions(Instrument instrument) {
        var questions = new ArrayList<Question>();
        instrument.clauses()
                .filter(clause -> isConditionalRelief(instrument, clause))
                .forEach(clause -> questions.add(question(clause.line(), "[" + clause.id() + "]")));
        for (var stage : instrument.stages()) {
            for (var consequence : stage.consequences()) {
                boolean holds = consequence.steps().stream()
                        .anyMatch(s -> s instanceof Step.Response r && holdsRelief(instrument, r.action()));
                if (holds) {
                    questions.add(question(consequence.line(), "consequence"));
                }
            }
        }
        return questions;
    }

    /** Whether relief is owed only if another performs, or may be held back if another does not. */
    public static boolean isConditionalRelief(Instrument instrument, Clause clause) {
        return switch (clause.duty()) {
            case Duty.Obligation o -> isRelief(instrument, clause)
                    && (o.qualifiers().dependence().isPresent() || o.qualifiers().exchange().isPresent());
            case Duty.Permission p -> holdsRelief(instrument, p.action());
            case Duty.Prohibition _ -> false;
            case Duty.Point _ -> false;
        };
    }

    private static boolean holdsRelief(Instrument instrument, Action action) {
        return action instanceof Action.Hold(var _, var clauses)
                && instrument.clauses().anyMatch(c -> clauses.contains(c.id()) && isRelief(instrument, c));
    }

    private static boolean isRelief(Instrument instrument, Clause clause) {
        return clause.duty() instanceof Duty.Obligation o
                && o.quantity().isPresent()
                && o.quantity().get().parts().stream()
                        .flatMap(p -> Stream.of((p.count() + " " + instrument.getCount(p.count()).words()).split("[ -]")))
                        .anyMatch(GOODS::contains);
    }

    private static Question question(int line, String subject) {
        return new Question(QuestionCode.RELIEF_CONDITIONAL, line, subject,
                "civilian relief is made to depend on what another party does; relief owed under humanitarian law is no"
                        + " bargaining chip",
                "Let the relief stand by itself; this warning stays beside the clause as long as it does not",
                Optional.empty());
    }
}
