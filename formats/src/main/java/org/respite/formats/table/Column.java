package org.respite.formats.table;

/**
 * A column that a table can have.
 *
 * @param header our name for it
 * @param hashtag by which it is found
 * @param isRequired it must be there and filled in each row
 */
public record Column(String header, String hashtag, boolean isRequired) {

    /** Stands for any language in a hashtag: a family of columns, one a language. */
    static final String ANY_LANGUAGE = "i_xx";

    public static Column required(String header, String hashtag) {
        return new Column(header, hashtag, true);
    }

    public static Column column(String header, String hashtag) {
        return new Column(header, hashtag, false);
    }

    public HxlTag tag() {
        return HxlTag.find(hashtag).orElseThrow();
    }

    /** Whether it stands for a family of columns, one a language. */
    public boolean isForEachLanguage() {
        return tag().attributes().contains(ANY_LANGUAGE);
    }
}
