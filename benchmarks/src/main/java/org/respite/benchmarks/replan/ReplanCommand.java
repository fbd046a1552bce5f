package org.respite.benchmarks.replan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.respite.benchmarks.run.Stopwatch;
import org.respite.checker.joined.Before;
import org.respite.checker.joined.JoinedChecker;
import org.respite.formats.PlanJson;
import org.respite.formats.PlanReading;
import org.respite.formats.ScenarioDigest;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;
import org.respite.planner.Planner;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.Progress;
import org.respite.planner.replan.Continuation;
import org.respite.planner.replan.Repair;
import org.respite.planner.replan.Repaired;
import org.respite.planner.replan.Replanner;
import org.respite.planner.replan.Situation;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Replans scenarios after random changes, one change at a time, each from the first plan, and has every answer checked.
 * After a few changes that are not counted it prints a line for each change and the percentiles of each network.
 */
@Command(
        name = "benchmarks/replan",
        description = "Replans after random changes: milliseconds to the repair and to the certified answer.",
        mixinStandardHelpOptions = true)
public final class ReplanCommand implements Callable<Integer> {

    private static final double GAP = 0.005;
    private static final double[] SHARES = {0.5, 0.95};

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Folders of scenarios.")
    private List<Path> scenarios = List.of();

    @Option(names = "--changes", paramLabel = "N", defaultValue = "40", description = "Of each (default: ${DEFAULT-VALUE}).")
    private int changes;

    @Option(names = "--warm-up", paramLabel = "N", defaultValue = "5", description = "Not counted (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Of the changes (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--plans",
            paramLabel = "DIR",
            description = "Where DIR/NAME/plan.json are the plans to begin with; without it each scenario is planned first.")
    private @Nullable Path plans;

    @Option(names = "--roads", paramLabel = "N", defaultValue = "0", description = "Roads that lead nowhere are added until there are so many.")
    private int roads;

    @Option(names = "--repair-only", description = "Only the repair.")
    private boolean repairOnly;

    @Option(names = "--time-limit", paramLabel = "S", defaultValue = "1e6", description = "Of each certified answer, in seconds.")
    private double timeLimit;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ReplanCommand()).execute(arguments));
    }

    /** A change that was answered. */
    private record Answered(double repairMillis, double certifiedMillis, double atOnceGap, double gap, boolean isOk) {}

    @Override
    public Integer call() {
        boolean ok = true;
        System.out.println("network,kind,repair_ms,repair_cpu_ms,certified_ms,certified_cpu_ms,worth_before,worth_at_once,worth,bound,gap,checker");
        for (var folder : scenarios) {
            ok &= measure(folder);
        }
        return ok ? 0 : 1;
    }

    private boolean measure(Path folder) {
        if (!(ScenarioReader.read(folder) instanceof ScenarioReading.Read(var narrow, var _))) {
            throw new IllegalArgumentException("not a scenario that can be planned: " + folder);
        }
        var scenario = Widened.to(narrow, roads);
        var plan = first(narrow);
        var draw = new RandomChange(scenario, plan, seed);
        for (int i = 0; i < warmUp; i++) {
            answer(scenario, plan, draw.next(), false);
        }
        var answered = new ArrayList<Answered>();
        for (int i = 0; i < changes; i++) {
            answered.add(answer(scenario, plan, draw.next(), true));
        }
        summary(scenario, answered);
        return answered.stream().allMatch(Answered::isOk);
    }

    private Plan first(Scenario scenario) {
        if (plans == null) {
            return Planner.plan(scenario, ScenarioDigest.of(scenario), PlannerOptions.DEFAULT, PlannerControl.SILENT).plan();
        }
        var file = plans.resolve(scenario.name()).resolve("plan.json");
        if (!(PlanJson.read(file) instanceof PlanReading.Read(var plan))) {
            throw new IllegalArgumentException("not a plan: " + file);
        }
        return plan;
    }

    private Answered answer(Scenario scenario, Plan plan, RandomChange.Drawn drawn, boolean counted) {
        var situation = drawn.situation();
        var digest = ScenarioDigest.of(situation.changed());
        var before = new Before(plan, PlanJson.digest(plan, scenario), situation.changes());
        var watch = new Stopwatch();
        var repaired = Repair.of(situation);
        double repairMillis = 1000 * watch.seconds();
        double repairCpu = 1000 * watch.cpuSeconds();
        var atOnce = Replanner.count(situation, repaired, digest, 1);
        boolean ok = isOk(situation, repaired, atOnce, Double.MAX_VALUE, before, digest);
        double certifiedMillis = 0;
        double certifiedCpu = 0;
        var claims = atOnce.claims();
        if (!repairOnly) {
            var longer = new Stopwatch();
            var result = Replanner.plan(situation, repaired, digest, new PlannerOptions(1, GAP), until(longer));
            certifiedMillis = 1000 * longer.seconds();
            certifiedCpu = 1000 * longer.cpuSeconds();
            claims = result.plan().claims();
            ok &= isOk(situation, repaired, result.plan(), claims.bound(), before, digest);
        }
        double worth = Math.max(claims.worth(), atOnce.claims().worth());
        double gap = repairOnly ? Double.NaN : Math.max(0, 1 - worth / claims.bound());
        if (counted) {
            System.out.printf(Locale.ROOT, "%s,%s,%.1f,%.1f,%.0f,%.0f,%.1f,%.1f,%.1f,%.1f,%.5f,%s%n", scenario.name(),
                    drawn.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), repairMillis, repairCpu, certifiedMillis,
                    certifiedCpu, plan.claims().worth(), atOnce.claims().worth(), worth, claims.bound(), gap, ok ? "ok" : "refused");
        }
        return new Answered(repairMillis, certifiedMillis, Math.max(0, 1 - atOnce.claims().worth() / claims.bound()), gap, ok);
    }

    private static boolean isOk(
            Situation situation, Repaired repaired, Plan plan, double bound, Before before, String digest) {
        var joined = Continuation.of(situation, repaired, plan, before.digest(), bound);
        var report = new JoinedChecker().check(situation.changed(), before, joined.plan(), digest);
        boolean ok = report.findings().stream().allMatch(f -> f.code().equals("P507"));
        if (!ok) {
            System.err.println(situation.now() + " " + situation.changes());
            report.findings().forEach(System.err::println);
        }
        return ok;
    }

    private PlannerControl until(Stopwatch watch) {
        return new PlannerControl() {
            @Override
            public boolean stopRequested() {
                return watch.seconds() > timeLimit;
            }

            @Override
            public void progress(Progress progress) {}
        };
    }

    private static void summary(Scenario scenario, List<Answered> answered) {
        for (double share : SHARES) {
            System.out.printf(Locale.ROOT,
                    "# %s, %d roads, %d changes, %.0f %% of them: repair within %.0f ms, certified within %.0f ms, gap at once %.4f,"
                            + " certified gap %.4f; %d of %d accepted by the checker%n",
                    scenario.name(), scenario.network().roads().size(), answered.size(), 100 * share,
                    percentile(answered.stream().mapToDouble(Answered::repairMillis).toArray(), share),
                    percentile(answered.stream().mapToDouble(Answered::certifiedMillis).toArray(), share),
                    percentile(answered.stream().mapToDouble(Answered::atOnceGap).toArray(), share),
                    percentile(answered.stream().mapToDouble(Answered::gap).toArray(), share),
                    answered.stream().filter(Answered::isOk).count(), answered.size());
        }
    }

    private static double percentile(double[] values, double share) {
        Arrays.sort(values);
        return values.length == 0 ? Double.NaN : values[Math.clamp((int) Math.ceil(share * values.length) - 1, 0, values.length - 1)];
    }
}
