package org.respite.formats.report;

import java.time.Instant;
import java.util.Optional;

/** For whom an output is written, and therefore what it may show: docs/reference/editions.md has the whole table. */
public sealed interface Edition {

    /** The public edition as it is before anything has happened: nothing of people is told by day. */
    Edition PUBLIC = new Public(Instant.MIN);

    /** Everything. For the named people who run the pause; never passed on. */
    record Operational(Mark mark) implements Edition {}

    /**
     * What the public sees, and beside it the movements that concern one party.
     *
     * @param name of the party, as the scenario's tables have it
     */
    record Party(String name, Mark mark) implements Edition {}

    /**
     * Whole days, administrative areas and rounded counts. The default.
     *
     * @param issued when it is written: what people did is told by day only some time afterwards
     */
    record Public(Instant issued) implements Edition {}

    /** The word that the command line and the page's data use. */
    default String word() {
        return switch (this) {
            case Operational _ -> "operational";
            case Party _ -> "party";
            case Public _ -> "public";
        };
    }

    /** Whether a report may show exact places, times and movements. */
    default boolean isExact() {
        return switch (this) {
            case Operational _ -> true;
            case Party _, Public _ -> false;
        };
    }

    /** Whom it is for; the public edition is for anybody. */
    default Optional<Mark> findMark() {
        return switch (this) {
            case Operational(var mark) -> Optional.of(mark);
            case Party(_, var mark) -> Optional.of(mark);
            case Public _ -> Optional.empty();
        };
    }

    /** When it is written. */
    default Instant issued() {
        return switch (this) {
            case Operational(var mark) -> mark.issued();
            case Party(_, var mark) -> mark.issued();
            case Public(var issued) -> issued;
        };
    }
}
