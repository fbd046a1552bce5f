package org.respite.terms.standing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Whether something is so: certainly, perhaps or not.
 *
 * @param since from when on it is so, where that is known
 */
record Truth(Match value, Optional<Instant> since, Reason reason) {

    static Truth of(Match value, Optional<Instant> since, Sentence words) {
        return new Truth(value, since, Reason.of(words));
    }

    boolean isCertain() {
        return value == Match.YES;
    }

    Truth not(Sentence words) {
        return new Truth(switch (value) {
            case YES -> Match.NO;
            case MAYBE -> Match.MAYBE;
            case NO -> Match.YES;
        }, Optional.empty(), Reason.of(words, List.of(reason)));
    }
}
