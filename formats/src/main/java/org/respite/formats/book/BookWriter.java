package org.respite.formats.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.respite.formats.book.SheetPainter.Head;
import org.respite.formats.geo.Drawing;
import org.respite.formats.source.ScenarioContent;
import org.respite.formats.table.Column;
import org.respite.formats.table.HxlTag;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;
import org.respite.formats.table.PlainTable;

/** Writes a scenario as a workbook in which people can go on working; tables that it lacks get an empty sheet. */
public final class BookWriter {

    private static final int GUIDE_WIDTH = 110;
    private static final int CHARACTERS_A_LINE = 100;
    private static final double LINE_HEIGHT = 15;

    /** From what everybody needs to what few do. */
    private static final List<Layout> ORDER = List.of(
            Layouts.Places.TABLE, Layouts.Roads.TABLE, Layouts.Items.TABLE, Layouts.Stocks.TABLE, Layouts.Fleets.TABLE,
            Layouts.Needs.TABLE, Layouts.Zones.TABLE, Layouts.Pauses.TABLE, Layouts.Corridors.TABLE,
            Layouts.Closures.TABLE, Layouts.Crossings.TABLE, Layouts.Inspections.TABLE, Layouts.Quotas.TABLE,
            Layouts.Groups.TABLE, Layouts.Families.TABLE, Layouts.HandOvers.TABLE, Layouts.Access.TABLE,
            Layouts.Figures.TABLE);

    private static final Set<String> TEXTS = Set.of("text", "id", "word", "yes or no", "hours", "P-code", "place", "road",
            "item", "crossing", "group", "fleet");

    private static final String MODIFICATIONS = "modifications";

    private final Workbook workbook;
    private final boolean rightToLeft;
    private final BookText text;

    private BookWriter(Workbook workbook, boolean rightToLeft, BookText text) {
        this.workbook = workbook;
        this.rightToLeft = rightToLeft;
        this.text = text;
    }

    /** The bytes of the workbook: the same for the same content. */
    public static byte[] write(ScenarioContent content, boolean rightToLeft) {
        return write(content, rightToLeft, BookText.english());
    }

    private static byte[] write(ScenarioContent content, boolean rightToLeft, BookText text) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Respite", null)) {
            new BookWriter(workbook, rightToLeft, text).write(SheetNames.legal(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Timeless.of(bytes.toByteArray());
    }

    private void write(ScenarioContent content) {
        var guide = workbook.newWorksheet(BookParts.GUIDE);
        if (rightToLeft) {
            guide.rightToLeft();
        }
        guide.width(0, GUIDE_WIDTH);
        guide.setFitToPage(true);
        guide.fitToHeight((short) 0);
        for (int i = 0; i < text.guide().size(); i++) {
            var line = text.guide().get(i);
            guide.value(i, 0, line);
            guide.style(i, 0).wrapText(true).verticalAlignment("top").set();
            // Not every spreadsheet program makes room for a second line by itself.
            guide.rowHeight(i, LINE_HEIGHT * Math.ceilDiv(line.length(), CHARACTERS_A_LINE));
        }
        guide.style(0, 0).bold().set();
        settings(content);
        for (var layout : ORDER) {
            table(layout, content.tables().getOrDefault(layout, PlainTable.empty(columns(layout))));
        }
        for (var drawing : Drawing.ALL) {
            drawing(drawing, content);
        }
        content.changes().forEach(this::changes);
    }

    private static List<Column> columns(Layout layout) {
        return layout.columns().stream().filter(c -> !c.isForEachLanguage()).toList();
    }

    private void settings(ScenarioContent content) {
        var painter = sheet(BookParts.SETTINGS, text.settings());
        painter.heads(List.of(
                new Head(SettingsSheet.SETTING.header(), SettingsSheet.SETTING.hashtag(), "", "", true, true),
                new Head(SettingsSheet.VALUE.header(), SettingsSheet.VALUE.hashtag(), "", "", true, false),
                new Head("unit", "#meta+unit", "", "", false, true),
                new Head("default", "#meta+default", "", "", false, true),
                new Head("meaning", "#meta+meaning", "", "", false, true)));
        painter.widths(30, 36, 14, 14, 90);
        content.settings().forEach((path, values) -> values.forEach(value -> painter.row(setting(path, value))));
        text.dictionary().settings().stream()
                .filter(path -> content.settings().getOrDefault(path, List.of()).isEmpty())
                .filter(path -> !path.equals("base") && !path.contains("MODE") && !path.equals("format"))
                .forEach(path -> painter.row(setting(path, "")));
    }

    private List<String> setting(String path, String value) {
        if (path.equals(MODIFICATIONS)) {
            return List.of(path, value, "", "", text.modifications());
        }
        var entry = text.dictionary().find(BookParts.SETTINGS, path);
        return List.of(path, value, entry.map(Dictionary.Entry::unit).orElse(""),
                entry.map(Dictionary.Entry::fallback).orElse(""), entry.map(Dictionary.Entry::meaning).orElse(""));
    }

    private void table(Layout layout, PlainTable table) {
        var painter = sheet(layout.name(), text.dictionary().table(layout.name()));
        var columns = new ArrayList<List<Column>>();
        var heads = new ArrayList<Head>();
        for (int i = 0; i < table.headers().size(); i++) {
            var tag = HxlTag.find(table.hashtags().get(i));
            var column = layout.columns().stream().filter(c -> tag.filter(c.tag()::equals).isPresent()).toList();
            columns.add(column);
            heads.add(column.isEmpty()
                    ? new Head(table.headers().get(i), table.hashtags().get(i), "", "", false, true)
                    : head(layout, column.getFirst(), table.headers().get(i)));
        }
        painter.heads(heads);
        table.rows().forEach(row -> painter.row(row.cells()));
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty()) {
                offer(painter, layout, columns.get(i).getFirst(), i);
            }
        }
    }

    private Head head(Layout layout, Column column, String header) {
        var entry = text.dictionary().find(layout.name(), column.header());
        var meaning = entry.map(e -> meaning(e, column)).orElse("");
        var unit = entry.map(Dictionary.Entry::unit).orElse("");
        return new Head(header, column.hashtag(), meaning, column.isRequired() ? unit + " · " + text.required() : unit,
                column.isRequired(), TEXTS.contains(unit) || unit.startsWith("list of"));
    }

    private String meaning(Dictionary.Entry entry, Column column) {
        var fallback = entry.fallback().replaceFirst("^blank(: )?", "");
        return fallback.isEmpty() || column.isRequired()
                ? entry.meaning()
                : entry.meaning() + " (" + text.blankMeans() + fallback + ")";
    }

    private void offer(SheetPainter painter, Layout layout, Column column, int at) {
        var unit = text.dictionary().find(layout.name(), column.header()).map(Dictionary.Entry::unit).orElse("");
        var words = Choices.words(column, unit);
        if (!words.isEmpty()) {
            painter.offerWords(at, words, text.chooseWord());
        }
        Choices.findNames(unit).ifPresent(names -> painter.offerNames(at, names, text.chooseName()));
        if (column.equals(layout.columns().getFirst())) {
            Choices.findNames(layout).ifPresent(name -> painter.nameCells(at, name));
        }
    }

    private void drawing(Drawing drawing, ScenarioContent content) {
        var painter = sheet(BookParts.sheet(drawing), text.drawing());
        painter.heads(DrawingSheet.layout(drawing).columns().stream()
                .map(c -> new Head(c.header(), c.hashtag(), "", "", c.isRequired(), false)).toList());
        DrawingRows.of(drawing, content.drawings().getOrDefault(drawing, List.of())).forEach(painter::row);
    }

    private void changes(ScenarioContent.Changes changes) {
        var painter = sheet(changes.name(), text.changes());
        var keys = new TreeSet<String>();
        changes.changes().forEach(change -> keys.addAll(change.keySet()));
        keys.remove(ChangesSheet.CHANGE);
        var all = new ArrayList<>(List.of(ChangesSheet.CHANGE));
        all.addAll(keys);
        painter.heads(all.stream().map(key -> new Head(key, "", "", "", key.equals(ChangesSheet.CHANGE), true)).toList());
        changes.changes().forEach(change -> painter.row(all.stream().map(key -> change.getOrDefault(key, "")).toList()));
    }

    private SheetPainter sheet(String name, String title) {
        var painter = new SheetPainter(workbook.newWorksheet(name), rightToLeft);
        painter.title(title);
        return painter;
    }
}
