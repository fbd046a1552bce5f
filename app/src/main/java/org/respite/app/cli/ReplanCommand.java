package org.respite.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.formats.OutputFile;
import org.respite.formats.Publication;
import org.respite.formats.ReplanChanges;
import org.respite.formats.ReplanReading;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Language;
import org.respite.formats.report.Verdict;
import org.respite.model.proof.Certificate;
import org.respite.planner.PlannerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans again from what has already moved: a repair at once, then the best that is left. */
@Command(
        name = "replan",
        description = "Plans again from what has already moved: what changed, who must be told.",
        mixinStandardHelpOptions = true)
final class ReplanCommand extends Answering {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Folder with scenario.yaml and its tables, or a workbook.")
    private Path scenario;

    @Parameters(index = "1", paramLabel = "PLAN", description = "The plan that is being carried out, such as out/NAME/plan.json.")
    private Path planFile;

    @Option(
            names = "--change",
            required = true,
            paramLabel = "FILE",
            description = "What has changed, with when it became known and who says so. May be given several times, in order;"
                    + " those that the plan knows already are recognised.")
    private List<Path> changes = List.of();

    @Option(
            names = "--now",
            paramLabel = "T",
            description = "When it is decided, such as 2023-11-25T10:00 in the scenario's time zone; what began before is"
                    + " frozen (default: when the last change became known).")
    private @Nullable String now;

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "certificate.json of the plan, or of one before it: its prices bound what is left at once, and the"
                    + " certified answer comes sooner.")
    private @Nullable Path certificate;

    @Option(names = "--out", paramLabel = "DIR", description = "Where plan.json and the edition go (default: out/NAME).")
    private @Nullable Path out;

    @Option(
            names = "--gap",
            paramLabel = "G",
            defaultValue = "0.005",
            description = "Share of the bound at which the search ends (default: ${DEFAULT-VALUE}).")
    private double gap;

    @Mixin
    private TermsOption terms;

    @Mixin
    private TimeLimitOption limit;

    @Mixin
    private EditionOptions editions;

    @Mixin
    private ReportOptions reports;

    private final StopRequest stop;

    ReplanCommand(Terminal terminal, StopRequest stop) {
        super(terminal);
        this.stop = stop;
    }

    @Override
    public Integer call() {
        validate();
        var given = ScenarioInput.read(scenario);
        var under = terms.read(given);
        var input = under.map(ScenarioUnderTerms::input).orElse(given);
        var before = PlanInput.read(planFile);
        var proven = Optional.ofNullable(certificate).map(CertificateInput::read);
        var read = switch (ReplanChanges.read(input.scenario(), before, changes, now(input.scenario().calendar().timeZone()))) {
            case ReplanReading.Read found -> found;
            case ReplanReading.Refused(var problems) -> throw new InputRefused(problems);
        };
        if (before.joined().filter(j -> read.now().isBefore(j.now())).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--now is before the plan was decided; decide then or later");
        }
        if (!output.quiet) {
            proven.flatMap(c -> read.findStranger(String.valueOf(certificate), c))
                    .ifPresent(stranger -> ProblemText.warn(terminal, List.of(stranger)));
        }
        var edition = editions.edition(read.changed());
        var watch = new PlanningWatch(terminal, stop, output.quiet);
        limit.start(stop);
        var replanning = new Replanning(read, input, under, before, watch);
        var atOnce = replanning.atOnce();
        if (atOnce.report().isOk()) {
            publishAtOnce(atOnce, edition);
        }
        var answer = replanning.certify(new PlannerOptions(before.seed(), gap), proven.map(Certificate::proof));
        return answer.report().isOk() ? publish(answer, edition) : refuse(answer);
    }

    /** The repair stands in the folder while the rest is planned again: whatever ends the command then, it is there. */
    private void publishAtOnce(ReplanAnswer answer, Edition edition) {
        var form = new Publication.Form(List.of(Language.EN), false, false);
        var files = new Publishing(terminal, true, out).planAndEdition(publication(answer, edition, form), List.of(changed(answer)));
        if (!output.quiet) {
            terminal.say("repaired plan stands in " + files.getFirst() + "; now the rest is planned again");
        }
    }

    private int publish(ReplanAnswer answer, Edition edition) {
        var form = new Publication.Form(reports.languages(), reports.pdf, editions.sheets);
        var files = new Publishing(terminal, output.quiet, out)
                .planAndEdition(publication(answer, edition, form), List.of(changed(answer)));
        terminal.data(output.json ? ReplanJson.of(answer, files) : ReplanText.of(answer));
        return Answer.DONE.exitCode();
    }

    private static Publication publication(ReplanAnswer answer, Edition edition, Publication.Form form) {
        return new Publication(
                answer.changed(), answer.plan(), answer.report().outcome(), List.of(), List.of(), new Verdict.Accepted(), edition,
                form, Optional.empty(), Optional.empty(), Optional.of(answer.continued()));
    }

    private static OutputFile changed(ReplanAnswer answer) {
        return new OutputFile("replan.json", ReplanJson.file(answer).getBytes(StandardCharsets.UTF_8));
    }

    private int refuse(ReplanAnswer answer) {
        var findings = answer.report().findings();
        if (output.json) {
            terminal.data(ReplanJson.of(answer, List.of()));
        } else {
            findings.forEach(finding -> terminal.say(FindingText.line(finding)));
        }
        return Refusal.of(terminal, findings, "a mandatory hand-over cannot be made any more").exitCode();
    }

    private Optional<Instant> now(ZoneId zone) {
        if (now == null) {
            return Optional.empty();
        }
        return Optional.of(Moments.find(now, zone).orElseThrow(() -> new ParameterException(
                spec.commandLine(), "--now is a time such as 2023-11-25T10:00; found \"" + now + "\"")));
    }

    private void validate() {
        editions.validate();
        reports.languages();
        Shares.validate(spec, "--gap", gap, "0.005");
        limit.validate();
    }
}
