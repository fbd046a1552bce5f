package org.respite.dossier.statements;

import java.util.List;
import java.util.Optional;
import org.respite.dossier.reading.Span;

/**
 * What a stance is made to depend on.
 *
 * @param link the words that tie it: unless, until, if, in exchange for; blank where a person wrote the condition
 * @param span of link and condition in the report; of the whole sentence where a person wrote it
 * @param topics that it names, by id
 * @param ownWords a person's words for it; empty where the report's are taken
 */
public record Condition(String link, Span span, List<String> topics, Optional<String> ownWords) {

    public Condition {
        topics = List.copyOf(topics);
    }
}
