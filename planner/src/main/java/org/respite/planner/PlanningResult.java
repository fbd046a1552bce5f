package org.respite.planner;

import java.util.List;
import org.respite.model.plan.Bottleneck;
import org.respite.model.plan.Plan;
import org.respite.model.proof.Proof;
import org.respite.planner.master.KnownColumns;

/**
 * A plan and what was learnt while making it. The plan has not been checked yet: that is the checker's part.
 *
 * @param bottlenecks what holds the plan back, the dearest first
 * @param notes what the reader must know, such as a hand-over that cannot be made
 * @param proof the prices from which the claimed bound follows
 * @param floorProof the prices at which the lowest coverage of all needs that goods can reach could not be raised
 * @param used what the fractional plan uses, for scenarios that are planned after this one
 * @param large whether there is so much to plan that what the slot leaves open is to be found roughly
 */
public record PlanningResult(
        Plan plan,
        List<Bottleneck> bottlenecks,
        List<String> notes,
        Proof proof,
        Proof floorProof,
        KnownColumns used,
        boolean large) {

    public PlanningResult {
        bottlenecks = List.copyOf(bottlenecks);
        notes = List.copyOf(notes);
    }

    public PlanningResult withPlan(Plan other) {
        return new PlanningResult(other, bottlenecks, notes, proof, floorProof, used, large);
    }
}
