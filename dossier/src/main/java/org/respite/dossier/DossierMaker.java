package org.respite.dossier;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.respite.dossier.cleaning.Around;
import org.respite.dossier.cleaning.Copies;
import org.respite.dossier.events.Event;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.language.Language;
import org.respite.dossier.lexicon.Office;
import org.respite.dossier.lexicon.Places;
import org.respite.dossier.reading.Report;
import org.respite.dossier.reading.ReportFolder;
import org.respite.dossier.reading.Span;
import org.respite.dossier.statements.Statement;
import org.respite.formats.Problem;
import org.respite.formats.Problems;

/** Makes a dossier of the reports in a folder. The same folder gives the same dossier. */
public final class DossierMaker {

    private DossierMaker() {}

    /** A dossier, or why there is none. */
    public sealed interface Made {}

    /** @param warnings about single reports */
    public record Done(Dossier dossier, List<Problem> warnings) implements Made {}

    public record Refused(List<Problem> problems) implements Made {}

    public static Made make(Path folder) {
        var problems = new Problems();
        var own = OwnSpeakers.read(folder, problems);
        var reports = ReportFolder.read(folder, problems);
        if (problems.hasErrors()) {
            return new Refused(problems.all());
        }
        var language = new Language();
        var paragraphs = reports.stream().map(r -> Language.paragraphs(r.text())).toList();
        var repeated = Around.repeated(words(reports, paragraphs));
        var kept = new ArrayList<List<Span>>();
        int around = 0;
        for (int i = 0; i < reports.size(); i++) {
            var text = reports.get(i).text();
            var ours = paragraphs.get(i).stream().filter(p -> !Around.isAround(text, p, repeated)).toList();
            around += paragraphs.get(i).size() - ours.size();
            kept.add(ours);
        }
        var readings = new ArrayList<Reading>();
        for (int i = 0; i < reports.size(); i++) {
            readings.add(Reading.of(reports.get(i), kept.get(i), language, own));
        }
        var copies = Copies.of(cleaned(reports, kept));
        var ownParties = own.stream().map(Office::party).distinct().sorted().toList();
        return new Done(joined(readings, copies, ownParties, around), problems.warnings());
    }

    private static Dossier joined(List<Reading> readings, Map<Integer, Integer> copies, List<String> ownParties, int around) {
        var reports = readings.stream().map(Reading::report).toList();
        var original = new HashMap<String, String>();
        copies.forEach((copy, of) -> original.put(reports.get(copy).id(), reports.get(of).id()));
        var statements = merged(readings, Reading::statements, original);
        var figures = merged(readings, Reading::figures, original);
        var events = merged(readings, Reading::events, original);
        var area = Places.mainArea(total(reports)).orElse("");
        var doubts = new Doubts(reports, original).all(statements, figures, events);
        return new Dossier(reports, statements, figures, events, Shifts.of(statements), doubts, area, ownParties,
                readings.stream().mapToInt(Reading::strangers).sum(), around);
    }

    /** Items of all reports; what a copy repeats word for word is the original's, with the copy named beside it. */
    private static <T> List<Item<T>> merged(List<Reading> readings, Function<Reading, List<Item<T>>> items, Map<String, String> original) {
        var result = new LinkedHashMap<List<String>, Item<T>>();
        for (var reading : readings) {
            var id = reading.report().id();
            for (var item : items.apply(reading)) {
                var of = original.getOrDefault(id, id);
                var key = List.of(of, plain(item.quote()), what(item));
                var before = result.get(key);
                if (before == null) {
                    result.put(key, item);
                } else if (!of.equals(id)) {
                    var also = new ArrayList<>(before.also());
                    also.add(id);
                    result.put(key, before.repeatedIn(also));
                }
            }
        }
        return List.copyOf(result.values());
    }

    private static String what(Item<?> item) {
        return switch (item.content()) {
            case Statement s -> s.holder() + s.topic() + s.stance();
            case Figure f -> f.measure() + f.value();
            case Event e -> e.kind();
            default -> item.id();
        };
    }

    private static String plain(String quote) {
        return quote.replaceAll("\\s+", " ").strip();
    }

    private static Map<String, Integer> total(List<Report> reports) {
        var total = new TreeMap<String, Integer>();
        reports.forEach(r -> Places.counts(r.text()).forEach((area, count) -> total.merge(area, count, Integer::sum)));
        return total;
    }

    private static List<List<String>> words(List<Report> reports, List<List<Span>> paragraphs) {
        var result = new ArrayList<List<String>>();
        for (int i = 0; i < reports.size(); i++) {
            var report = reports.get(i);
            result.add(paragraphs.get(i).stream().map(report::words).toList());
        }
        return result;
    }

    private static List<String> cleaned(List<Report> reports, List<List<Span>> kept) {
        return words(reports, kept).stream().map(paragraphs -> String.join("\n", paragraphs)).toList();
    }
}
