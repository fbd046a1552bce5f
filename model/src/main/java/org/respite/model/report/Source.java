package org.respite.model.report;

/** Who says so, which need not be who files it. */
public sealed interface Source {

    SourceClass sourceClass();

    /**
     * A source that may be named: an organisation or a publication.
     *
     * @param reference where it can be read, such as the number of a flash update or an address; may be empty
     */
    record Named(Actor actor, SourceClass sourceClass, String reference) implements Source {
        public Named {
            Words.text(reference);
        }
    }

    /** A source whom it would endanger to be known; who it is lies in the vault. */
    record Protected(SourceClass sourceClass, Commitment commitment) implements Source {}
}
