package org.respite.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.formats.Problem;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.mediation.pause.QuestionReader;
import org.respite.mediation.pause.QuestionReader.Limits;
import org.respite.mediation.proposals.ProposalReader;
import org.respite.model.ProblemsPage;
import org.respite.model.ProblemsPage.Section;
import org.respite.model.scenario.Scenario;

/** Whoever does what an example of the reference page does is told what the page says. */
class ProblemExamplesTest {

    private static final String CHANGES = "format: respite-changes/1\nchanges: []\n";

    @TempDir
    private Path folder;

    static Stream<Section> sections() {
        return ProblemsPage.sections().stream().filter(section -> section.code().startsWith("S73"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void anExampleIsAnsweredWithItsMessage(Section section) throws IOException {
        var problems = switch (section.code()) {
            case "S731" -> proposals(IntStream.rangeClosed(1, 13).mapToObj(i -> "p" + i + ".yaml").toList());
            case "S732" -> proposals(List.of("p1.yaml", "other/p1.yaml"));
            default -> question(section.blocks().getFirst().text());
        };
        assertThat(problems.stream().map(this::line)).as(section.code()).contains(section.message());
    }

    private List<Problem> proposals(List<String> names) throws IOException {
        Files.createDirectories(folder.resolve("other"));
        var paths = new ArrayList<Path>();
        for (var name : names) {
            paths.add(Files.writeString(folder.resolve(name), CHANGES));
        }
        return ((ProposalReader.Refused) ProposalReader.read(scenario(), paths)).problems();
    }

    private List<Problem> question(String text) throws IOException {
        var hours = IntStream.range(0, 2_000)
                .mapToObj(i -> "\"%02d:%02d-%02d:%02d\"".formatted(i / 60 % 12, i % 60, 13 + i / 720, i % 7))
                .collect(Collectors.joining(", "));
        var file = Files.writeString(folder.resolve("question.yaml"), text.replace("HOURS", hours));
        return ((QuestionReader.Refused) QuestionReader.read(scenario(), file, Limits.NONE)).problems();
    }

    private static Scenario scenario() {
        return ((ScenarioReading.Read) ScenarioReader.read(Path.of("../examples/first-convoy"))).scenario();
    }

    /** Paths are told from the test's folder on. */
    private String line(Problem problem) {
        var words = problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem;
        return ProblemsPage.oneLine(words.replace(folder + "/", ""));
    }
}
