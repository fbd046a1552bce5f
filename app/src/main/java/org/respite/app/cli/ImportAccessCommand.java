package org.respite.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.access.AccessRows;
import org.respite.formats.access.MovementLog;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Scenario;
import org.respite.operations.fit.AccessFit;
import org.respite.operations.fit.Grouping;
import org.respite.operations.fit.Grouping.Where;
import org.respite.operations.fit.MovementGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Learns from past movements how access really was. */
@Command(
        name = "access",
        description = "Counts past movements (CSV or XLSX) as figures of access, shows what they say and how sure it is, and with"
                + " --scenario adds them to access.csv.",
        mixinStandardHelpOptions = true)
final class ImportAccessCommand extends Answering {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A row for each movement that was asked for; docs/reference/movement-log.md.")
    private Path file;

    @Option(names = "--scenario", paramLabel = "DIR", description = "The folder whose access.csv takes the figures (default: only shown).")
    private @Nullable Path folder;

    @Option(
            names = "--by",
            paramLabel = "COLUMN",
            split = ",",
            defaultValue = "destination",
            description = "What is counted apart, besides each authority: one of origin, destination, through; or item; or both, such"
                    + " as through,item; or nothing (default: ${DEFAULT-VALUE}).")
    private List<String> by = List.of();

    @Option(names = "--replace", description = "Take out the rows of access.csv that bear on the same.")
    private boolean replace;

    ImportAccessCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var grouping = grouping();
        var log = switch (MovementLog.read(file)) {
            case MovementLog.Read read -> read;
            case MovementLog.Refused(var problems) -> throw new InputRefused(problems);
        };
        var fit = AccessFit.of(log.movements(), grouping);
        var figures = fit.groups().stream().flatMap(group -> group.figures(log.source()).stream()).toList();
        if (folder != null) {
            write(folder, fit, figures);
        }
        terminal.data(output.json ? AccessFitJson.of(fit, figures) : AccessFitText.of(fit));
        if (folder != null && !output.quiet) {
            terminal.say("wrote " + ProblemText.counted(figures.size(), "row") + " to " + folder.resolve("access.csv")
                    + "; look at what they apply to before you plan with them");
        }
        return Answer.DONE.exitCode();
    }

    private Grouping grouping() {
        var where = new ArrayList<Where>();
        boolean byItem = false;
        for (var word : by) {
            var known = Stream.of(Where.values()).filter(w -> w.name().toLowerCase(Locale.ROOT).equals(word)).findFirst();
            known.ifPresent(where::add);
            byItem |= word.equals("item");
            if (known.isEmpty() && !word.equals("item") && !(word.equals("nothing") && by.size() == 1)) {
                throw wrong("--by is one of origin, destination, through; item; or nothing; found \"" + word + "\"");
            }
        }
        if (where.size() > 1) {
            throw wrong("--by names one of origin, destination and through: a figure that applies to two places speaks of either");
        }
        return new Grouping(where.stream().findFirst(), byItem);
    }

    private ParameterException wrong(String words) {
        return new ParameterException(spec.commandLine(), words);
    }

    private void write(Path scenario, AccessFit fit, List<AccessFigure> figures) {
        var problems = new Problems();
        if (!Files.isDirectory(scenario)) {
            problems.file(ProblemCode.NOT_A_SCENARIO, scenario.toString(), "", "figures are added to a scenario's folder, and this is none",
                    "Make a folder of a workbook with respite import xlsx");
            throw new InputRefused(problems.all());
        }
        var known = names(ScenarioInput.read(scenario).scenario());
        fit.groups().stream().map(MovementGroup::appliesTo).flatMap(List::stream).distinct().sorted()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.file(ProblemCode.UNKNOWN_NAME, String.valueOf(file.getFileName()), name,
                        "the scenario has no zone, place, road, crossing or item of this name",
                        "Use the scenario's ids in the columns of --by, or leave this column out of --by"));
        if (problems.hasErrors()) {
            throw new InputRefused(problems.all());
        }
        var refused = AccessRows.add(scenario, figures, replace);
        if (!refused.isEmpty()) {
            throw new InputRefused(refused);
        }
    }

    private static Set<String> names(Scenario scenario) {
        var network = scenario.network();
        var names = new HashSet<String>();
        Stream.<Stream<? extends Id>>of(
                        network.zones().stream().map(z -> z.id()),
                        network.roads().stream().map(r -> r.id()),
                        network.places().stream().map(p -> p.id()),
                        network.crossings().stream().map(c -> c.id()),
                        scenario.permissions().corridors().stream().map(c -> c.id()),
                        scenario.supply().items().stream().map(i -> i.id()))
                .flatMap(ids -> ids)
                .forEach(id -> names.add(id.value()));
        return names;
    }
}
