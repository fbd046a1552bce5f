package org.respite.app.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.respite.checker.PlanChecker;
import org.respite.formats.ScenarioDigest;
import org.respite.mediation.proposals.CheckedPlan;
import org.respite.mediation.proposals.CommonFloor;
import org.respite.mediation.proposals.PlanRefused;
import org.respite.mediation.proposals.Proposal;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;
import org.respite.operations.sweep.SweptPlan;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.master.KnownColumns;

/**
 * The proposals of a sweep, each with a plan that the checker accepts.
 *
 * @param impossible those for which a mandatory hand-over cannot be made
 */
record SweepPlans(List<Planned> planned, List<Proposal> impossible) {

    /**
     * @param granted as the checker measured it
     */
    record Planned(Proposal proposal, Plan plan, Outcome granted) {}

    /** Plans what is not planned yet, and keeps each plan at once; empty where it was stopped before all are. */
    static Optional<SweepPlans> of(List<Proposal> proposals, SweepFolder folder, PlannerOptions options, PlannerControl control) {
        var planned = new ArrayList<Planned>();
        var impossible = new ArrayList<Proposal>();
        for (int i = 0; i < proposals.size(); i++) {
            var proposal = proposals.get(i);
            var kept = folder.findPlan(i);
            if (kept.isEmpty()) {
                var made = CheckedPlan.of(proposal.scenario(), options,
                        control.telling(progress -> progress.after(proposal.name() + ": ")), KnownColumns.NONE);
                if (control.stopRequested()) {
                    return Optional.empty();
                }
                if (!made.isAccepted() && !made.onlyMissesHandOvers()) {
                    throw new PlanRefused(proposal.name(), made);
                }
                folder.keepPlan(i, proposal, made.result().plan());
                kept = Optional.of(made.result().plan());
            }
            var report = new PlanChecker().check(proposal.scenario(), kept.get(), ScenarioDigest.of(proposal.scenario()));
            if (report.isOk()) {
                planned.add(new Planned(proposal, kept.get(), report.outcome()));
            } else {
                impossible.add(proposal);
            }
        }
        return Optional.of(new SweepPlans(planned, impossible));
    }

    /** Needs that goods can reach under at least one of the proposals that speak of the same as this one. */
    BitSet counted(Planned one) {
        return CommonFloor.of(planned.stream()
                        .filter(other -> other.proposal().isComparableWith(one.proposal()))
                        .map(Planned::granted)
                        .toList())
                .needs();
    }

    List<String> names() {
        return planned.stream().map(p -> p.proposal().name()).toList();
    }

    List<Scenario> scenarios() {
        return planned.stream().map(p -> p.proposal().scenario()).toList();
    }

    List<SweptPlan> swept() {
        return planned.stream()
                .map(p -> new SweptPlan(p.proposal().scenario(), p.plan(), p.granted(), counted(p)))
                .toList();
    }
}
