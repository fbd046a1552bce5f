package org.respite.formats.book;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.book.WorkbookFile.SheetCells;
import org.respite.formats.geo.Drawing;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.folder.FolderSource;
import org.respite.formats.source.ScenarioSource;
import org.respite.formats.table.Grid;
import org.respite.formats.table.Nearest;
import org.respite.formats.yaml.YamlMap;

/** A workbook with a sheet for the settings, one a table, one a drawing and one a list of changes. */
public final class WorkbookSource implements ScenarioSource {

    private final Map<String, SheetCells> sheets = new LinkedHashMap<>();

    private WorkbookSource(List<SheetCells> sheets, Problems problems) {
        for (var sheet : sheets) {
            var before = this.sheets.putIfAbsent(BookParts.key(sheet.name()), sheet);
            if (before != null) {
                problems.file(ProblemCode.DUPLICATE, "sheet " + sheet.name(), before.name(),
                        "two sheets have this name but for blanks or capital letters", "Keep one of them");
            }
        }
    }

    /** The workbook in {@code file}; empty, with problems, where it may not or cannot be read. */
    public static Optional<WorkbookSource> find(Path file, Problems problems) {
        return WorkbookFile.findSheets(file, problems).map(sheets -> new WorkbookSource(sheets, problems));
    }

    @Override
    public Optional<YamlMap> findSettings(Problems problems) {
        if (find(FolderSource.SETTINGS).isEmpty()) {
            problems.file(ProblemCode.NOT_A_SCENARIO, FolderSource.SETTINGS,
                    String.join(", ", sheets.values().stream().map(SheetCells::name).toList()),
                    "the workbook has no sheet of settings",
                    "Begin with “respite new BOOK.xlsx”, or bring tables in with “respite import hxl”");
            return Optional.empty();
        }
        var settings = findTable(FolderSource.SETTINGS, problems).map(grid -> SettingsSheet.read(grid, problems));
        settings.ifPresent(map -> warnOfOthers(map.texts("modifications"), problems));
        return settings;
    }

    @Override
    public boolean hasTable(String file) {
        return find(file).isPresent();
    }

    @Override
    public Optional<Grid> findTable(String file, Problems problems) {
        var sheet = find(file);
        sheet.ifPresent(s -> WorkbookFile.report(s, file, problems));
        return sheet.map(SheetCells::grid);
    }

    @Override
    public List<GeoFile.Feature> features(Drawing drawing, Problems problems) {
        return findTable(drawing.file(), problems)
                .map(grid -> DrawingSheet.read(drawing, grid, problems))
                .orElse(List.of());
    }

    @Override
    public boolean hasChanges(String file) {
        return find(file).isPresent() && !isOurs(BookParts.sheet(file));
    }

    @Override
    public Optional<YamlMap> findChanges(String file, Problems problems) {
        var name = "sheet " + BookParts.sheet(file);
        var sheet = find(file);
        sheet.ifPresent(s -> WorkbookFile.report(s, name, problems));
        return sheet.map(s -> ChangesSheet.read(s.grid(), name, problems));
    }

    @Override
    public String inItsWords(String text) {
        return BookParts.inWords(text);
    }

    /** A sheet with anything in it. */
    private Optional<SheetCells> find(String file) {
        return Optional.ofNullable(sheets.get(BookParts.key(BookParts.sheet(file)))).filter(sheet -> !sheet.isBlank());
    }

    private static boolean isOurs(String sheet) {
        return BookParts.sheets().stream().anyMatch(known -> BookParts.key(known).equals(BookParts.key(sheet)));
    }

    /** A mistyped name of a sheet must not make a table vanish. */
    private void warnOfOthers(List<String> changes, Problems problems) {
        var known = new HashSet<String>();
        changes.forEach(file -> known.add(BookParts.key(BookParts.sheet(file))));
        var names = new ArrayList<>(BookParts.sheets());
        for (var sheet : sheets.values()) {
            if (!sheet.isBlank() && !isOurs(sheet.name()) && !known.contains(BookParts.key(sheet.name()))) {
                problems.file(ProblemCode.SHEET_PASSED_OVER, "sheet " + sheet.name(), "",
                        "no table of a scenario has this name, and the sheet is not read",
                        Nearest.find(sheet.name(), names).map(near -> "Did you mean “" + near + "”?")
                                .orElse("Leave it, or give it the name of a table"));
            }
        }
    }
}
