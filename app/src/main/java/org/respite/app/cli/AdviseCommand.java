package org.respite.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.formats.OutputFile;
import org.respite.formats.report.Mark;
import org.respite.mediation.advice.Adviser;
import org.respite.mediation.advice.AdviceJson;
import org.respite.mediation.advice.AdviceText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what one more hour, truck, lane or tonne is worth. */
@Command(
        name = "advise",
        description = "What one more hour, truck, truck inspected, lane or tonne is worth. For planner and mediator only.",
        mixinStandardHelpOptions = true)
final class AdviseCommand extends Answering {

    private static final String FILE = "advice.json";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Folder with scenario.yaml and its tables, or a workbook.")
    private Path scenario;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Also write advice.json there; with --edition operational --recipient NAME alone.")
    private @Nullable Path out;

    @Option(
            names = "--gap",
            paramLabel = "G",
            defaultValue = "0.0002",
            description = "Share of the bound at which each solving ends (default: ${DEFAULT-VALUE}).")
    private double gap;

    @Option(
            names = "--lane",
            paramLabel = "UNITS",
            defaultValue = "600",
            description = "Passenger-car units an hour that one more lane lets in: an assumption (default: ${DEFAULT-VALUE}).")
    private double lane;

    @Option(
            names = "--priced",
            paramLabel = "N",
            defaultValue = "60",
            description = "How many things with a price are looked at, the dearest first, and how many windows (default: ${DEFAULT-VALUE}).")
    private int priced;

    @Option(
            names = "--solve",
            paramLabel = "N",
            defaultValue = "10",
            description = "How many of these are solved again with one unit more (default: ${DEFAULT-VALUE}).")
    private int solved;

    @Mixin
    private TimeLimitOption limit;

    @Mixin
    private SlotOption slot;

    @Mixin
    private TermsOption terms;

    @Mixin
    private EditionOptions editions;

    private final StopRequest stop;

    AdviseCommand(Terminal terminal, StopRequest stop) {
        super(terminal);
        this.stop = stop;
    }

    @Override
    public Integer call() {
        validate();
        var input = terms.apply(slot.read(scenario));
        var mark = out == null ? Optional.<Mark>empty() : editions.edition(input.scenario()).findMark();
        limit.start(stop);
        var advice = Adviser.advise(
                input.scenario(),
                new Adviser.Terms(gap, lane, priced, solved),
                new PlanningWatch(terminal, stop, output.quiet));
        var json = AdviceJson.write(input.scenario(), input.digest(), advice, mark);
        if (out != null) {
            var file = new OutputFile(FILE, json.getBytes(StandardCharsets.UTF_8));
            new PlanFiles(out, input.scenario()).write(List.of(file)).forEach(f -> terminal.say("wrote " + f));
        }
        terminal.data(output.json ? json : AdviceText.of(input.scenario().title(), advice));
        return Answer.DONE.exitCode();
    }

    private void validate() {
        editions.validate();
        limit.validate();
        if (out != null && !editions.isOperational()) {
            throw wrong("advice shows where harm would hurt most: it is written with --edition operational --recipient NAME alone");
        }
        Shares.validate(spec, "--gap", gap, "0.0002");
        if (!(lane > 0 && lane <= 10_000)) {
            throw wrong("--lane is a number of passenger-car units an hour, above 0 and at most 10000; found " + lane);
        }
        if (priced < 1 || priced > 10_000 || solved < 0 || solved > priced) {
            throw wrong("--priced is a number from 1 to 10000 and --solve one from 0 to it; found " + priced + " and " + solved);
        }
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
