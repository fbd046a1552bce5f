package org.respite.terms.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Quota;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Quantity;
import org.respite.terms.tree.Quantity.Bound;

/**
 * What somebody shall admit. <em>At most</em> so many is a limit, and limits the plan. <em>At least</em> so many is a target: the
 * plan is measured by it, and it changes a limit only where the scenario ties that limit to the clause. A crossing does
 * not work faster because somebody promised it: inspections, bays and hours stay as they are.
 */
record QuotaTerms(Draft draft, Meanings meanings) {

    void put(Clause clause, Duty.Obligation duty, Quantity quantity) {
        for (var part : quantity.parts()) {
            var meaning = meanings.find(clause.id(), part.count());
            if (meaning.isEmpty()) {
                continue;
            }
            if (part.amount().isEmpty()) {
                draft.leave(clause, "how many is left open");
                continue;
            }
            switch (meaning.get()) {
                case Meaning.Trucks t when t.laden().isEmpty() ->
                    admit(clause, quantity.bound(), part.amount().getAsLong(), new Quota.Trucks(), t.crossings());
                case Meaning.Goods g -> admit(clause, quantity.bound(), g.units(part.amount().getAsLong()),
                        new Quota.OfItem(g.item()), g.crossings());
                case Meaning.Trucks t -> target(clause, quantity.bound(), "trucks of one item are limited by no quota");
                case Meaning.HandedOut _ -> target(clause, quantity.bound(), "what is handed out is limited by no quota");
                case Meaning.Released _ -> {}
            }
        }
    }

    private void admit(Clause clause, Bound bound, long amount, Quota.Subject subject, List<Id.Crossing> crossings) {
        var tied = draft.governed.quotas(clause.id());
        var fitting = tied.stream().filter(q -> q.subject().equals(subject)).toList();
        if (!tied.isEmpty() && fitting.isEmpty()) {
            draft.conflict(ConflictCode.UNIT_MISMATCH, clause, "[" + clause.id() + "]",
                    "the quota that the scenario ties to this clause counts something else than the clause",
                    "Count in both the same, or take the clause out of the quota's source");
            return;
        }
        var at = fitting.isEmpty() ? crossings : fitting.stream().map(Quota::crossing).distinct().toList();
        boolean limits = bound != Bound.AT_LEAST || !fitting.isEmpty();
        if (!limits) {
            target(clause, bound, "no quota of the scenario is tied to it, so that it changes no limit");
        } else if (at.size() != 1) {
            draft.leave(clause, "it counts at " + at.size() + " crossings together, and a quota is of one");
        } else {
            limit(clause, amount, subject, at.getFirst(), fitting.stream().map(Quota::provenance).findFirst());
        }
    }

    private void limit(Clause clause, long amount, Quota.Subject subject, Id.Crossing crossing, Optional<Provenance> source) {
        var horizon = new Horizon(draft.before.calendar());
        var quotas = new ArrayList<Quota>();
        draft.windows(clause).flatMap(w -> horizon.cut(w).stream()).forEach(w -> quotas.add(new Quota(crossing, w, subject, amount,
                source.orElseGet(() -> draft.governed.provenance(clause.id())))));
        if (quotas.isEmpty()) {
            draft.leave(clause, "none of its time lies in the horizon of the scenario");
        } else if (source.isPresent()) {
            draft.change(clause, new Modification.SetQuotas(crossing, subject, quotas));
        } else {
            draft.change(clause, new Modification.AddQuotas(quotas));
        }
    }

    private void target(Clause clause, Bound bound, String why) {
        if (bound == Bound.AT_LEAST) {
            draft.rest(clause, "a target that the plan is measured by; " + why);
        } else {
            draft.leave(clause, "a limit that cannot be planned: " + why + "; the plan is measured by it");
        }
    }
}
