package org.respite.benchmarks.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.result.Result;
import org.respite.benchmarks.solver.Answer;
import org.respite.benchmarks.solver.Attempt;
import org.respite.benchmarks.solver.ModelSize;
import org.respite.planner.PlannerControl;
import org.respite.planner.people.Exits;
import org.respite.planner.people.PeopleOracle;
import org.respite.planner.together.CityPlan;
import org.respite.planner.together.CityProblem;
import org.respite.planner.together.Together;
import org.respite.planner.together.WholePlan;
import org.respite.planner.together.WholePlanner;

/** Everything together, coupled by prices. Everything from the roads on counts as solving. */
final class TogetherAttempt implements Attempt {

    private final TogetherInstance instance;
    private final CityProblems words;
    private final CityProblem problem;
    private final double gap;
    private final PeopleOracle.Maker oracle;
    private @Nullable CityPlan plan;
    private @Nullable WholePlan whole;

    /** @param oracle solves for the people */
    TogetherAttempt(TogetherInstance instance, double gap, PeopleOracle.Maker oracle) {
        this.instance = instance;
        this.words = new CityProblems(instance);
        this.problem = words.problem();
        this.gap = gap;
        this.oracle = oracle;
    }

    @Override
    public ModelSize size() {
        return plan == null ? new ModelSize(0, 0) : new ModelSize(plan.people().net().nodes(), plan.people().net().arcs());
    }

    @Override
    public Answer solve() {
        var made = new Together(problem, oracle).plan(gap, PlannerControl.SILENT);
        plan = made;
        return Answer.proven(made.bound() + words.worthOfRoundedParts(made));
    }

    @Override
    public Optional<Result> result() {
        return Optional.ofNullable(plan).map(made -> new Result(
                new PeoplePaths(instance, made.people().net()).entries(
                        made.people(), new Exits(made.people().net(), problem.exits()), words.companies(problem.crowds())),
                new TruckChains(instance, made.people().net()).itineraries(made.hauls())));
    }

    @Override
    public boolean round() {
        if (plan == null) {
            return false;
        }
        whole = WholePlanner.plan(problem, plan, words.unitsPerPerson());
        return true;
    }

    @Override
    public Optional<Result> whole() {
        if (plan == null || whole == null) {
            return Optional.empty();
        }
        var net = plan.people().net();
        return Optional.of(new Result(
                new PeoplePaths(instance, net).entries(whole.people()),
                new WholeTrucks(instance, net).itineraries(whole.trucks())));
    }
}
