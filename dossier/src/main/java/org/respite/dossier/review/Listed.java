package org.respite.dossier.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.respite.dossier.events.EventFinder;
import org.respite.dossier.figures.FigureFinder;
import org.respite.dossier.lexicon.Lexicon;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Column;
import org.respite.formats.table.Nearest;
import org.respite.formats.table.Row;

/**
 * Words of one kind that a correction can choose from.
 *
 * @param kind in words
 * @param labels what each is called, by id
 */
record Listed(String kind, Map<String, String> labels) {

    static final Listed TOPICS = new Listed("topic", topics());
    static final Listed MEASURES = new Listed("measure", FigureFinder.labels());
    static final Listed EVENTS = new Listed("kind of event", EventFinder.labels());

    Listed {
        labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }

    /** The parties of the lists and those of {@code own} speakers. */
    static Listed parties(Iterable<String> own) {
        var labels = new LinkedHashMap<String, String>();
        Lexicon.shared().parties().forEach(party -> labels.put(party.id(), party.name()));
        own.forEach(id -> labels.putIfAbsent(id, id));
        return new Listed("party", labels);
    }

    /** The id that a cell names, by id or by what it is called; a problem where there is none. */
    Optional<String> find(Row row, Column column, String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var found = labels.entrySet().stream()
                .filter(e -> e.getKey().equals(wanted) || e.getValue().toLowerCase(Locale.ROOT).equals(wanted)).map(Map.Entry::getKey).findFirst();
        if (found.isEmpty()) {
            var near = Nearest.find(wanted, labels.keySet()).map(n -> "Did you mean “" + n + "”? ").orElse("");
            row.problem(ProblemCode.NOT_LISTED, column, text, "there is no " + kind + " of this name", near + "The sheet “words” of the review lists all");
        }
        return found;
    }

    private static Map<String, String> topics() {
        var labels = new LinkedHashMap<String, String>();
        Lexicon.shared().topics().forEach(topic -> labels.putIfAbsent(topic.id(), topic.label()));
        return labels;
    }
}
