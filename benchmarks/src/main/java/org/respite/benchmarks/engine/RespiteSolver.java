package org.respite.benchmarks.engine;

import org.respite.benchmarks.instance.ExactInstance;
import org.respite.benchmarks.instance.Instance;
import org.respite.benchmarks.instance.PeopleInstance;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.instance.TogetherInstance.Crossing;
import org.respite.benchmarks.solver.Attempt;
import org.respite.benchmarks.solver.AttemptOptions;
import org.respite.benchmarks.solver.Solver;
import org.respite.planner.people.EarliestArrival;

/**
 * The planner. Trucks need roads that take a slot or more, and no two crossings at one place; other instances with trucks are
 * not supported.
 */
public final class RespiteSolver implements Solver {

    @Override
    public String id() {
        return "respite";
    }

    @Override
    public String model() {
        return "people by earliest arrival, vehicles by prices";
    }

    @Override
    public String settings(AttemptOptions options) {
        return "threads=" + options.threads() + ", seed=" + options.seed() + ", gap=" + options.gap();
    }

    @Override
    public boolean appliesTo(Instance instance) {
        return switch (instance) {
            case PeopleInstance _ -> true;
            case TogetherInstance together -> isSupported(together);
            case ExactInstance _ -> true;
        };
    }

    /** Whether the planner can plan trucks here. */
    static boolean isSupported(TogetherInstance together) {
        return together.network().roads().stream().allMatch(road -> road.travelSlots() > 0)
                && together.crossings().stream().map(Crossing::place).distinct().count() == together.crossings().size();
    }

    @Override
    public boolean canStopAtGap() {
        return true;
    }

    @Override
    public Attempt prepare(Instance instance, AttemptOptions options) {
        return switch (instance) {
            case PeopleInstance people -> new PeopleAttempt(people);
            case TogetherInstance together -> new TogetherAttempt(together, options.gap(), EarliestArrival::new);
            case ExactInstance exact -> new ExactAttempt(exact, options.slotSeconds());
        };
    }
}
