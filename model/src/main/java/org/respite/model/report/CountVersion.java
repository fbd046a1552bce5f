package org.respite.model.report;

/** One figure for a count. Versions of one count are alternatives: shown side by side, never added. */
public record CountVersion(CountId count, Stage stage) {

    /** When, and from which side, a figure for the count was given. */
    public enum Stage {
        /** Given while, or on the evening after, it happened; a final figure of the same source takes its place. */
        SAME_DAY,
        /** The source's last word, unless it replaces it. */
        FINAL,
        /** Another source's figure for the same. */
        RIVAL
    }
}
