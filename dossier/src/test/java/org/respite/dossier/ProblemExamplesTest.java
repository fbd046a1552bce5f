package org.respite.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.dossier.positions.PositionsReader;
import org.respite.formats.Problem;
import org.respite.model.ProblemsPage;
import org.respite.model.ProblemsPage.Block;
import org.respite.model.ProblemsPage.Section;

/** Whoever does what an example of the reference page does is told what the page says. */
class ProblemExamplesTest {

    @TempDir
    private Path folder;

    static Stream<Section> sections() {
        return ProblemsPage.sections().stream().filter(s -> s.code().matches("D10\\d|D11[03-9]") && !s.blocks().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void anExampleIsAnsweredWithItsMessage(Section section) throws IOException {
        var block = section.blocks().getFirst();
        var name = block.lead().replaceAll(".*`([^`]+)`.*", "$1");
        var problems = switch (name) {
            case "review.xlsx" -> reviewed(block);
            case "positions.csv" -> ((PositionsReader.Refused) PositionsReader.read(Files.writeString(folder.resolve(name), block.text()))).problems();
            default -> made(name, block.text());
        };
        assertThat(problems.stream().map(problem -> line(problem).replaceAll("“S(?!0000000000)[0-9a-f]{10}”", "“ID”"))).as(section.code()).contains(section.message());
    }

    private List<Problem> made(String name, String text) throws IOException {
        var reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(reports.resolve(name), text.replace("LETTERS", "x".repeat(400_001)));
        return ((DossierMaker.Refused) DossierMaker.make(reports)).problems();
    }

    /** The block's first line names the sheet, the others are its rows with their cells between bars. */
    private List<Problem> reviewed(Block block) throws IOException {
        Files.writeString(folder.resolve("note.txt"), "3 November 2023 - Israel opposes fuel deliveries to Gaza.\nMore than 240 hostages are held in Gaza.\n");
        var dossier = ((DossierMaker.Done) DossierMaker.make(folder)).dossier();
        var text = block.text().replace("ID", dossier.statements().getFirst().id()).replace("FIG", dossier.figures().getFirst().id());
        var file = BookText.write(folder.resolve("review.xlsx"), text);
        return ((DossierMaker.Refused) Review.confirmed(dossier, file)).problems();
    }

    private static String line(Problem problem) {
        return ProblemsPage.oneLine(problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem);
    }
}
