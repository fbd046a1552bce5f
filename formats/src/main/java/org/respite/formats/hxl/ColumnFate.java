package org.respite.formats.hxl;

/**
 * What became of a column.
 *
 * @param target the table and column that it went into; blank where it was left
 * @param why how it is known, how sure that is, or why it was left
 */
public record ColumnFate(Kind kind, String column, String hashtag, String target, String why) {

    /** How sure it is. */
    public enum Kind {
        /** Its hashtag says exactly what ours says. */
        MAPPED,
        /** It most likely says what ours says. */
        GUESSED,
        /** Nothing of it was taken. */
        LEFT
    }
}
