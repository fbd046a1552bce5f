package org.respite.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.bridge.Bridge;
import org.respite.bridge.BridgeJson;
import org.respite.bridge.BridgeMaker;
import org.respite.bridge.BridgePage;
import org.respite.bridge.BridgeText;
import org.respite.bridge.Shared;
import org.respite.bridge.plan.PackageRefused;
import org.respite.bridge.reading.Agenda;
import org.respite.bridge.reading.AgendaReader;
import org.respite.formats.AtomicFile;
import org.respite.formats.OutputFile;
import org.respite.planner.PlannerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Seeks packages within every red line, or finds which lines collide. */
@Command(
        name = "bridge",
        description = "Packages within every red line of the parties, with what each would achieve and its draft terms; or which lines collide."
                + " For the mediator alone, unless another --edition is asked for.",
        mixinStandardHelpOptions = true)
final class BridgeCommand extends Answering {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Folder with scenario.yaml and its tables, or a workbook.")
    private Path scenario;

    @Parameters(index = "1", paramLabel = "POSITIONS", description = "Folder with bridge.yaml, issues.csv, positions.csv and reports.")
    private Path folder;

    @Option(names = "--on", paramLabel = "DAY", description = "Take the positions of that day, such as 2023-11-03 (default: all that are not given up).")
    private @Nullable String on;

    @Option(names = "--also", paramLabel = "PARTY", split = ",", description = "As if these of the others had to agree as well.")
    private List<String> also = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "Also write bridge.html, bridge.json and the draft terms of each package there.")
    private @Nullable Path out;

    @Option(names = "--packages", paramLabel = "N", defaultValue = "100", description = "Seek at most so many packages (default: ${DEFAULT-VALUE}).")
    private int packages;

    @Option(names = "--plans", paramLabel = "N", defaultValue = "6", description = "Plan at most so many of them (default: ${DEFAULT-VALUE}); 0 plans none.")
    private int plans;

    @Option(names = "--gap", paramLabel = "G", defaultValue = "0.002", description = "Share of the bound at which the search for each plan ends (default:"
            + " ${DEFAULT-VALUE}).")
    private double gap;

    @Mixin
    private HandOnOptions handOn;

    @Mixin
    private PageOptions pages;

    @Mixin
    private TimeLimitOption limit;

    @Mixin
    private SlotOption slot;

    private final StopRequest stop;

    BridgeCommand(Terminal terminal, StopRequest stop) {
        super(terminal);
        this.stop = stop;
    }

    @Override
    public Integer call() {
        validate();
        var day = day();
        var read = switch (AgendaReader.read(folder, day)) {
            case AgendaReader.Read(var all) -> all;
            case AgendaReader.Refused(var problems) -> throw new InputRefused(problems);
        };
        also.stream().filter(p -> !read.talks().others().contains(p)).findFirst().ifPresent(p -> {
            throw wrong("--also names one of the others: " + String.join(", ", read.talks().others()) + "; found \"" + p + "\"");
        });
        var agenda = read.withParties(also);
        handOn.party().filter(p -> !agenda.talks().parties().contains(p) && !agenda.talks().others().contains(p)).ifPresent(p -> {
            throw wrong("the positions name no party \"" + p + "\"");
        });
        var input = slot.read(scenario);
        limit.start(stop);
        var bridge = made(agenda, input);
        if (handOn.isForOthers()) {
            return handOn(bridge);
        }
        write(files(bridge));
        terminal.data(output.json ? BridgeJson.write(bridge) : BridgeText.of(bridge));
        return (bridge.deadlock().isPresent() ? Answer.NO : Answer.DONE).exitCode();
    }

    private Bridge made(Agenda agenda, ScenarioInput input) {
        try {
            return BridgeMaker.make(agenda, input.scenario(), new BridgeMaker.Limits(packages, handOn.isForOthers() ? 0 : plans), new PlannerOptions(1, gap),
                    new PlanningWatch(terminal, stop, output.quiet));
        } catch (PackageRefused e) {
            throw new InputRefused(e.problems());
        }
    }

    private int handOn(Bridge bridge) {
        var chosen = handOn.chosen(bridge.packages().size());
        var recipient = handOn.recipient(handOn.party().map(bridge.agenda().talks()::name).orElse(""));
        var json = Shared.json(bridge, recipient, chosen);
        var files = new ArrayList<>(WrittenPages.of("bridge", pages.languages(), language -> BridgePage.shared(bridge, recipient, chosen, language)));
        files.add(text("bridge.json", json));
        write(files);
        terminal.data(json);
        return Answer.DONE.exitCode();
    }

    private List<OutputFile> files(Bridge bridge) {
        var files = new ArrayList<>(WrittenPages.of("bridge", pages.languages(), language -> BridgePage.of(bridge, language)));
        files.add(text("bridge.json", BridgeJson.write(bridge)));
        var name = bridge.agenda().terms();
        bridge.packages().forEach(p -> p.draft().ifPresent(d -> files.add(text("package-" + p.number() + "/" + name, d.text()))));
        return files;
    }

    private void write(List<OutputFile> files) {
        if (out == null) {
            return;
        }
        try {
            for (var file : files) {
                var path = out.resolve(file.name());
                Files.createDirectories(path.resolveSibling("."));
                AtomicFile.write(path, file.content());
                if (!output.quiet) {
                    terminal.say("wrote " + path);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the packages", e);
        }
    }

    private static OutputFile text(String name, String content) {
        return new OutputFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.ofNullable(on).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw wrong("--on is a day such as 2023-11-03; found \"" + on + "\"");
        }
    }

    private void validate() {
        limit.validate();
        Shares.validate(spec, "--gap", gap, "0.002");
        if (packages < 1 || plans < 0) {
            throw wrong("--packages is 1 or more, and --plans 0 or more; found " + packages + " and " + plans);
        }
        handOn.validate();
        pages.languages();
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }
}
