package org.respite.benchmarks.rival;

import java.util.ArrayList;
import java.util.List;
import org.respite.benchmarks.instance.Instance;
import org.respite.benchmarks.instance.PeopleInstance;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.solver.Attempt;
import org.respite.benchmarks.solver.AttemptOptions;
import org.respite.benchmarks.solver.Solver;

/** Another way to solve an instance. */
public sealed interface Rival extends Solver {

    /** Every rival, those on small models first. */
    static List<Rival> all() {
        var all = new ArrayList<Rival>(List.of(new LeastCostFlow(), new GreedyRoutes()));
        for (boolean merged : new boolean[] {true, false}) {
            for (var solver : LinearSolver.values()) {
                all.add(new LinearProgramme(solver, merged));
            }
        }
        return List.copyOf(all);
    }

    /** A rival that knows people only, and has no bound before it ends. */
    sealed interface OfPeople extends Rival {

        @Override
        default boolean appliesTo(Instance instance) {
            return instance instanceof PeopleInstance;
        }

        @Override
        default boolean canStopAtGap() {
            return false;
        }
    }

    /** OR-Tools MinCostFlow. */
    record LeastCostFlow() implements OfPeople {

        @Override
        public String id() {
            return "or-tools-min-cost-flow";
        }

        @Override
        public String model() {
            return "condensed expansion";
        }

        @Override
        public String settings(AttemptOptions options) {
            return "none; one thread";
        }

        @Override
        public Attempt prepare(Instance instance, AttemptOptions options) {
            return new MinCostFlowRival((PeopleInstance) instance);
        }
    }

    /** The greedy route planner. */
    record GreedyRoutes() implements OfPeople {

        @Override
        public String id() {
            return "ccrp";
        }

        @Override
        public String model() {
            return "roads with reservations";
        }

        @Override
        public String settings(AttemptOptions options) {
            return "one search from all origins, ended at the first exit; one thread";
        }

        @Override
        public Attempt prepare(Instance instance, AttemptOptions options) {
            return new CcrpRival((PeopleInstance) instance);
        }
    }

    /** A linear programme of everything together. */
    record LinearProgramme(LinearSolver solver, boolean merged) implements Rival {

        @Override
        public String id() {
            return solver.id() + (merged ? "-merged" : "-full");
        }

        @Override
        public String model() {
            return merged ? "arc model, loads merged by crossing, people by vehicle" : "full arc model";
        }

        @Override
        public String settings(AttemptOptions options) {
            return solver.settings(options.threads(), options.gap());
        }

        @Override
        public boolean appliesTo(Instance instance) {
            return instance instanceof TogetherInstance;
        }

        @Override
        public boolean canStopAtGap() {
            return solver.canStopAtGap();
        }

        @Override
        public Attempt prepare(Instance instance, AttemptOptions options) {
            var together = (TogetherInstance) instance;
            var model = merged ? TogetherModel.merged(together) : TogetherModel.full(together);
            return new LinearRival(model, solver, options);
        }
    }
}
