package org.respite.terms.language;

import java.util.List;
import org.respite.terms.tree.Instrument;

/** What became of a .terms file. */
public sealed interface Reading {

    record Read(Instrument instrument) implements Reading {}

    /** Every mistake, in the order of the file. */
    record Refused(List<Mistake> mistakes) implements Reading {

        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }
}
