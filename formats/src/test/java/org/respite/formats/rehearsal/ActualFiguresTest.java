package org.respite.formats.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.formats.Problem;
import org.respite.formats.Problems;
import org.respite.model.ProblemsPage;
import org.respite.model.ProblemsPage.Section;

/** Five days, one crossing. */
class ActualFiguresTest {

    private static final ActualFigures.Known KNOWN = new ActualFigures.Known(
            LocalDate.of(2023, 11, 24).datesUntil(LocalDate.of(2023, 11, 29)).collect(Collectors.toSet()),
            Map.of("trucks", Set.of("rafah"), "movements", Set.of()));
    private static final String HEAD = "date,what,of,number,source,as of\n#date+occurred,#indicator+what,#indicator+subject,#value,#meta+source,#date+asof\n";

    @TempDir
    private Path folder;

    private List<ActualFigure> read(Problems problems, String... rows) throws IOException {
        var file = folder.resolve("days.csv");
        Files.writeString(file, HEAD + String.join("\n", rows) + "\n");
        return ActualFigures.read(file, KNOWN, problems);
    }

    private List<String> problems(String... rows) throws IOException {
        var problems = new Problems();
        read(problems, rows);
        return problems.all().stream().map(Problem::toString).toList();
    }

    @Test
    void rivalCountsOfOneThingAllStay() throws IOException {
        var problems = new Problems();
        var figures = read(problems, "2023-11-25,trucks,rafah,187,OCHA,25 Nov", "2023-11-25,trucks,rafah,199,UNRWA,2 Dec",
                "2023-11-25,trucks,rafah,190,OCHA,26 Nov");
        assertThat(problems.all()).isEmpty();
        assertThat(figures).extracting(ActualFigure::number).containsExactly(187L, 199L, 190L);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() throws IOException {
        assertThat(problems("2023-11-30,trucks,rafah,10,UNRWA,", "24.11.,trucks,rafah,10,UNRWA,", "2023-11-24,lorries,rafah,10,UNRWA,",
                        "2023-11-24,trucks,Rafah,10,UNRWA,", "2023-11-24,movements,rafah,10,UNRWA,", "2023-11-24,trucks,rafah,ten,UNRWA,",
                        "2023-11-24,trucks,rafah,10,,", "2023-11-24,trucks,rafah,10,UNRWA,", "2023-11-24,trucks,rafah,12,UNRWA,"))
                .satisfiesExactly(
                        p -> assertThat(p).startsWith("S772 days.csv, row 3, column date").contains("from 2023-11-24 to 2023-11-28"),
                        p -> assertThat(p).startsWith("S206 days.csv, row 4, column date"),
                        p -> assertThat(p).startsWith("S208 days.csv, row 5, column what").contains("movements, trucks"),
                        p -> assertThat(p).startsWith("S773 days.csv, row 6, column of").contains("Use one of: rafah"),
                        p -> assertThat(p).startsWith("S773 days.csv, row 7, column of").contains("Leave it blank"),
                        p -> assertThat(p).startsWith("S202 days.csv, row 8, column number"),
                        p -> assertThat(p).startsWith("S201 days.csv, row 9, column source"),
                        p -> assertThat(p).startsWith("S774 days.csv, row 11, column source"));
    }

    static Stream<Section> sections() {
        return ProblemsPage.sections().stream().filter(section -> section.code().startsWith("S77"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void anExampleIsAnsweredWithItsMessage(Section section) throws IOException {
        String[] rows = switch (section.code()) {
            case "S771" -> new String[0];
            case "S772" -> new String[] {"2023-11-30,trucks,rafah,10,UNRWA,"};
            case "S773" -> new String[] {"2023-11-24,trucks,Rafah,10,UNRWA,"};
            default -> new String[] {"2023-11-25,trucks,rafah,187,UNRWA,", "2023-11-25,trucks,rafah,199,UNRWA,"};
        };
        assertThat(problems(rows)).map(problem -> "error " + problem).containsExactly(section.message());
    }
}
