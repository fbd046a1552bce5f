package org.respite.benchmarks.engine;

import org.respite.benchmarks.instance.Instance;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.solver.Attempt;
import org.respite.benchmarks.solver.AttemptOptions;
import org.respite.benchmarks.solver.Solver;

/** The planner's own decomposition, with OR-Tools MinCostFlow in place of its flow of people. */
public final class SameDecomposition implements Solver {

    @Override
    public String id() {
        return "min-cost-flow-oracle";
    }

    @Override
    public String model() {
        return "people by least-cost flow, vehicles by prices";
    }

    @Override
    public String settings(AttemptOptions options) {
        return "gap=" + options.gap();
    }

    @Override
    public boolean appliesTo(Instance instance) {
        return instance instanceof TogetherInstance together && RespiteSolver.isSupported(together);
    }

    @Override
    public boolean canStopAtGap() {
        return true;
    }

    @Override
    public Attempt prepare(Instance instance, AttemptOptions options) {
        return new TogetherAttempt((TogetherInstance) instance, options.gap(), MinCostFlowOracle::new);
    }
}
