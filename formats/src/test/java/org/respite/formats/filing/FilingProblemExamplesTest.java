package org.respite.formats.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.respite.model.report.Actor;

/** Whoever files the tables of an example of the reference page is told what the page says. */
class FilingProblemExamplesTest {

    private static final FilingSettings SETTINGS = new FilingSettings(
            Optional.of(new Actor("Monitor")), Optional.of(ZoneId.of("Asia/Gaza")), Instant.parse("2023-12-02T12:00:00Z"));

    @TempDir
    Path temp;

    static Stream<Section> sections() {
        return ProblemsPage.sections().stream().filter(section -> section.code().startsWith("R51"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void exampleIsAnsweredWithItsMessage(Section section) throws IOException {
        var folder = Files.createDirectory(temp.resolve("tables"));
        if (section.blocks().size() > 1) {
            Files.writeString(folder.resolve("reports.csv"), section.blocks().getFirst().text());
        }
        var problems = new Problems();
        Filing.read(List.of(folder), SETTINGS, List.of(), Optional.empty(), problems);
        assertThat(problems.all().stream().map(FilingProblemExamplesTest::line)).contains(section.message());
    }

    @Test
    void everyCodeHasAnExample() {
        var codes = Arrays.stream(ProblemCode.values()).map(ProblemCode::code).filter(code -> code.startsWith("R51")).toList();
        assertThat(sections().map(Section::code)).containsExactlyElementsOf(codes);
    }

    private static String line(Problem problem) {
        return ProblemsPage.oneLine(problem.severity().name().toLowerCase(Locale.ROOT) + " " + problem);
    }
}
