package org.respite.formats.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.respite.formats.Problem;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;

/** Workbooks for tests: written cell by cell as a person would, or packed part by part as an attacker would. */
public final class Books {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private Books() {}

    /** A workbook by a spreadsheet library. */
    public static Path write(Path file, Consumer<Workbook> filling) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "test", null)) {
            filling.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return put(file, bytes.toByteArray());
    }

    /** The parts of a workbook with one sheet, whose content is {@code rows}. */
    public static Map<String, String> parts(String sheet, String rows) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("[Content_Types].xml", HEAD + """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/xl/workbook.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""");
        parts.put("_rels/.rels", HEAD + """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
                 Target="xl/workbook.xml"/></Relationships>""");
        parts.put("xl/_rels/workbook.xml.rels", HEAD + """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"
                 Target="worksheets/sheet1.xml"/></Relationships>""");
        parts.put("xl/workbook.xml", HEAD + """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="%s" sheetId="1" r:id="r1"/></sheets></workbook>""".formatted(sheet));
        parts.put("xl/worksheets/sheet1.xml", HEAD + """
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData>
                </worksheet>""".formatted(rows));
        return parts;
    }

    public static Path pack(Path file, Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return put(file, bytes.toByteArray());
    }

    /** The parts, and in the sheet {@code times} times {@code row}, without ever holding them in memory. */
    static Path packRepeated(Path file, Map<String, String> parts, String part, String row, long times) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                if (entry.getKey().equals(part)) {
                    var halves = entry.getValue().split("HERE", 2);
                    var block = row.repeat(1_000).getBytes(StandardCharsets.UTF_8);
                    zip.write(halves[0].getBytes(StandardCharsets.UTF_8));
                    for (long i = 0; i < times / 1_000; i++) {
                        zip.write(block);
                    }
                    zip.write(halves[1].getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                }
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path put(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Problem> problems(Path file) {
        return switch (ScenarioReader.read(file)) {
            case ScenarioReading.Read(var _, var warnings) -> warnings;
            case ScenarioReading.Refused(var problems) -> problems;
        };
    }

    static Set<String> codes(Path file) {
        return Set.copyOf(problems(file).stream().map(Problem::code).toList());
    }

    /** The least that a sheet of settings says. */
    static void settings(Worksheet sheet) {
        sheet.value(0, 0, "setting");
        sheet.value(0, 1, "value");
        sheet.value(1, 0, "format");
        sheet.value(1, 1, "respite-scenario/1");
        sheet.value(2, 0, "name");
        sheet.value(2, 1, "a");
    }
}
