package org.respite.model.report;

/** What a notice or decision is about. */
public sealed interface About {

    /** All of an instrument, such as "truce-2023-11". */
    record Instrument(String instrument) implements About {
        public Instrument {
            Words.name(instrument);
        }
    }

    /**
     * One clause of an instrument.
     *
     * @param clause its id without brackets, such as "quiet"
     */
    record Clause(String instrument, String clause) implements About {
        public Clause {
            Words.name(instrument);
            Words.name(clause);
        }
    }

    /** One stage of an instrument. */
    record Stage(String instrument, String stage) implements About {
        public Stage {
            Words.name(instrument);
            Words.name(stage);
        }
    }

    /** An earlier entry of the record. */
    record OfEntry(EntryId entry) implements About {}
}
