package org.respite.formats.indicator;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.respite.formats.table.SpreadsheetText;
import org.respite.model.indicator.Estimate;
import org.respite.model.indicator.Figure;
import org.respite.model.indicator.Indicators;
import org.respite.model.indicator.Line;

/** Indicators as a table with HXL hashtags: a row for each line, and below it one for each source's figure. */
public final class IndicatorsCsv {

    private static final List<String> TITLES = List.of("row", "indicator", "what", "area", "first day", "last day", "state", "low", "best",
            "high", "unit", "source", "as of", "status", "clauses", "entries");
    private static final List<String> TAGS = List.of("#meta+row", "#indicator+name", "#description+what", "#loc+name", "#date+start",
            "#date+end", "#status+figures", "#indicator+value+min", "#indicator+value+best", "#indicator+value+max", "#indicator+unit",
            "#meta+source", "#date+asof", "#status+verification", "#meta+instrument+clause", "#meta+id");

    private IndicatorsCsv() {}

    public static String text(Indicators indicators) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(TITLES);
            csv.writeRecord(TAGS);
            for (var line : indicators.lines()) {
                csv.writeRecord(row(line));
                for (var figure : line.figures()) {
                    csv.writeRecord(row(line, figure));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return text.toString();
    }

    private static List<String> row(Line line) {
        return List.of("all", line.indicator(), SpreadsheetText.guarded(line.what()), SpreadsheetText.guarded(line.area()), line.from().toString(),
                line.until().toString(), line.state().name().toLowerCase(Locale.ROOT), number(line.value().map(Estimate::low)),
                number(line.value().flatMap(Estimate::best)), number(line.value().flatMap(Estimate::high)), SpreadsheetText.guarded(line.unit()),
                "", "", "", String.join(";", line.clauses()), "");
    }

    private static List<String> row(Line line, Figure figure) {
        return List.of("source", line.indicator(), SpreadsheetText.guarded(line.what()), SpreadsheetText.guarded(line.area()), line.from().toString(),
                line.until().toString(), "", number(figure.value().map(Estimate::low)), number(figure.value().flatMap(Estimate::best)),
                number(figure.value().flatMap(Estimate::high)), SpreadsheetText.guarded(figure.unit()), SpreadsheetText.guarded(figure.source()),
                figure.asOf().toString(), SpreadsheetText.guarded(figure.status()), "", String.join(";", figure.entries()));
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
