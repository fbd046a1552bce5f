package org.respite.formats.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.model.report.ReportDraft.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.formats.Problem;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.model.ProblemsPage;
import org.respite.model.ProblemsPage.Section;

/** Whoever reads the record of an example of the reference page is told what the page says. */
class EntryProblemExamplesTest {

    @TempDir
    Path temp;

    static Stream<Section> sections() {
        return ProblemsPage.sections().stream().filter(section -> section.code().startsWith("R50"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void exampleIsAnsweredWithItsMessage(Section section) throws IOException {
        var text = section.blocks().size() > 1
                ? section.blocks().getFirst().text()
                : EntryJson.text(report("r1").note("$").build()).replace("$", "x".repeat(70_000));
        var problems = new Problems();
        EntryFile.read(Files.writeString(temp.resolve("record.jsonl"), text), problems);
        assertThat(problems.all().stream().map(EntryProblemExamplesTest::line)).contains(section.message());
    }

    @Test
    void everyCodeHasAnExample() {
        var codes = Arrays.stream(ProblemCode.values()).map(ProblemCode::code).filter(code -> code.startsWith("R50")).toList();
        assertThat(sections().map(Section::code)).containsExactlyElementsOf(codes);
    }

    private static String line(Problem problem) {
        return ProblemsPage.oneLine(problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem);
    }
}
