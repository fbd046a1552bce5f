package org.respite.formats.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.respite.formats.table.SpreadsheetText;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;

/**
 * {@code reached.csv}: what is reached by place, item and day, with HXL hashtags. A shared edition tells areas, and
 * exactly the rounded figures of its report.
 */
public final class ReachedTable {

    private static final List<String> TITLES = List.of(
            "date", "place", "area code", "item", "unit", "persons in need", "persons reached", "quantity needed",
            "quantity distributed", "edition", "made for", "not after");
    private static final List<String> TAGS = List.of(
            "#date", "#loc+name", "#adm2+code", "#item+name", "#item+unit", "#inneed", "#reached",
            "#item+quantity+needed", "#item+quantity+distributed", "#meta+edition", "#meta+recipient", "#meta+expiry");

    private ReachedTable() {}

    /** The table as UTF-8 text; a line for each place or area, item and day with a need. */
    public static String csv(Scenario scenario, Plan plan, Outcome outcome, Edition edition) {
        var subject = new Subject(scenario, plan, outcome, edition);
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(TITLES);
            csv.writeRecord(TAGS);
            var relief = Relief.of(subject);
            for (var line : relief.lines()) {
                for (int day = 0; day < subject.days.size(); day++) {
                    if (line.full().get(day) > 0) {
                        csv.writeRecord(row(subject, relief.items().get(line.item()), line, day));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
        return text.toString();
    }

    private static List<String> row(Subject subject, Relief.Goods item, Relief.Line line, int day) {
        var row = new ArrayList<String>();
        row.add(subject.scenario.calendar().date(subject.days.get(day)).toString());
        var name = subject.sites.names().get(line.site());
        row.add(SpreadsheetText.guarded(name.isEmpty() ? "elsewhere" : name));
        row.add(SpreadsheetText.guarded(code(subject, line.site())));
        row.add(SpreadsheetText.guarded(item.name()));
        row.add(SpreadsheetText.guarded(item.unit()));
        row.add(Long.toString(line.persons()));
        row.add(line.servedPersons().isEmpty() ? "" : number(line.servedPersons().get(day), 0));
        row.add(number(line.full().get(day), 1));
        row.add(number(line.met().get(day), 1));
        row.add(subject.edition.word());
        row.add(SpreadsheetText.guarded(subject.edition.findMark().map(Mark::recipient).orElse("")));
        row.add(subject.edition.findMark().map(m -> m.validUntil().toString()).orElse(""));
        return row;
    }

    /** Code of the area around the site. */
    private static String code(Subject subject, int site) {
        int boundary = subject.sites.boundaries().get(site);
        return boundary < 0 ? "" : subject.scenario.boundaries().get(boundary).code();
    }

    private static String number(double value, int digits) {
        var text = String.format(Locale.ROOT, "%." + digits + "f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
