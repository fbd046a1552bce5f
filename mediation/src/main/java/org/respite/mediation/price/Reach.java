package org.respite.mediation.price;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;
import org.respite.checker.PlanChecker;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.proof.Price;
import org.respite.model.proof.Proof;
import org.respite.model.scenario.Scenario;

/**
 * Which needs of a scenario goods could come to at all, in the scenario's order. The others have no floor that could be
 * held, and no price for it.
 */
public record Reach(BitSet reachable) {

    public Reach {
        reachable = (BitSet) reachable.clone();
    }

    /** As the checker sees it: from a plan that does nothing. */
    public static Reach of(Scenario scenario) {
        var nothing = new Plan(scenario.name(), "", 1, List.of(), List.of(), new Claims(OptionalDouble.empty(), 0, 0, 0, 0));
        return of(new PlanChecker().check(scenario, nothing, "").outcome());
    }

    public static Reach of(Outcome outcome) {
        var reachable = new BitSet();
        for (int need = 0; need < outcome.needs().size(); need++) {
            reachable.set(need, outcome.needs().get(need).reachable());
        }
        return new Reach(reachable);
    }

    boolean holdsAllOf(Proof proof) {
        return proof.prices().stream().allMatch(this::knows);
    }

    List<Price> known(Proof proof) {
        return proof.prices().stream().filter(this::knows).toList();
    }

    private boolean knows(Price price) {
        return !(price instanceof Price.OfFloor floor) || reachable.get(floor.need());
    }
}
