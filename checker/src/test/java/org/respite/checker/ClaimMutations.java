package org.respite.checker;

import static org.respite.checker.PlanMutation.Kind.of;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.respite.checker.PlanMutation.Kind;
import org.respite.checker.PlanMutation.Spoiled;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Plan;

/** Plans that say of themselves what is not so. */
final class ClaimMutations {

    private ClaimMutations() {}

    static List<Kind> kinds() {
        return List.of(
                of("claims-more-worth", "the claimed worth is a hundred-thousandth too high", "P601", b -> b.claims(c ->
                        new Claims(
                                c.survivalFloor(),
                                c.worth() * 1.00001 + 1e-5,
                                c.handOversMade(),
                                c.relaxedWorth(),
                                c.bound()))),
                of("claims-a-higher-floor", "the claimed survival floor is too high", "P601", b -> b.claims(c -> new Claims(
                        OptionalDouble.of(c.survivalFloor().orElse(0) + 0.01),
                        c.worth(),
                        c.handOversMade(),
                        c.relaxedWorth(),
                        c.bound()))),
                of("claims-another-hand-over", "one more hand-over is claimed than is made", "P601", b -> b.claims(c ->
                        new Claims(
                                c.survivalFloor(), c.worth(), c.handOversMade() + 1, c.relaxedWorth(), c.bound()))),
                of("bound-below-the-plan", "the claimed bound is below the plan's own worth", "P602", b -> b.claims(c ->
                        new Claims(
                                c.survivalFloor(),
                                c.worth(),
                                c.handOversMade(),
                                c.relaxedWorth(),
                                c.worth() * 0.99999 - 1e-5))),
                of("bound-below-nothing", "the claimed bound is below 0", "P602", b -> b.claims(c -> new Claims(
                        c.survivalFloor(), c.worth(), c.handOversMade(), c.relaxedWorth(), -1))),
                of("bound-is-no-number", "the claimed bound is not a number", "P602", b -> b.claims(c -> new Claims(
                        c.survivalFloor(), c.worth(), c.handOversMade(), c.relaxedWorth(), Double.NaN))),
                of("another-scenario", "the plan names another scenario's digest", "P603", b -> Optional.of(new Spoiled(
                        Optional.empty(),
                        new Plan(
                                b.plan.scenario(),
                                "0" + b.plan.scenarioDigest(),
                                b.plan.seed(),
                                b.plan.movements(),
                                b.plan.distributions(),
                                b.plan.claims())))));
    }
}
