package org.respite.terms.tree;

import java.util.List;

/** Whom a clause speaks of. */
public sealed interface Who {

    record Named(List<String> names) implements Who {

        public Named {
            names = List.copyOf(names);
        }
    }

    /** Every party for itself. */
    record EachParty() implements Who {}

    /** Any one of the parties. */
    record EitherParty() implements Who {}

    /** Every party except the one whose performance a consequence follows. */
    record OtherParty() implements Who {}
}
