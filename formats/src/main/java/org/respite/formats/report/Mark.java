package org.respite.formats.report;

import java.time.Instant;

/**
 * Whom an exact output was made for, and how long it may be used. It stands on every page, sheet and file, so that a
 * copy that turns up elsewhere tells whose it was.
 *
 * @param validUntil after it the output must not be used: ask for a new one
 */
public record Mark(String recipient, Instant issued, Instant validUntil) {

    /** Longer names would not fit on a sheet. */
    public static final int LONGEST_RECIPIENT = 80;

    public Mark {
        if (!isRecipient(recipient)) {
            throw new IllegalArgumentException(
                    "a recipient needs 1 to " + LONGEST_RECIPIENT + " characters on one line: " + recipient);
        }
        if (!validUntil.isAfter(issued)) {
            throw new IllegalArgumentException("an output must be valid for some time after " + issued);
        }
    }

    /** Whether a text can stand as a recipient on every page. */
    public static boolean isRecipient(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_RECIPIENT
                && text.chars().noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT);
    }
}
