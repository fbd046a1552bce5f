package org.respite.dossier.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.respite.dossier.figures.Numbers.Found;
import org.respite.dossier.language.Sentence;
import org.respite.dossier.language.Times;
import org.respite.dossier.lexicon.Actor;
import org.respite.dossier.lexicon.Lists;
import org.respite.dossier.lexicon.Places;
import org.respite.dossier.reading.Report;
import org.respite.dossier.reading.Span;
import org.respite.dossier.statements.Speaker;

/** Finds the figures of a report: numbers whose words say what is counted. Other numbers are passed over. */
public final class FigureFinder {

    private static final List<Measure> MEASURES = Lists.rows("measures").stream()
            .map(row -> new Measure(row.get(0), row.get(1), row.get(2), Pattern.compile(row.get(3), Pattern.CASE_INSENSITIVE)))
            .toList();
    private static final Pattern CUT = Pattern.compile("[;:]|,? (?:while|but|whereas|compared with)\\b");

    private FigureFinder() {}

    /**
     * What can be counted.
     *
     * @param words around the number, which is written “#”
     */
    public record Measure(String id, String label, String unit, Pattern words) {}

    /** What a measure is called; its id where it is not one of ours. */
    public static String label(String measure) {
        return MEASURES.stream().filter(m -> m.id().equals(measure)).map(Measure::label).findFirst().orElse(measure);
    }

    /** What the measures are called, by id. */
    public static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        MEASURES.forEach(measure -> labels.putIfAbsent(measure.id(), measure.label()));
        return labels;
    }

    /** Whether a sentence may hold a number at all. */
    public static boolean mayHoldNumber(String text) {
        return Numbers.mayStandIn(text);
    }

    /**
     * @param cited whom the sentence names as its source
     * @param actors who speaks or acts in the sentence
     */
    public static List<Figure> in(Report report, Sentence sentence, Optional<Speaker> cited, List<Actor> actors) {
        var result = new ArrayList<Figure>();
        var numbers = Numbers.in(sentence.text());
        for (var number : numbers) {
            findMeasure(sentence.text(), number, numbers).ifPresent(measure -> result.add(new Figure(report.id(), measure.id(),
                    area(Places.in(sentence.text(), actors), number.span()), number.amount(), sentence.words(number.span()).strip(), measure.unit(),
                    Times.of(sentence.text(), report.date().map(d -> d.day())), cited, sentence.span(), sentence.inReport(number.span()))));
        }
        return result;
    }

    /** The measure whose words stand around this number; those after it end at the next one, and numbers before it are written “~”. */
    private static Optional<Measure> findMeasure(String text, Found number, List<Found> all) {
        int to = all.stream().map(f -> f.span().start()).filter(start -> start >= number.span().end()).min(Integer::compare).orElse(text.length());
        var before = new StringBuilder(text.substring(0, number.span().start()));
        all.stream().filter(f -> f.span().end() <= number.span().start()).sorted((a, b) -> b.span().compareTo(a.span()))
                .forEach(f -> before.replace(f.span().start(), f.span().end(), "~"));
        var after = text.substring(number.span().end(), to);
        var cut = CUT.matcher(after);
        var words = before + "#" + (cut.find() ? after.substring(0, cut.start()) : after);
        return MEASURES.stream().filter(measure -> measure.words().matcher(words).find()).findFirst();
    }

    /** The area of the nearest place of the sentence, those after the number before those ahead of it. */
    private static String area(List<Places.Named> places, Span number) {
        return places.stream().filter(p -> p.span().start() >= number.end()).findFirst()
                .or(() -> places.stream().filter(p -> p.span().end() <= number.start()).reduce((_, b) -> b))
                .map(Places.Named::area).orElse("");
    }
}
