package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.respite.formats.report.ProposalsWriter;
import org.respite.mediation.pause.PauseReport;
import org.respite.mediation.pause.PauseSearch;
import org.respite.mediation.pause.PauseText;
import org.respite.mediation.pause.Point;
import org.respite.mediation.pause.Question;
import org.respite.mediation.pause.QuestionReader;
import org.respite.mediation.proposals.CheckedPlan;
import org.respite.planner.PlannerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the pauses that are worth asking for under a budget. */
@Command(
        name = "pause",
        description = "The pauses that are worth asking for: how much is asked against what it allows.",
        mixinStandardHelpOptions = true)
final class PauseCommand extends Answering {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Folder with scenario.yaml and its tables, or a workbook.")
    private Path scenario;

    @Parameters(index = "1", paramLabel = "QUESTION", description = "File with the pauses that could be asked for, and the budget.")
    private Path file;

    @Option(names = "--zone-hours", paramLabel = "N", description = "At most so many zone-hours, whatever the file says.")
    private @Nullable Double zoneHours;

    @Option(names = "--days", paramLabel = "N", description = "At most so many days, whatever the file says.")
    private @Nullable Integer days;

    @Option(names = "--crossing-hours", paramLabel = "N", description = "At most so many hours more at crossings.")
    private @Nullable Double crossingHours;

    @Option(
            names = "--apart",
            paramLabel = "SHARE",
            defaultValue = "0.02",
            description = "Smallest difference that counts: of the survival floor, and as a share of worth (default:"
                    + " ${DEFAULT-VALUE}).")
    private double apart;

    @Option(
            names = "--gap",
            paramLabel = "G",
            defaultValue = "0.002",
            description = "Share of the bound at which the search for each plan ends (default: ${DEFAULT-VALUE}).")
    private double gap;

    @Option(names = "--out", paramLabel = "DIR", description = "Where pause.html and pause.json go (default: out/NAME).")
    private @Nullable Path out;

    @Option(names = "--plans", description = "Also the plan of each pause, for `check` and `publish`.")
    private boolean plans;

    @Mixin
    private TimeLimitOption limit;

    @Mixin
    private SlotOption slot;

    @Mixin
    private TermsOption terms;

    @Mixin
    private EditionOptions editions;

    @Mixin
    private PageOptions pages;

    private final StopRequest stop;

    PauseCommand(Terminal terminal, StopRequest stop) {
        super(terminal);
        this.stop = stop;
    }

    @Override
    public Integer call() {
        validate();
        var input = terms.apply(slot.read(scenario));
        var edition = editions.edition(input.scenario());
        var question = question(input);
        limit.start(stop);
        var answer = PauseSearch.search(
                question, new PlannerOptions(1, gap), apart, new PlanningWatch(terminal, stop, output.quiet));
        if (answer.points().isEmpty()) {
            terminal.data(PauseText.of(question, answer));
            return Answer.NO.exitCode();
        }
        var writer = ProposalsWriter.of(PauseReport.of(question, answer), edition);
        var checked = plans ? answer.points().stream().map(Point::plan).toList() : List.<CheckedPlan>of();
        new ProposalsFiles(terminal, output.quiet, out).write("pause", input.scenario(), writer, pages.languages(), checked);
        terminal.data(output.json ? writer.json() : PauseText.of(question, answer));
        return Answer.DONE.exitCode();
    }

    private Question question(ScenarioInput input) {
        var limits = new QuestionReader.Limits(
                zoneHours == null ? OptionalDouble.empty() : OptionalDouble.of(zoneHours),
                days == null ? OptionalInt.empty() : OptionalInt.of(days),
                crossingHours == null ? OptionalDouble.empty() : OptionalDouble.of(crossingHours));
        return switch (QuestionReader.read(input.scenario(), file, limits)) {
            case QuestionReader.Read(var question) -> question;
            case QuestionReader.Refused(var problems) -> throw new InputRefused(problems);
        };
    }

    private void validate() {
        editions.validate();
        limit.validate();
        pages.languages();
        if (!(apart > 0 && apart < 1) || !(gap > 0 && gap < 1)) {
            throw new ParameterException(spec.commandLine(), "--apart and --gap are shares between 0 and 1; found " + apart
                    + " and " + gap);
        }
        if ((zoneHours != null && !(zoneHours >= 0)) || (days != null && days < 0) || (crossingHours != null && !(crossingHours >= 0))) {
            throw new ParameterException(spec.commandLine(), "a budget is a number of 0 or more");
        }
    }
}
