package org.respite.model.report;

import java.time.Instant;
import java.util.List;

/**
 * Terms, a plan or another document as it was published: the record holds its digest, so nobody can later show another.
 *
 * @param name of what is published, such as "truce-2023-11"; notices are about instruments by this name
 * @param by who publishes it; for terms, who agreed to them
 */
public record Publication(Head head, Type type, String name, List<Actor> by, Attachment content, String note)
        implements Entry {

    public Publication {
        by = List.copyOf(by);
        Words.name(name);
        Words.text(note);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("a publication says whose it is");
        }
    }

    @Override
    public Publication knownAt(Instant instant) {
        return new Publication(head.knownAt(instant), type, name, by, content, note);
    }

    /** What is published. */
    public enum Type {
        TERMS,
        PLAN,
        SCENARIO,
        DOCUMENT
    }
}
