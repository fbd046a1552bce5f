package org.respite.benchmarks.replan;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.respite.benchmarks.run.Stopwatch;
import org.respite.checker.joined.Before;
import org.respite.checker.joined.JoinedChecker;
import org.respite.formats.CertificateJson;
import org.respite.formats.CertificateReading;
import org.respite.formats.PlanJson;
import org.respite.formats.PlanReading;
import org.respite.formats.Publication;
import org.respite.formats.ScenarioDigest;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.model.plan.Plan;
import org.respite.model.proof.Proof;
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
 * After a few changes that are not counted it writes a line for each change and the percentiles of each network.
 */
@Command(
        name = "benchmarks/replan",
        description = "Replans after random changes: milliseconds to the repair and to the certified answer.",
        mixinStandardHelpOptions = true)
public final class ReplanCommand implements Callable<Integer> {

    private static final double GAP = 0.005;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Folders of scenarios.")
    private List<Path> scenarios = List.of();

    @Option(names = "--changes", paramLabel = "N", defaultValue = "40", description = "Of each (default: ${DEFAULT-VALUE}).")
    private int changes;

    @Option(names = "--warm-up", paramLabel = "N", defaultValue = "5", description = "Not counted (default: ${DEFAULT-VALUE}).")
    private int warmUp;

    @Option(
            names = "--warm-up-repairs", paramLabel = "N", defaultValue = "60",
            description = "Repairs alone, of other changes, before anything is counted (default: ${DEFAULT-VALUE}).")
    private int warmUpRepairs;

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

    @Option(names = "--cold", description = "Not from the prices in DIR/NAME/certificate.json, though they are there.")
    private boolean cold;

    @Option(
            names = "--csv",
            paramLabel = "FILE",
            description = "Where the lines go, one after each change; what is there already is not measured again.")
    private @Nullable Path csv;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new ReplanCommand()).execute(arguments));
    }

    @Override
    public Integer call() {
        var lines = new ReplanLines(csv);
        for (var folder : scenarios) {
            measure(folder, lines);
        }
        return lines.areAllOk() ? 0 : 1;
    }

    private void measure(Path folder, ReplanLines lines) {
        if (!(ScenarioReader.read(folder) instanceof ScenarioReading.Read(var narrow, var _))) {
            throw new IllegalArgumentException("not a scenario that can be planned: " + folder);
        }
        var scenario = Widened.to(narrow, roads);
        var plan = first(narrow);
        var prices = prices(narrow);
        var others = new RandomChange(scenario, plan, seed + 1);
        for (int i = 0; i < warmUpRepairs; i++) {
            Repair.of(others.next().situation());
        }
        var draw = new RandomChange(scenario, plan, seed);
        for (int i = 0; i < warmUp; i++) {
            answer(scenario, plan, prices, draw.next());
        }
        var name = scenario.name() + (roads > 0 ? "+" + roads : "");
        int known = lines.of(name).size();
        for (int i = 0; i < changes; i++) {
            var drawn = draw.next();
            if (i >= known) {
                lines.add(name, answer(scenario, plan, prices, drawn));
            }
        }
        lines.summary(name).forEach(System.err::println);
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

    private Optional<Proof> prices(Scenario scenario) {
        var file = plans == null || cold ? null : plans.resolve(scenario.name()).resolve(Publication.CERTIFICATE);
        return file != null && CertificateJson.read(file) instanceof CertificateReading.Read(var certificate)
                ? Optional.of(certificate.proof()) : Optional.empty();
    }

    private ReplanLines.Line answer(Scenario scenario, Plan plan, Optional<Proof> prices, RandomChange.Drawn drawn) {
        var situation = drawn.situation();
        var digest = ScenarioDigest.of(situation.changed());
        var before = new Before(plan, PlanJson.digest(plan, scenario), situation.changes());
        var watch = new Stopwatch();
        var repaired = Repair.of(situation);
        double repairMillis = 1000 * watch.seconds();
        double repairCpu = 1000 * watch.cpuSeconds();
        var replanner = new Replanner(situation, repaired);
        var atOnce = replanner.counted(digest, 1);
        boolean ok = isOk(situation, repaired, atOnce, Double.MAX_VALUE, before, digest);
        var claims = atOnce.claims();
        var longer = new Stopwatch();
        var near = new Near(longer, timeLimit);
        if (!repairOnly) {
            var result = replanner.plan(digest, new PlannerOptions(1, GAP), near, prices);
            claims = result.plan().claims();
            ok &= isOk(situation, repaired, result.plan(), claims.bound(), before, digest);
        }
        return new ReplanLines.Line(
                drawn.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), repairMillis, repairCpu, near.boundMillis(),
                near.boundCpu(), 1000 * longer.seconds(), 1000 * longer.cpuSeconds(), plan.claims().worth(),
                plan.claims().bound(), atOnce.claims().worth(), Math.max(claims.worth(), atOnce.claims().worth()), claims.bound(), ok);
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

    /** Notes when the fractional plan first stood within the gap of its bound. */
    private static final class Near implements PlannerControl {

        private final Stopwatch watch;
        private final double limit;
        private double millis = Double.NaN;
        private double cpu = Double.NaN;

        Near(Stopwatch watch, double limit) {
            this.watch = watch;
            this.limit = limit;
        }

        double boundMillis() {
            return millis;
        }

        double boundCpu() {
            return cpu;
        }

        @Override
        public boolean stopRequested() {
            return watch.seconds() > limit;
        }

        @Override
        public synchronized void progress(Progress progress) {
            if (Double.isNaN(millis) && progress.phase().equals("worth") && progress.gap() <= GAP) {
                millis = 1000 * watch.seconds();
                cpu = 1000 * watch.cpuSeconds();
            }
        }
    }
}
