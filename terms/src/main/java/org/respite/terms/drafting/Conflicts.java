package org.respite.terms.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Duty.Obligation;
import org.respite.terms.tree.Duty.Prohibition;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Qualifiers;
import org.respite.terms.tree.Quantity;
import org.respite.terms.tree.Quantity.Bound;
import org.respite.terms.tree.Quantity.Part;
import org.respite.terms.tree.Timing.Rhythm;
import org.respite.terms.tree.Topic;

/**
 * Pairs of clauses of one stage that nobody can keep both: the same deed owed and forbidden, and amounts of one count over
 * the same time that exclude each other. Conflicts that only arithmetic over several days would show are not found.
 */
final class Conflicts {

    private Conflicts() {}

    static List<Question> questions(Instrument instrument) {
        var questions = new ArrayList<Question>();
        for (var stage : instrument.stages()) {
            var clauses = stage.clauses();
            for (int i = 0; i < clauses.size(); i++) {
                for (int j = i + 1; j < clauses.size(); j++) {
                    var a = clauses.get(i);
                    var b = clauses.get(j);
                    if (collide(a.duty(), b.duty()) && !isLeftOpen(a, b)) {
                        questions.add(question(a, b));
                    }
                }
            }
        }
        return questions;
    }

    private static boolean isLeftOpen(Clause a, Clause b) {
        return a.remarks().leavesOpen(Topic.CONFLICT) || b.remarks().leavesOpen(Topic.CONFLICT);
    }

    private static Question question(Clause a, Clause b) {
        return new Question(QuestionCode.CANNOT_BOTH_BE_KEPT, b.line(), "[" + b.id() + "]",
                "whoever keeps this breaches [%s] in line %s".formatted(a.id(), a.line()),
                "Change one of the two, or say in which case each holds, or below it “left open by agreement: conflict”",
                Optional.of(Topic.CONFLICT));
    }

    private static boolean collide(Duty a, Duty b) {
        if (a instanceof Obligation x && b instanceof Obligation y) {
            return sameTime(x.qualifiers(), y.qualifiers()) && x.who().equals(y.who()) && amountsExclude(x, y);
        }
        if (a instanceof Obligation x && b instanceof Prohibition y) {
            return deedForbidden(x, y);
        }
        return b instanceof Obligation x && a instanceof Prohibition y && deedForbidden(x, y);
    }

    private static boolean deedForbidden(Obligation owed, Prohibition forbidden) {
        var a = owed.qualifiers();
        var b = forbidden.qualifiers();
        return owed.deed().equals(forbidden.deed())
                && owed.who().equals(forbidden.who())
                && a.dependence().isEmpty() && b.dependence().isEmpty()
                && b.hours().isEmpty() && b.days().isEmpty() && b.interval().isEmpty()
                && (b.anywhere() || b.places().isEmpty() || a.places().equals(b.places()));
    }

    private static boolean sameTime(Qualifiers a, Qualifiers b) {
        return a.rhythm().equals(b.rhythm())
                && a.days().equals(b.days())
                && a.interval().equals(b.interval())
                && a.exchange().isEmpty() && b.exchange().isEmpty()
                && Objects.equals(a.dependence(), b.dependence())
                && (a.deadline().equals(b.deadline()) || a.rhythm().orElse(null) instanceof Rhythm.EachDay)
                && a.places().equals(b.places());
    }

    private static boolean amountsExclude(Obligation a, Obligation b) {
        if (a.quantity().isEmpty() || b.quantity().isEmpty()) {
            return false;
        }
        for (var x : a.quantity().get().parts()) {
            for (var y : b.quantity().get().parts()) {
                if (x.count().equals(y.count()) && x.amount().isPresent() && y.amount().isPresent()
                        && exclude(a.quantity().get(), x, b.quantity().get(), y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean exclude(Quantity q, Part x, Quantity r, Part y) {
        return least(q, x) > most(r, y) || least(r, y) > most(q, x);
    }

    private static long least(Quantity q, Part part) {
        return q.bound() == Bound.AT_MOST ? 0 : part.amount().orElse(0);
    }

    private static long most(Quantity q, Part part) {
        return q.bound() == Bound.AT_LEAST ? Long.MAX_VALUE : part.amount().orElse(Long.MAX_VALUE);
    }
}
