package org.respite.dossier.reading;

import java.time.LocalDate;

/** A report's day, and what says so. */
public record Dated(LocalDate day, Origin origin) {

    /** From the surest to the least sure. */
    public enum Origin {
        /** The format has a place for it: a feed's pubDate, a page's published time. */
        MARKED,
        /** A date among the report's first or last lines. */
        DATELINE,
        /** The file's name begins with it. */
        FILE_NAME
    }
}
