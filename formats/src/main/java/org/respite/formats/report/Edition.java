package org.respite.formats.report;

/** For whom a report is written, and therefore what it may show. */
public sealed interface Edition {

    /** Everything. For the named people who run the pause; never passed on. */
    Edition OPERATIONAL = new Operational();

    /** Whole days, administrative areas and rounded counts. The default. */
    Edition PUBLIC = new Public();

    /** See {@link #OPERATIONAL}. */
    record Operational() implements Edition {}

    /** See {@link #PUBLIC}. */
    record Public() implements Edition {}

    /** The word that the command line and the page's data use. */
    default String word() {
        return switch (this) {
            case Operational _ -> "operational";
            case Public _ -> "public";
        };
    }

    /** Whether exact places, times and movements may be shown. */
    default boolean isExact() {
        return switch (this) {
            case Operational _ -> true;
            case Public _ -> false;
        };
    }
}
