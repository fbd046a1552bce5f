package org.respite.bridge;

import java.util.Optional;
import org.respite.formats.report.Mark;

/** For whom packages are handed on: anybody, or a party, whose copy is marked. */
public sealed interface Recipient {

    /** Whoever reads it. */
    record Anybody() implements Recipient {}

    /** @param party id */
    record OfParty(String party, Mark mark) implements Recipient {}

    /** The party whose own positions may stand in it. */
    default Optional<OfParty> findParty() {
        return this instanceof OfParty party ? Optional.of(party) : Optional.empty();
    }
}
