package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.checker.PlanChecker;
import org.respite.formats.Problem;
import org.respite.formats.Publication;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Verdict;
import org.respite.model.plan.GrainBracket;
import org.respite.model.proof.Certificate;
import org.respite.operations.access.AccessModel;
import org.respite.operations.choice.Choice;
import org.respite.operations.doubt.Doubt;
import org.respite.planner.Planner;
import org.respite.planner.PlannerOptions;
import org.respite.planner.PlanningResult;
import org.respite.planner.grain.GrainSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans a pause, has the plan checked, and publishes it. */
@Command(
        name = "plan",
        description = "Plans a pause: what it achieves, what holds it back, who moves when.",
        mixinStandardHelpOptions = true)
final class PlanCommand extends Answering {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Folder with scenario.yaml and its tables, or a workbook.")
    private Path scenario;

    @Option(names = "--out", paramLabel = "DIR", description = "Where plan.json and the edition go (default: out/NAME).")
    private @Nullable Path out;

    @Option(
            names = "--gap",
            paramLabel = "G",
            defaultValue = "0.002",
            description = "Share of the bound at which the search ends (default: ${DEFAULT-VALUE}).")
    private double gap;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Same inputs and seed, same plan (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--certificate",
            description = "Also certificate.json: the prices that prove the bound, for `respite check --certificate`."
                    + " Operational edition only: they show where harm would hurt most.")
    private boolean certificate;

    @Option(
            names = "--grain",
            description = "Find what the length of the slot leaves open in a large scenario too; can take longer than the plan.")
    private boolean grain;

    @Mixin
    private TimeLimitOption limit;

    @Mixin
    private FuturesOption futures;

    @Mixin
    private AgainstOption against;

    @Mixin
    private SlotOption slot;

    @Mixin
    private TermsOption terms;

    @Mixin
    private EditionOptions editions;

    @Mixin
    private ReportOptions reports;

    private final StopRequest stop;

    PlanCommand(Terminal terminal, StopRequest stop) {
        super(terminal);
        this.stop = stop;
    }

    @Override
    public Integer call() {
        validate();
        var read = slot.read(scenario);
        var under = terms.read(read);
        var input = under.map(ScenarioUnderTerms::input).orElse(read);
        var edition = editions.edition(input.scenario());
        if (!output.quiet && !output.json) {
            ProblemText.warn(terminal, input.warnings());
        }
        if (against.isAsked() && AccessModel.of(input.scenario()).isEmpty()) {
            terminal.say("respite: no: no figure in access.csv says in its column “simulates” what it bears on,"
                    + " so there are no futures to plan against. docs/reference/tables.md tells how.");
            return Answer.NO.exitCode();
        }
        var watch = new PlanningWatch(terminal, stop, output.quiet);
        var wished = plan(input, watch);
        var choice = against.choose(input, wished, seed, futures, (scenario, control) ->
                Planner.plan(scenario, input.digest(), new PlannerOptions(seed, gap), control).plan(), watch);
        var free = choice.flatMap(Choice::plan).map(plan -> AgainstOption.keep(input, wished, plan)).orElse(wished);
        var planned = under.map(u -> free.withPlan(free.plan().under(u.outlook(free.plan())))).orElse(free);
        var result = certificate ? Certificates.bounded(input, planned) : planned;
        var report = new PlanChecker().check(input.scenario(), result.plan(), input.digest());
        var doubt = report.isOk()
                ? Doubt.find(input.scenario(), result.plan(), report.outcome(), futures.dispatcher(), seed, futures.count)
                : Optional.<Doubt>empty();
        var told = doubt.map(d -> result.withPlan(result.plan().with(d.prospect(input.scenario())))).orElse(result);
        var answer = new PlanAnswer(input, told, report, doubt, choice, watch.seconds());
        var proof = certificate ? Optional.of(Certificates.of(input, told)) : Optional.<Certificate>empty();
        return report.isOk() ? publish(answer, edition, proof) : refuse(answer);
    }

    private PlanningResult plan(ScenarioInput input, PlanningWatch watch) {
        limit.start(stop);
        var result = Planner.plan(input.scenario(), input.digest(), new PlannerOptions(seed, gap), watch);
        if (stop.isAsked() && !output.quiet) {
            terminal.say("respite: stopped early as asked; this is the best plan so far");
        }
        return result.withPlan(result.plan().withClaims(result.plan().claims().withGrain(bracket(input, result.large(), watch))));
    }

    private Optional<GrainBracket> bracket(ScenarioInput input, boolean large, PlanningWatch watch) {
        boolean wanted = grain || !large;
        return wanted && !stop.isAsked() ? GrainSearch.find(input.scenario(), large, watch) : Optional.empty();
    }

    private int publish(PlanAnswer answer, Edition edition, Optional<Certificate> proof) {
        var publication = new Publication(
                answer.input().scenario(),
                answer.result().plan(),
                answer.report().outcome(),
                answer.result().bottlenecks(),
                answer.input().warnings().stream().map(Problem::toString).toList(),
                new Verdict.Accepted(),
                edition,
                new Publication.Form(reports.languages(), reports.pdf, editions.sheets),
                answer.doubt().map(doubt -> DoubtReport.of(answer.input().scenario(), answer.report().outcome(), doubt, answer.choice())),
                proof,
                Optional.empty());
        var files = new Publishing(terminal, output.quiet, out).planAndEdition(publication);
        if (!output.quiet) {
            answer.result().plan().terms().ifPresent(t -> terminal.say(OutlookText.summary(t)));
        }
        terminal.data(output.json ? PlanAnswerJson.of(answer, files) : PlanText.of(answer));
        return Answer.DONE.exitCode();
    }

    private int refuse(PlanAnswer answer) {
        var findings = answer.report().findings();
        if (output.json) {
            terminal.data(PlanAnswerJson.of(answer, List.of()));
        } else {
            findings.forEach(finding -> terminal.say(FindingText.line(finding)));
            answer.result().notes().forEach(terminal::say);
        }
        return Refusal.of(terminal, findings, "a mandatory hand-over cannot be made").exitCode();
    }

    private void validate() {
        editions.validate();
        if (certificate && !editions.isOperational()) {
            throw new ParameterException(spec.commandLine(), "--certificate shows where harm would hurt most: it is written"
                    + " with --edition operational alone");
        }
        reports.languages();
        Shares.validate(spec, "--gap", gap, "0.002");
        limit.validate();
        futures.validate();
        against.validate(futures);
    }
}
