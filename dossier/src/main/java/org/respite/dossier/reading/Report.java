package org.respite.dossier.reading;

import java.util.Optional;

/**
 * One report as plain text.
 *
 * @param id file name, and for one of several in a file its number: "feed.xml#2"
 * @param sha256 of the file that it came in
 * @param text what spans count in: characters (UTF-16) from 0; a plain text's own, as read from the file. A title stands first
 * @param date when it was published; empty where nothing says so
 */
public record Report(String id, Format format, String sha256, String text, Optional<Dated> date) {

    /** What a file can be. */
    public enum Format {
        TEXT,
        HTML,
        PDF,
        FEED
    }

    /** The words of a span. */
    public String words(Span span) {
        return text.substring(span.start(), span.end());
    }
}
