package org.respite.mediation.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.respite.mediation.price.Reach;
import org.respite.mediation.proposals.Range.Order;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Prospect;
import org.respite.model.scenario.Scenario;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.master.KnownColumns;

/**
 * Proposals side by side, each with a plan that the checker accepts. What is better is said only where the worse one's
 * bound lies below the better one's plan; every other difference may be the planner's and not the proposal's.
 *
 * @param compared in the order in which they were asked for
 * @param unplanned those for which no plan can be accepted, because a mandatory hand-over cannot be made
 * @param complete whether all were planned to their gap, and none was cut short
 */
public record Comparison(List<Compared> compared, List<Proposal> unplanned, boolean complete) {

    public Comparison {
        compared = List.copyOf(compared);
        unplanned = List.copyOf(unplanned);
    }

    /** Plans every proposal; a stop gives each that is left its first plan. */
    public static Comparison of(List<Proposal> proposals, PlannerOptions options, PlannerControl control) {
        var planned = new ArrayList<CheckedPlan>();
        var accepted = new ArrayList<Proposal>();
        var unplanned = new ArrayList<Proposal>();
        for (var proposal : proposals) {
            var plan = CheckedPlan.of(proposal.scenario(), options, named(proposal, control), KnownColumns.NONE);
            if (plan.isAccepted()) {
                planned.add(plan);
                accepted.add(proposal);
            } else if (plan.onlyMissesHandOvers()) {
                unplanned.add(proposal);
            } else {
                throw new PlanRefused(proposal.name(), plan);
            }
        }
        return new Comparison(side(accepted, planned), unplanned, !control.stopRequested());
    }

    private static List<Compared> side(List<Proposal> proposals, List<CheckedPlan> plans) {
        var same = IntStream.range(0, plans.size())
                .filter(i -> proposals.get(i).isComparableWith(proposals.getFirst()))
                .boxed()
                .toList();
        var common = CommonFloor.of(same.stream().map(i -> plans.get(i).outcome()).toList());
        return IntStream.range(0, plans.size())
                .mapToObj(i -> new Compared(
                        proposals.get(i),
                        plans.get(i),
                        Asked.of(plans.get(i).scenario()),
                        same.contains(i) ? floor(common, plans.get(i)) : Optional.empty(),
                        new Range(plans.get(i).worth(), plans.get(i).bound()),
                        Optional.empty()))
                .toList();
    }

    /** Whoever lives through the futures of a plan; empty where there is nothing to draw from. */
    @FunctionalInterface
    public interface Living {
        Optional<Prospect> of(Scenario scenario, Plan plan, Outcome granted);
    }

    /** The same, each plan lived through; the survival floor is that of the needs that goods can reach under any of them. */
    public Comparison lived(Living living) {
        var common = CommonFloor.of(compared.stream().filter(c -> c.floor().isPresent()).map(c -> c.plan().outcome()).toList());
        return new Comparison(compared.stream()
                .map(c -> {
                    var outcome = c.floor().isPresent() ? c.plan().outcome().reaching(common.needs()) : c.plan().outcome();
                    return new Compared(c.proposal(), c.plan(), c.asked(), c.floor(), c.worth(),
                            living.of(c.plan().scenario(), c.plan().result().plan(), outcome));
                })
                .toList(), unplanned, complete);
    }

    private static Optional<Range> floor(CommonFloor common, CheckedPlan plan) {
        var low = common.of(plan.outcome());
        return low.isEmpty()
                ? Optional.empty()
                : Optional.of(new Range(low.getAsDouble(), plan.prices().floorBound(plan.scenario(), Reach.of(plan.outcome()))));
    }

    /** How the survival floors of two stand to each other, over the same needs. */
    public Order byFloor(Compared a, Compared b) {
        return a.floor().isPresent() && b.floor().isPresent()
                ? a.floor().get().against(b.floor().get())
                : Order.INCOMPARABLE;
    }

    /** How their worths stand to each other, each at its own floor. */
    public Order byWorth(Compared a, Compared b) {
        return a.proposal().isComparableWith(b.proposal()) ? a.worth().against(b.worth()) : Order.INCOMPARABLE;
    }

    private static PlannerControl named(Proposal proposal, PlannerControl control) {
        return control.telling(progress -> progress.after(proposal.name() + ": "));
    }
}
