package org.respite.dossier.statements;

import java.util.List;
import org.respite.dossier.reading.Span;

/**
 * What a stance is made to depend on.
 *
 * @param link the words that tie it: unless, until, if, in exchange for
 * @param span of link and condition in the report
 * @param topics that it names, by id
 */
public record Condition(String link, Span span, List<String> topics) {

    public Condition {
        topics = List.copyOf(topics);
    }
}
