package org.respite.mediation.proposals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.formats.InputFile;
import org.respite.formats.Problem;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.formats.yaml.YamlFile;
import org.respite.model.scenario.Scenario;

/**
 * Reads proposals: a file of changes is a change of the scenario that is compared on, a folder or a workbook is a scenario
 * of its own. All problems of all of them are told at once.
 */
public final class ProposalReader {

    /** So many can be read side by side. */
    public static final int MOST = 12;

    private final Scenario scenario;
    private final List<Problem> errors = new ArrayList<>();
    private final List<Proposal> proposals = new ArrayList<>();
    private final Map<String, Path> names = new HashMap<>();

    private ProposalReader(Scenario scenario) {
        this.scenario = scenario;
    }

    /** What came of reading. */
    public sealed interface Reading {}

    public record Read(List<Proposal> proposals) implements Reading {}

    public record Refused(List<Problem> problems) implements Reading {}

    public static Reading read(Scenario scenario, List<Path> paths) {
        var reader = new ProposalReader(scenario);
        if (paths.size() > MOST) {
            reader.wrong(ProblemCode.TOO_MANY_PROPOSALS, paths.get(MOST), paths.size() + " proposals",
                    "more than " + MOST + " proposals cannot be read side by side", "Compare them in groups");
        }
        paths.forEach(reader::read);
        return reader.errors.isEmpty() ? new Read(List.copyOf(reader.proposals)) : new Refused(List.copyOf(reader.errors));
    }

    private void read(Path path) {
        var file = String.valueOf(path.getFileName());
        boolean changes = !Files.isDirectory(path) && (file.endsWith(".yaml") || file.endsWith(".yml"));
        var reading = changes ? ScenarioReader.change(scenario, path) : ScenarioReader.read(path);
        switch (reading) {
            case ScenarioReading.Refused(var problems) -> problems.forEach(problem -> errors.add(at(path, problem)));
            case ScenarioReading.Read(var changed, var warnings) -> {
                var name = changes ? file.replaceAll("\\.ya?ml$", "") : changed.name();
                var earlier = names.putIfAbsent(name, path);
                if (earlier != null) {
                    wrong(ProblemCode.PROPOSAL_TWICE, path, name, "another proposal has this name: " + earlier,
                            "Give the file or the scenario another name");
                }
                var title = changes ? title(path, file, name) : changed.title();
                proposals.add(new Proposal(name, title, changed, changes(changed), warnings));
            }
        }
    }

    /** The changes of a scenario that is a change of this one are only those that this one does not have. */
    private List<String> changes(Scenario changed) {
        var before = scenario.modifications();
        var all = changed.modifications();
        return all.size() >= before.size() && all.subList(0, before.size()).equals(before)
                ? all.subList(before.size(), all.size())
                : all;
    }

    private static String title(Path path, String file, String name) {
        return YamlFile.findMap(InputFile.folderOf(path), file, new Problems())
                .flatMap(map -> map.findText("title"))
                .orElse(name);
    }

    private void wrong(ProblemCode code, Path path, String found, String message, String nextStep) {
        var problems = new Problems();
        problems.file(code, path.toString(), found, message, nextStep);
        errors.addAll(problems.all());
    }

    /** Several proposals may have files of one name: each is told with its path. */
    private static Problem at(Path path, Problem problem) {
        boolean file = String.valueOf(path.getFileName()).equals(problem.file());
        return new Problem(problem.code(), problem.severity(), file ? path.toString() : path + "/" + problem.file(),
                problem.row(), problem.column(), problem.found(), problem.message(), problem.nextStep());
    }
}
