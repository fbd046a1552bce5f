package org.respite.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.respite.formats.hxl.ColumnFate;
import org.respite.formats.hxl.ImportReport;

/** Tells what an import took, guessed and left. */
final class ImportReportText {

    private ImportReportText() {}

    static String words(ImportReport report) {
        var text = new StringBuilder();
        for (var source : report.sources()) {
            text.append(source.name()).append(": ").append(source.head());
            if (!source.columns().isEmpty()) {
                text.append(", ").append(ProblemText.counted(source.rows(), "row"));
            }
            text.append('\n');
            source.remarks().forEach(remark -> text.append("  note     ").append(remark).append('\n'));
            source.columns().forEach(column -> text.append(line(column)).append('\n'));
        }
        text.append('\n');
        for (var written : report.written()) {
            text.append(written.file()).append(": ").append(ProblemText.counted(written.added(), "new row"));
            if (written.present() > 0) {
                text.append(", ").append(written.present()).append(" name what is there already and change nothing");
            }
            text.append('\n');
        }
        if (!report.toFill().isEmpty()) {
            text.append("\nStill to be filled in or looked at:\n");
            report.toFill().forEach(line -> text.append("  ").append(line).append('\n'));
        }
        return text.toString();
    }

    private static String line(ColumnFate fate) {
        var name = "“" + fate.column() + "”" + (fate.hashtag().isEmpty() || fate.hashtag().equals(fate.column())
                ? "" : " " + fate.hashtag());
        var target = fate.target().isEmpty() ? "" : " -> " + fate.target();
        var why = fate.why().isEmpty() ? "" : ": " + fate.why();
        return String.format(Locale.ROOT, "  %-8s %s%s%s", word(fate), name, target, why);
    }

    private static String word(ColumnFate fate) {
        return fate.kind().name().toLowerCase(Locale.ROOT);
    }

    static String json(ImportReport report, Path folder) {
        var json = Json.object();
        json.put("written", folder.toString());
        var sources = json.putArray("sources");
        for (var source : report.sources()) {
            var entry = sources.addObject();
            entry.put("name", source.name());
            entry.put("rows", source.rows());
            entry.put("head", source.head());
            source.remarks().forEach(entry.putArray("remarks")::add);
            var columns = entry.putArray("columns");
            for (var fate : source.columns()) {
                var column = columns.addObject();
                column.put("column", fate.column());
                column.put("hashtag", fate.hashtag());
                column.put("fate", word(fate));
                column.put("target", fate.target());
                column.put("why", fate.why());
            }
        }
        var tables = json.putArray("tables");
        for (var written : report.written()) {
            var table = tables.addObject();
            table.put("file", written.file());
            table.put("added", written.added());
            table.put("present", written.present());
        }
        report.toFill().forEach(json.putArray("toFill")::add);
        return Json.text(json);
    }
}
