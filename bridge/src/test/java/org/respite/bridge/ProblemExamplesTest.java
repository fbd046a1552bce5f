package org.respite.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.bridge.plan.PackageRefused;
import org.respite.bridge.reading.AgendaReader;
import org.respite.formats.Problem;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.model.ProblemsPage;
import org.respite.model.ProblemsPage.Section;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;

/** Whoever does what an example of the reference page does is told what the page says. */
class ProblemExamplesTest {

    @TempDir
    private Path folder;

    static Stream<Section> sections() {
        return ProblemsPage.sections().stream().filter(s -> s.code().matches("B1\\d\\d|D111") && !s.blocks().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void anExampleIsAnsweredWithItsMessage(Section section) throws IOException {
        write("bridge.yaml", "format: respite-bridge/1\nparties: [a, b]\nterms: package.terms\n");
        write("issues.csv", "issue,options,unit\ndays,0..4,\nfuel,0;1000,l\n");
        write("positions.csv", "party,issue,position,options,statements\na,days,prefers,more,note.txt@0-15\nb,fuel,prefers,more,note.txt@0-15\n");
        write("package.terms", "declaration \"A pause\" by a\n[quiet] a shall not attack anywhere\n");
        write("reports/note.txt", "3 November 2023 - Israel opposes fuel deliveries to Gaza.\n");
        var block = section.blocks().getFirst();
        write(block.lead().replaceAll(".*`([^`]+)`.*", "$1"), block.text().replace("ISSUES", issues()));
        assertThat(problems().stream().map(ProblemExamplesTest::line)).as(section.code()).contains(section.message());
    }

    private List<Problem> problems() {
        return switch (AgendaReader.read(folder, Optional.empty())) {
            case AgendaReader.Refused(var problems) -> problems;
            case AgendaReader.Read(var agenda) -> {
                try {
                    var scenario = ((ScenarioReading.Read) ScenarioReader.read(Path.of("../examples/first-convoy"))).scenario();
                    BridgeMaker.make(agenda, scenario, new BridgeMaker.Limits(9, 0), PlannerOptions.DEFAULT, PlannerControl.SILENT);
                    yield List.of();
                } catch (PackageRefused e) {
                    yield e.problems();
                }
            }
        };
    }

    private static String issues() {
        return IntStream.range(0, 61).mapToObj(i -> "issue-" + i + ",no;yes,").collect(Collectors.joining("\n"));
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
    }

    private static String line(Problem problem) {
        return ProblemsPage.oneLine(problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem);
    }
}
