package org.respite.formats.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.formats.Problem;
import org.respite.formats.Problems;
import org.respite.formats.ScenarioReader;
import org.respite.formats.geo.Drawing;
import org.respite.formats.source.ScenarioContent;
import org.respite.formats.table.Grid;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;
import org.respite.formats.table.PlainTable;

/** What is wrong in a workbook is told with the sheet, row and column that its maker sees. */
class WorkbookProblemsTest {

    private static final ScenarioContent GOOD =
            ScenarioContent.of(ScenarioReader.open(Path.of("../examples/first-convoy")).layers());

    @TempDir
    Path temp;

    @Test
    void aWrongValueIsNamedWithItsSheetAndTheNextStepSpeaksOfSheets() {
        var table = GOOD.tables().get(Layouts.Needs.TABLE);
        var problem = problems(with(Layouts.Needs.TABLE, changed(table, "nuseirat", "nuseirrat"))).getFirst();
        assertThat(problem.toString()).isEqualTo("S301 sheet needs, row 6, column place: there is no place of this name"
                + " (found “nuseirrat”). Did you mean “nuseirat”? Otherwise add it to sheet places");
    }

    @Test
    void aWrongSettingIsNamedWithItsRow() {
        var settings = new LinkedHashMap<>(GOOD.settings());
        settings.put("calendar.time-zone", List.of("Asia/Gazza"));
        settings.put("rules.saftey-margin-minutes", List.of("30"));
        settings.put("calendar.start", List.of("2023-11-24T00:00", "2023-11-24T01:00"));
        assertThat(told(problems(new ScenarioContent(settings, GOOD.tables(), GOOD.drawings(), List.of()))))
                .contains("S405 sheet scenario 9 calendar.time-zone", "S302 sheet scenario 11 calendar.start")
                .anySatisfy(line -> assertThat(line).startsWith("S112 sheet scenario").endsWith("rules.saftey-margin-minutes"));
    }

    @Test
    void anOutlineThatDoesNotEndWhereItBeginsIsNamedWithTheRowWhereItBegins() {
        var book = Books.write(temp.resolve("book.xlsx"), workbook -> {
            var sheet = workbook.newWorksheet("zone outlines");
            var head = List.of("#loc+zone", "#geo+lat", "#geo+lon");
            for (int i = 0; i < 3; i++) {
                sheet.value(0, i, head.get(i));
            }
            for (int row = 1; row <= 4; row++) {
                sheet.value(row, 0, "middle");
                sheet.value(row, 1, 31 + row);
                sheet.value(row, 2, 34);
            }
            Books.settings(workbook.newWorksheet("scenario"));
        });
        assertThat(told(Books.problems(book))).contains("S114 sheet zone outlines 2 zone");
    }

    @Test
    void aZoneThatNobodyKnowsIsNamedWithItsRow() {
        var drawings = new EnumMap<>(GOOD.drawings());
        var zones = drawings.get(Drawing.ZONES);
        var table = changed(GOOD.tables().get(Layouts.Zones.TABLE), "middle", "center");
        var content = new ScenarioContent(GOOD.settings(), replaced(Layouts.Zones.TABLE, table), Map.of(Drawing.ZONES, zones), List.of());
        assertThat(told(problems(content))).contains("S114 sheet zone outlines 6 -");
    }

    @Test
    void changesAreToldByTheirSheetAndRow() {
        var settings = new LinkedHashMap<>(GOOD.settings());
        settings.put("modifications", List.of("day 2"));
        var changes = List.of(new ScenarioContent.Changes("day 2", List.of(
                Map.of("change", "set-vehicles", "fleet", "wfp-trucks", "vehicles", "7"),
                Map.of("change", "set-vehicles", "fleet", "wfp-truck", "vehicles", "7"))));
        assertThat(told(problems(new ScenarioContent(settings, GOOD.tables(), GOOD.drawings(), changes))))
                .containsExactly("S301 sheet day 2 7 fleet");
    }

    @Test
    void onlyASheetOfItsOwnHoldsChangesAndItNeedsAHead() {
        var problems = new Problems();
        var book = WorkbookSource.find(Books.write(temp.resolve("a.xlsx"), workbook -> {
            workbook.newWorksheet("places").value(0, 0, "change");
            workbook.newWorksheet("day 2").value(0, 0, "vehicles");
        }), problems).orElseThrow();
        assertThat(book.hasChanges("day 2.yaml")).isTrue();
        assertThat(book.hasChanges("day 3")).isFalse();
        assertThat(book.hasChanges("places")).isFalse();
        book.findChanges("day 2", problems);
        assertThat(told(problems.all())).containsExactly("S107 sheet day 2 - -");
    }

    @Test
    void twoSheetsOfOneNameAreAProblem() {
        assertThat(Books.codes(Books.write(temp.resolve("a.xlsx"), workbook -> {
            Books.settings(workbook.newWorksheet("scenario"));
            workbook.newWorksheet("places").value(0, 0, "place");
            workbook.newWorksheet("Places ").value(0, 0, "place");
        }))).contains("S302");
    }

    @Test
    void namesOfSheetsMayBeWrittenWithCapitalsAndBlanks() {
        var book = Books.write(temp.resolve("a.xlsx"), workbook -> {
            Books.settings(workbook.newWorksheet("Scenario "));
            workbook.newWorksheet("PLACES").value(0, 0, "nothing");
        });
        assertThat(told(Books.problems(book))).contains("S108 sheet places 1 -", "S102 sheet roads - -");
    }

    private static ScenarioContent with(Layout layout, PlainTable table) {
        return new ScenarioContent(GOOD.settings(), replaced(layout, table), GOOD.drawings(), List.of());
    }

    private static Map<Layout, PlainTable> replaced(Layout layout, PlainTable table) {
        var tables = new LinkedHashMap<>(GOOD.tables());
        tables.put(layout, table);
        return tables;
    }

    private static PlainTable changed(PlainTable table, String old, String with) {
        var rows = new ArrayList<Grid.Line>();
        for (var row : table.rows()) {
            rows.add(new Grid.Line(row.number(), row.cells().stream().map(c -> c.equals(old) ? with : c).toList()));
        }
        return new PlainTable(table.headers(), table.hashtags(), rows);
    }

    private List<Problem> problems(ScenarioContent content) {
        return Books.problems(Books.put(temp.resolve("book.xlsx"), BookWriter.write(content, false)));
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(p -> String.join(" ", p.code(), p.file(),
                p.row().isPresent() ? String.valueOf(p.row().getAsInt()) : "-", p.column().orElse("-"))).toList();
    }
}
