package org.respite.sweep.spark;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.checker.PlanChecker;
import org.respite.formats.ScenarioDigest;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.model.scenario.Scenario;
import org.respite.operations.sweep.SweptPlan;
import org.respite.planner.Planner;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;

/** The invented valley of the examples with its plan, as one proposal and again as another. */
final class Valley {

    private static final List<SweptPlan> PLANS = made();

    private Valley() {}

    static List<SweptPlan> plans() {
        return PLANS;
    }

    static List<Scenario> scenarios() {
        return PLANS.stream().map(SweptPlan::scenario).toList();
    }

    private static List<SweptPlan> made() {
        return IntStream.of(1, 2).mapToObj(i -> planned(scenario(), i)).toList();
    }

    private static Scenario scenario() {
        return switch (ScenarioReader.read(Path.of("../examples/upper-valley"))) {
            case ScenarioReading.Read(var scenario, var _) -> scenario;
            case ScenarioReading.Refused(var problems) -> throw new AssertionError(problems);
        };
    }

    private static SweptPlan planned(Scenario scenario, int seed) {
        var digest = ScenarioDigest.of(scenario);
        var plan = Planner.plan(scenario, digest, new PlannerOptions(seed, 0.01), PlannerControl.SILENT).plan();
        var granted = new PlanChecker().check(scenario, plan, digest).outcome();
        var counted = new BitSet();
        counted.set(0, seed);
        return new SweptPlan(scenario, plan, granted, counted);
    }
}
