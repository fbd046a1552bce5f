package org.respite.planner.replan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Plan;
import org.respite.model.replan.Fate;
import org.respite.model.replan.Joined;
import org.respite.model.replan.Mark;
import org.respite.model.replan.Reason;
import org.respite.model.replan.Restriction;

/**
 * A plan that says of itself what it continues, and what becomes of each movement of both plans.
 *
 * @param fates those of the plan before in its order, then the proposed ones
 */
public record Continuation(Plan plan, List<Fate> fates) {

    public Continuation {
        fates = List.copyOf(fates);
    }

    /**
     * What a plan makes of what a repair left.
     *
     * @param previous digest of the plan before
     * @param bound that is claimed for the plan; the one of the plan before takes its place where it is lower and still holds
     */
    public static Continuation of(Situation situation, Repaired repaired, Plan plan, String previous, double bound) {
        var marks = new HashMap<>(repaired.marks());
        var fates = new ArrayList<>(repaired.fates());
        for (var movement : plan.movements()) {
            if (marks.putIfAbsent(movement.id(), Mark.PROPOSED) == null) {
                fates.add(new Fate(movement.id(), Mark.PROPOSED, Fate.Urgency.TO_NOTIFY, List.of(Reason.NEW),
                        movement.notified().orElse(movement.start()), Optional.empty()));
            }
        }
        var claims = plan.claims();
        var claimed = new Claims(claims.survivalFloor(), claims.worth(), claims.handOversMade(), claims.relaxedWorth(),
                Math.max(Math.min(bound, known(situation, claims)), claims.worth()));
        return new Continuation(
                plan.withClaims(claimed).continuing(new Joined(situation.now(), previous, marks)), fates);
    }

    /** The bound of the plan before, for a plan that keeps its floor when nothing was added; beyond all where it says nothing. */
    private static double known(Situation situation, Claims claims) {
        var before = situation.plan().claims();
        boolean keepsFloor = claims.survivalFloor().orElse(0) >= before.survivalFloor().orElse(0);
        return keepsFloor && Restriction.isRestriction(situation.changes()) ? before.bound() : Double.MAX_VALUE;
    }
}
