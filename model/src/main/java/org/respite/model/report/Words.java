package org.respite.model.report;

import java.time.Instant;
import java.util.regex.Pattern;

/** What a text in the record may look like, so that two that look alike are alike. */
final class Words {

    /** Most characters of a free text. What is longer is attached by its digest. */
    static final int LONGEST_TEXT = 2_000;

    private static final int LONGEST_NAME = 120;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}");
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9]*( [a-z0-9]+){0,5}");
    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}");
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private Words() {}

    static String id(String value) {
        return matching(ID, value, "an id needs 1 to 120 of A-Z a-z 0-9 . _ : / - and begins with a letter or digit");
    }

    static String kind(String value) {
        return matching(KIND, value, "a kind is one to six words in small letters");
    }

    static String mediaType(String value) {
        return matching(MEDIA_TYPE, value, "a media type is like image/jpeg");
    }

    static String name(String value) {
        if (value.isBlank() || value.length() > LONGEST_NAME || !value.equals(value.strip())) {
            throw new IllegalArgumentException(
                    "a name needs 1 to " + LONGEST_NAME + " characters without blanks around it, found \"" + value + "\"");
        }
        value.codePoints().filter(c -> c == '\n' || c == '\t').findAny().ifPresent(c -> {
            throw new IllegalArgumentException("a name stands on one line");
        });
        return text(value);
    }

    static String text(String value) {
        if (value.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "a text has at most " + LONGEST_TEXT + " characters, found " + value.length());
        }
        value.codePoints().filter(Words::isHidden).findFirst().ifPresent(c -> {
            throw new IllegalArgumentException("a text may not hold the hidden character U+%04X".formatted(c));
        });
        return value;
    }

    /** The record counts whole seconds, in years that a calendar can be trusted with. */
    static Instant seconds(Instant instant) {
        if (instant.getNano() != 0) {
            throw new IllegalArgumentException("a time is given to the second, found " + instant);
        }
        if (instant.isBefore(EARLIEST) || !instant.isBefore(LATEST)) {
            throw new IllegalArgumentException("a time lies between 1900 and 2200, found " + instant);
        }
        return instant;
    }

    private static String matching(Pattern pattern, String value, String rule) {
        if (!pattern.matcher(value).matches()) {
            throw new IllegalArgumentException(rule + ", found \"" + value + "\"");
        }
        return value;
    }

    /** Controls, halves of a surrogate pair, and marks that turn the direction of what follows. */
    private static boolean isHidden(int c) {
        return (Character.isISOControl(c) && c != '\n' && c != '\t')
                || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xFEFF;
    }
}
