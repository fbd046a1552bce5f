package org.respite.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.respite.checker.PlanChecker;
import org.respite.model.plan.Plan;
import org.respite.operations.doubt.Doubt;
import org.respite.planner.Planner;
import org.respite.planner.PlannerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells a pause day by day under doubt, as a rehearsal for people. */
@Command(
        name = "rehearse",
        description = "The pause day by day as access really was: what to expect, what breaks first, what to prepare.",
        mixinStandardHelpOptions = true)
final class RehearseCommand extends Answering {

    private static final double GAP = 0.002;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Folder with scenario.yaml and its tables, or a workbook.")
    private Path scenario;

    @Option(names = "--plan", paramLabel = "PLAN", description = "Plan file to rehearse, such as out/NAME/plan.json (default: one is made).")
    private @Nullable Path planFile;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Same inputs and seed, same rehearsal (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Mixin
    private FuturesOption futures;

    @Mixin
    private TimeLimitOption limit;

    @Mixin
    private SlotOption slot;

    private final StopRequest stop;

    RehearseCommand(Terminal terminal, StopRequest stop) {
        super(terminal);
        this.stop = stop;
    }

    @Override
    public Integer call() {
        futures.validate();
        limit.validate();
        if (futures.count == 0) {
            throw new ParameterException(spec.commandLine(), "a rehearsal needs a future: --futures is 1 or more");
        }
        var input = slot.read(scenario);
        var plan = plan(input);
        var report = new PlanChecker().check(input.scenario(), plan, input.digest());
        if (!report.isOk()) {
            report.findings().forEach(finding -> terminal.say(FindingText.line(finding)));
            terminal.say("respite: no: the plan is not in order, so it is not rehearsed.");
            return Answer.NO.exitCode();
        }
        var doubt = Doubt.find(input.scenario(), plan, report.outcome(), seed, futures.count);
        if (doubt.isEmpty()) {
            terminal.say("respite: no: no figure in access.csv says in its column “simulates” what it bears on,"
                    + " so there is nothing to draw from. docs/reference/tables.md tells how.");
            return Answer.NO.exitCode();
        }
        terminal.data(output.json
                ? RehearsalJson.of(input, report.outcome(), doubt.get())
                : RehearsalText.of(input.scenario(), report.outcome(), doubt.get()));
        return Answer.DONE.exitCode();
    }

    private Plan plan(ScenarioInput input) {
        if (planFile != null) {
            return PlanInput.read(planFile);
        }
        limit.start(stop);
        var watch = new PlanningWatch(terminal, stop, output.quiet);
        return Planner.plan(input.scenario(), input.digest(), new PlannerOptions(seed, GAP), watch).plan();
    }
}
