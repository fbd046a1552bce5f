package org.respite.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.checker.PlanChecker;
import org.respite.formats.Problems;
import org.respite.formats.rehearsal.ActualFigure;
import org.respite.formats.rehearsal.ActualFigures;
import org.respite.formats.report.RehearsalWriter;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;
import org.respite.operations.access.AccessModel;
import org.respite.operations.doubt.Doubt;
import org.respite.operations.future.Simulation;
import org.respite.operations.rehearsal.DayFigures;
import org.respite.operations.rehearsal.Terms;
import org.respite.operations.rehearsal.TermsInFutures;
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

    @Option(
            names = "--terms",
            paramLabel = "FILE.terms",
            description = "Rehearse under these terms: which clauses are kept in how many futures, what is missed first, what it lets"
                    + " whom do. A plan that is given must be made under them.")
    private @Nullable Path terms;

    @Option(
            names = "--actual",
            paramLabel = "FILE",
            description = "What then happened, as a table with HXL hashtags: shown beside what was rehearsed, rival counts side by side.")
    private @Nullable Path actual;

    @Mixin
    private RehearsalPageOptions page;

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
        page.validate();
        var languages = page.languages();
        if (futures.count == 0) {
            throw new ParameterException(spec.commandLine(), "a rehearsal needs a future: --futures is 1 or more");
        }
        var read = slot.read(scenario);
        var under = Optional.ofNullable(terms).map(file -> ScenarioUnderTerms.read(read, file));
        var input = under.map(ScenarioUnderTerms::input).orElse(read);
        var edition = page.edition(input.scenario());
        var happened = Optional.ofNullable(actual).map(file -> happened(file, input.scenario())).orElse(List.of());
        var model = AccessModel.of(input.scenario());
        if (model.isEmpty()) {
            terminal.say("respite: no: no figure in access.csv says in its column “simulates” what it bears on,"
                    + " so there is nothing to draw from. docs/reference/tables.md tells how.");
            return Answer.NO.exitCode();
        }
        var plan = plan(input);
        var report = new PlanChecker().check(input.scenario(), plan, input.digest());
        if (!report.isOk()) {
            report.findings().forEach(finding -> terminal.say(FindingText.line(finding)));
            terminal.say("respite: no: the plan is not in order, so it is not rehearsed.");
            return Answer.NO.exitCode();
        }
        var simulation = new Simulation(input.scenario(), plan, report.outcome(), model, futures.dispatcher());
        var lived = simulation.futures(seed, futures.count);
        var rehearsal = new Rehearsal(
                input,
                report.outcome(),
                Doubt.of(input.scenario(), report.outcome(), model, simulation, lived, seed),
                DayFigures.of(input.scenario(), report.outcome(), simulation, lived),
                under.map(u -> TermsInFutures.of(new Terms(u.instrument(), u.name(), u.under()), plan, lived)),
                happened);
        if (page.html != null) {
            var writer = RehearsalWriter.of(RehearsalPage.of(rehearsal), edition);
            for (var language : languages) {
                var file = PageFile.of(page.html, language, languages);
                PageFile.write(file, writer.html(language).getBytes(StandardCharsets.UTF_8), terminal, output.quiet);
            }
        }
        terminal.data(output.json ? RehearsalJson.of(rehearsal) : RehearsalText.of(rehearsal));
        return Answer.DONE.exitCode();
    }

    private static List<ActualFigure> happened(Path file, Scenario scenario) {
        var problems = new Problems();
        var figures = ActualFigures.read(file, Rehearsal.known(scenario), problems);
        if (problems.hasErrors()) {
            throw new InputRefused(problems.all());
        }
        return figures;
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
