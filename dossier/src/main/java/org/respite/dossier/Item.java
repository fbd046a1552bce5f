package org.respite.dossier;

import java.util.List;
import java.util.Optional;
import org.respite.dossier.events.Event;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.reading.Span;
import org.respite.dossier.review.Confirmation;
import org.respite.dossier.review.Decision;
import org.respite.dossier.statements.Condition;
import org.respite.dossier.statements.Statement;

/**
 * A proposal of the dossier, until a person has confirmed it.
 *
 * @param id the same whenever the same report is read
 * @param read what the program has read: a statement, figure or event
 * @param content what holds: the person's reading where one was corrected, else {@code read}
 * @param quote the words of its span, with names of private persons taken out
 * @param also reports that repeat it word for word
 */
public record Item<T>(String id, T read, T content, String quote, List<String> also, Optional<Confirmation> confirmation) {

    public Item {
        also = List.copyOf(also);
    }

    static <T> Item<T> proposed(String id, T read, String quote) {
        return new Item<>(id, read, read, quote, List.of(), Optional.empty());
    }

    Item<T> decided(Decision<T> by) {
        return new Item<>(id, read, by.content(), quote, also, Optional.of(by.confirmation()));
    }

    /** The same, repeated in these reports. */
    Item<T> repeatedIn(List<String> reports) {
        return new Item<>(id, read, content, quote, reports, confirmation);
    }

    /** Whether a person has said that the report does not say so. */
    public boolean isRefused() {
        return confirmation.filter(c -> !c.accepted()).isPresent();
    }

    /** Whether a person read the words in another way than the program. */
    public boolean isCorrected() {
        return !content.equals(read);
    }

    /** A condition in words: the person's where one wrote them, else those of the report. */
    public String told(Condition condition) {
        return condition.ownWords().or(() -> findWords(condition.span())).orElse(condition.link() + " …").replaceAll("\\s+", " ");
    }

    /** Words of a stretch of its report within its span; empty where names were taken out, so that places no longer fit. */
    public Optional<String> findWords(Span part) {
        var span = span(read);
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
