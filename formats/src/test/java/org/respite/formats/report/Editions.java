package org.respite.formats.report;

import java.time.Instant;

/** Editions as tests ask for them. */
public final class Editions {

    public static final Mark MARK =
            new Mark("Dispatch cell 7", Instant.parse("2024-05-05T12:00:00Z"), Instant.parse("2024-05-08T12:00:00Z"));
    public static final Edition OPERATIONAL = new Edition.Operational(MARK);
    public static final Edition PARTY_A = party("Party A");

    /** Long after any pause of the tests. */
    public static final Edition PUBLIC_LATER = new Edition.Public(Instant.parse("2030-01-01T00:00:00Z"));

    private Editions() {}

    public static Edition party(String name) {
        return new Edition.Party(name, MARK);
    }
}
