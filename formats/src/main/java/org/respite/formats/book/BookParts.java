package org.respite.formats.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.respite.formats.geo.Drawing;
import org.respite.formats.folder.FolderSource;
import org.respite.formats.table.Layouts;

/** What the parts of a scenario are called in a workbook: the names of its sheets. */
final class BookParts {

    static final String SETTINGS = "scenario";

    /** A sheet of ours that holds no data. */
    static final String GUIDE = "read me";

    private static final Map<Drawing, String> DRAWINGS = Map.of(
            Drawing.ZONES, "zone outlines",
            Drawing.ROADS, "road courses",
            Drawing.BOUNDARIES, "boundaries");

    private static final Map<String, String> BY_FILE = byFile();

    private BookParts() {}

    static String sheet(Drawing drawing) {
        return DRAWINGS.getOrDefault(drawing, drawing.file());
    }

    /** The sheet for a file of a folder; for a file of changes its name without the ending. */
    static String sheet(String file) {
        var known = BY_FILE.get(file);
        return known != null ? known : file.replaceFirst("\\.ya?ml$", "");
    }

    /** Names of all sheets but those of changes. */
    static List<String> sheets() {
        var all = new ArrayList<>(BY_FILE.values());
        all.add(GUIDE);
        return all;
    }

    /** How the name of a sheet is compared: its case and blanks around it do not matter. */
    static String key(String sheet) {
        return sheet.strip().toLowerCase(Locale.ROOT);
    }

    /** A text about files of a folder, put into a workbook's words. */
    static String inWords(String text) {
        var result = text;
        for (var entry : BY_FILE.entrySet()) {
            result = result.replaceAll("(?<![\\w.])" + entry.getKey().replace(".", "\\.") + "\\b", "sheet " + entry.getValue());
        }
        return result;
    }

    private static Map<String, String> byFile() {
        var result = new LinkedHashMap<String, String>();
        result.put(FolderSource.SETTINGS, SETTINGS);
        Layouts.ALL.forEach(layout -> result.put(layout.file(), layout.name()));
        Drawing.ALL.forEach(drawing -> result.put(drawing.file(), sheet(drawing)));
        return result;
    }
}
