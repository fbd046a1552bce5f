package org.respite.formats.hxl;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.respite.formats.InputFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.book.WorkbookFile;
import org.respite.formats.table.CsvText;

/** Reads the tables of a CSV file, a workbook or a JSON file, whichever it is by its content. */
final class ForeignFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private final Path file;
    private final String name;
    private final Problems problems;

    private ForeignFile(Path file, Problems problems) {
        this.file = file;
        this.name = String.valueOf(file.getFileName());
        this.problems = problems;
    }

    /** The tables; none, with a problem, where the file cannot be read. */
    static List<ForeignTable> tables(Path file, Problems problems) {
        return new ForeignFile(file, problems).tables();
    }

    private List<ForeignTable> tables() {
        try {
            if (!Files.isRegularFile(file)) {
                return refuse(ProblemCode.MISSING_FILE, "", "there is no such file", "Correct its name");
            }
            if (isWorkbook()) {
                return sheets();
            }
            if (Files.size(file) > InputFile.LARGEST) {
                return refuse(ProblemCode.TOO_LARGE, Files.size(file) + " bytes",
                        "the file is larger than " + (InputFile.LARGEST >> 20) + " MB",
                        "Keep only the rows and columns that the plan needs");
            }
            return decoded(Files.readAllBytes(file));
        } catch (IOException e) {
            return refuse(ProblemCode.UNREADABLE, "", "the file cannot be read: " + e.getClass().getSimpleName(),
                    "Check that it exists and that you may read it");
        }
    }

    private boolean isWorkbook() throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = in.readNBytes(4);
            boolean zip = start.length == 4 && start[0] == 'P' && start[1] == 'K';
            boolean old = start.length == 4 && (start[0] & 0xFF) == 0xD0 && (start[1] & 0xFF) == 0xCF;
            return zip || old || name.matches("(?i).*\\.xls[xmb]?");
        }
    }

    private List<ForeignTable> sheets() {
        var tables = new ArrayList<ForeignTable>();
        for (var sheet : WorkbookFile.findSheets(file, problems).orElse(List.of())) {
            var remarks = new ArrayList<String>();
            if (!sheet.unreadable().isEmpty()) {
                remarks.add(sheet.unreadable().size() + " cells hold formulas or errors and are taken as blank");
            }
            if (!sheet.isBlank() && !sheet.isHidden()) {
                tables.add(new ForeignTable(name + ", sheet " + sheet.name(), sheet.grid(), remarks));
            }
        }
        return tables;
    }

    private List<ForeignTable> decoded(byte[] bytes) {
        var remarks = new ArrayList<String>();
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, WINDOWS);
            remarks.add("the file is not UTF-8; it was read as Windows-1252 (Latin 1): look at accented letters");
        }
        var clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (clean.indexOf('\0') >= 0) {
            return refuse(ProblemCode.UNREADABLE, "", "this is not a text file", "Save it as “CSV UTF-8”, XLSX or JSON");
        }
        var start = clean.stripLeading();
        if (start.startsWith("<")) {
            return refuse(ProblemCode.UNREADABLE, "", "this is XML or a web page, not a table",
                    "Open it in the program that it comes from and save its rows as “CSV UTF-8”, XLSX or JSON");
        }
        var grid = start.startsWith("[") || start.startsWith("{")
                ? JsonTable.findGrid(clean, name, problems)
                : CsvText.findGrid(clean, name, problems);
        return grid.map(g -> List.of(new ForeignTable(name, g, remarks))).orElse(List.of());
    }

    private List<ForeignTable> refuse(ProblemCode code, String found, String message, String nextStep) {
        problems.file(code, name, found, message, nextStep);
        return List.of();
    }
}
