package org.respite.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.formats.OutputFile;
import org.respite.formats.Publication;
import org.respite.formats.ReplanChanges;
import org.respite.formats.ReplanReading;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Verdict;
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

    @Option(names = "--out", paramLabel = "DIR", description = "Where plan.json and the edition go (default: out/NAME).")
    private @Nullable Path out;

    @Option(
            names = "--gap",
            paramLabel = "G",
            defaultValue = "0.005",
            description = "Share of the bound at which the search ends (default: ${DEFAULT-VALUE}).")
    private double gap;

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
        var input = ScenarioInput.read(scenario);
        var before = PlanInput.read(planFile);
        var read = switch (ReplanChanges.read(input.scenario(), before, changes, now(input.scenario().calendar().timeZone()))) {
            case ReplanReading.Read found -> found;
            case ReplanReading.Refused(var problems) -> throw new InputRefused(problems);
        };
        if (before.joined().filter(j -> read.now().isBefore(j.now())).isPresent()) {
            throw new ParameterException(spec.commandLine(), "--now is before the plan was decided; decide then or later");
        }
        var edition = editions.edition(read.changed());
        var watch = new PlanningWatch(terminal, stop, output.quiet);
        limit.start(stop);
        var answer = new Replanning(read, input, before, watch).answer(new PlannerOptions(before.seed(), gap));
        return answer.report().isOk() ? publish(answer, edition) : refuse(answer);
    }

    private int publish(ReplanAnswer answer, Edition edition) {
        var publication = new Publication(
                answer.changed(), answer.plan(), answer.report().outcome(), List.of(), List.of(), new Verdict.Accepted(),
                edition, new Publication.Form(reports.languages(), reports.pdf, editions.sheets), Optional.empty());
        var changed = new OutputFile("replan.json", ReplanJson.file(answer).getBytes(StandardCharsets.UTF_8));
        var files = new Publishing(terminal, output.quiet, out).planAndEdition(publication, List.of(changed));
        terminal.data(output.json ? ReplanJson.of(answer, files) : ReplanText.of(answer));
        return Answer.DONE.exitCode();
    }

    private int refuse(ReplanAnswer answer) {
        var findings = answer.report().findings();
        boolean onlyHandOvers = findings.stream().allMatch(f -> f.code().equals(PlanCommand.HAND_OVER_MISSING));
        if (output.json) {
            terminal.data(ReplanJson.of(answer, List.of()));
        } else {
            findings.forEach(finding -> terminal.say(FindingText.line(finding)));
        }
        terminal.say(onlyHandOvers
                ? "respite: no: a mandatory hand-over cannot be made any more. Nothing was written."
                : "respite: the checker refuses the plan that was made. Nothing was written; please report it.");
        return (onlyHandOvers ? Answer.NO : Answer.FAULT).exitCode();
    }

    private Optional<Instant> now(ZoneId zone) {
        if (now == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(now.endsWith("Z") || now.matches(".*T.*[+-]\\d\\d:?\\d\\d$")
                    ? OffsetDateTime.parse(now).toInstant()
                    : LocalDateTime.parse(now).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            throw new ParameterException(spec.commandLine(), "--now is a time such as 2023-11-25T10:00; found \"" + now + "\"");
        }
    }

    private void validate() {
        editions.validate();
        reports.languages();
        Shares.validate(spec, "--gap", gap, "0.005");
        limit.validate();
    }
}
