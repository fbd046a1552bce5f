package org.respite.ledger.witness;

import java.util.Optional;

/** What a witness remembers, durably; several threads and processes may share it. */
public interface SeenHeads {

    Optional<SeenHead> find(String origin);

    /** Remembers {@code now}, durable on return, if {@code before} is still what is remembered; otherwise changes nothing and says false. */
    boolean replace(String origin, Optional<SeenHead> before, SeenHead now);
}
