package org.respite.dossier.events;

import java.util.List;
import java.util.Optional;
import org.respite.dossier.language.When;
import org.respite.dossier.reading.Span;
import org.respite.dossier.statements.Speaker;

/**
 * Something that a report says has happened.
 *
 * @param kind id
 * @param areas that the sentence names
 * @param cited who says so; empty where the report itself does
 * @param words that tell of it
 */
public record Event(
        String report, String kind, List<String> areas, Optional<When> when, Optional<Speaker> cited, Span span, Span words) {

    public Event {
        areas = List.copyOf(areas);
    }
}
