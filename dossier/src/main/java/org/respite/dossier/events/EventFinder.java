package org.respite.dossier.events;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.respite.dossier.language.Sentence;
import org.respite.dossier.language.Times;
import org.respite.dossier.lexicon.Actor;
import org.respite.dossier.lexicon.Lists;
import org.respite.dossier.lexicon.Places;
import org.respite.dossier.reading.Report;
import org.respite.dossier.reading.Span;
import org.respite.dossier.statements.Speaker;

/** Finds events: what is told as having happened. What somebody wants, expects or rules out is none. */
public final class EventFinder {

    private static final List<Kind> KINDS = Lists.rows("events").stream()
            .map(row -> new Kind(row.get(0), row.get(1), Pattern.compile("\\b(?:" + row.get(2) + ")", Pattern.CASE_INSENSITIVE)))
            .toList();
    private static final Pattern NOT_SO = Pattern.compile(
            "\\b(?:would|will|could|may|might|should|must|shall|can|cannot|if|unless|until|once|before|when|not|never|no|nor|neither|to be|planned|expected|hopes?|wants?|wanted"
                    + "|calls?|called|calling|urged?|demand(?:ed|s)?|refused|rejected|denied|in exchange for|conditions?|whether|for a|need(?:s|ed)?|possible|any)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int AHEAD = 45;

    private EventFinder() {}

    /** What can happen. */
    public record Kind(String id, String label, Pattern words) {}

    /** What a kind is called; its id where it is not one of ours. */
    public static String label(String kind) {
        return KINDS.stream().filter(k -> k.id().equals(kind)).map(Kind::label).findFirst().orElse(kind);
    }

    /** What the kinds are called, by id. */
    public static Map<String, String> labels() {
        var labels = new LinkedHashMap<String, String>();
        KINDS.forEach(kind -> labels.putIfAbsent(kind.id(), kind.label()));
        return labels;
    }

    /** Whether a sentence may tell of an event. */
    public static boolean mayTell(String text) {
        return KINDS.stream().anyMatch(kind -> kind.words().matcher(text).find());
    }

    /**
     * @param cited whom the sentence names as its source
     * @param actors who speaks or acts in the sentence
     */
    public static List<Event> in(Report report, Sentence sentence, Optional<Speaker> cited, List<Actor> actors) {
        var result = new ArrayList<Event>();
        for (var kind : KINDS) {
            var match = kind.words().matcher(sentence.text());
            boolean told = false;
            while (!told && match.find()) {
                var span = new Span(match.start(), match.end());
                if (happened(sentence, span)) {
                    told = true;
                    var areas = Places.in(sentence.text(), actors).stream().map(Places.Named::area).distinct().toList();
                    result.add(new Event(report.id(), kind.id(), areas, Times.of(sentence.text(), report.date().map(d -> d.day())), cited,
                            sentence.span(), sentence.inReport(span)));
                }
            }
        }
        return result;
    }

    private static boolean happened(Sentence sentence, Span words) {
        var from = sentence.text().substring(Math.max(0, words.start() - AHEAD), words.start());
        int clause = Math.max(from.lastIndexOf(','), Math.max(from.lastIndexOf(';'), from.lastIndexOf(" that ")));
        return !NOT_SO.matcher(from.substring(Math.max(0, clause)) + sentence.words(words)).find();
    }
}
