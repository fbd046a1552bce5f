package org.respite.formats.report;

/** A mark in a page's data; times in milliseconds since 1970. */
public record Stamp(String recipient, long issued, long validUntil) {

    public static Stamp of(Mark mark) {
        return new Stamp(mark.recipient(), mark.issued().toEpochMilli(), mark.validUntil().toEpochMilli());
    }
}
