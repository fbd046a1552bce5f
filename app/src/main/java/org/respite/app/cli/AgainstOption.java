package org.respite.app.cli;

import java.util.Optional;
import org.respite.checker.PlanChecker;
import org.respite.checker.bound.BoundEvaluator;
import org.respite.model.plan.Plan;
import org.respite.model.proof.Proof;
import org.respite.model.scenario.Scenario;
import org.respite.operations.choice.AgainstFutures;
import org.respite.operations.choice.Choice;
import org.respite.operations.choice.Variation;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlanningResult;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether the plan is chosen for what it comes to in many futures. */
final class AgainstOption {

    private static final int MOST = 10_000;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--against-futures",
            paramLabel = "N",
            defaultValue = "0",
            description = "Make several plans, choose the one that is worth most in N futures, and keep it if it surely gains"
                    + " in those of --futures. Takes several times as long (default: ${DEFAULT-VALUE}: none; such as 200).")
    private int count;

    /** Plans a scenario under a control. */
    interface Planning {
        Plan plan(Scenario scenario, PlannerControl control);
    }

    boolean isAsked() {
        return count > 0;
    }

    void validate(FuturesOption futures) {
        if (count < 0 || count > MOST) {
            throw new ParameterException(
                    spec.commandLine(), "--against-futures is a number from 0 to " + MOST + ", such as 200; found " + count);
        }
        if (isAsked() && futures.count < 2) {
            throw new ParameterException(spec.commandLine(), "--against-futures judges plans in other futures than those by which"
                    + " one is chosen: --futures is 2 or more");
        }
    }

    /** Empty where it was not asked, or where the plan is not in order. */
    Optional<Choice> choose(
            ScenarioInput input, PlanningResult wished, long seed, FuturesOption futures, Planning planning, PlanningWatch watch) {
        if (!isAsked()) {
            return Optional.empty();
        }
        var report = new PlanChecker().check(input.scenario(), wished.plan(), input.digest());
        return report.isOk()
                ? AgainstFutures.choose(input.scenario(), wished.plan(), report.outcome(),
                        (variation, scenario) -> make(variation, scenario, planning, watch), futures.dispatcher(), seed, count,
                        futures.count)
                : Optional.empty();
    }

    private static Optional<Plan> make(Variation variation, Scenario scenario, Planning planning, PlanningWatch watch) {
        return watch.stopRequested()
                ? Optional.empty()
                : Optional.of(planning.plan(scenario, watch.telling(p -> p.after(ChoiceText.name(variation) + ": "))));
    }

    /** The plan in the place of the wish; its bound is proven for its own survival floor. */
    static PlanningResult keep(ScenarioInput input, PlanningResult wished, Plan plan) {
        double floor = Math.min(wished.proof().floor(), plan.claims().survivalFloor().orElse(wished.proof().floor()));
        var proof = new Proof(floor, wished.proof().weightShare(), wished.proof().prices());
        double bound = floor < wished.proof().floor()
                ? Math.max(plan.claims().bound(), BoundEvaluator.evaluate(input.scenario(), proof).bound())
                : plan.claims().bound();
        return new PlanningResult(plan.withClaims(plan.claims().withBound(bound)), wished.bottlenecks(), wished.notes(), proof,
                wished.floorProof(), wished.used(), wished.large());
    }
}
