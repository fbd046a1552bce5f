package org.respite.dossier;

import java.util.List;
import java.util.Optional;
import org.respite.dossier.events.Event;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.reading.Span;
import org.respite.dossier.review.Confirmation;
import org.respite.dossier.statements.Statement;

/**
 * A proposal of the dossier, until a person has confirmed it.
 *
 * @param id the same whenever the same report is read
 * @param content a statement, figure or event
 * @param quote the words of its span, with names of private persons taken out
 * @param also reports that repeat it word for word
 */
public record Item<T>(String id, T content, String quote, List<String> also, Optional<Confirmation> confirmation) {

    public Item {
        also = List.copyOf(also);
    }

    Item<T> confirmed(Confirmation by) {
        return new Item<>(id, content, quote, also, Optional.of(by));
    }

    /** Words of a stretch of its report within its span; empty where names were taken out, so that places no longer fit. */
    public Optional<String> findWords(Span part) {
        var span = span(content);
        return quote.length() == span.end() - span.start() && span.holds(part)
                ? Optional.of(quote.substring(part.start() - span.start(), part.end() - span.start()))
                : Optional.empty();
    }

    /** The report that an item is from. */
    public static String report(Object content) {
        return switch (content) {
            case Statement statement -> statement.report();
            case Figure figure -> figure.report();
            case Event event -> event.report();
            default -> throw new IllegalArgumentException("no item of a dossier: " + content);
        };
    }

    /** The sentence that an item is from. */
    public static Span span(Object content) {
        return switch (content) {
            case Statement statement -> statement.span();
            case Figure figure -> figure.span();
            case Event event -> event.span();
            default -> throw new IllegalArgumentException("no item of a dossier: " + content);
        };
    }
}
