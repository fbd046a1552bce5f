package org.respite.model.report;

import java.time.Instant;

/**
 * Somebody did something with what the vault holds. It says nothing of the content, and not whose it is; that commitments
 * erased at one time belong to one person, a reader can guess.
 *
 * @param role in which the actor did it, such as "case worker"
 * @param purpose for which, such as "family tracing"
 */
public record Access(Head head, Act act, Commitment content, Instant happened, String role, String purpose)
        implements Entry {

    public Access {
        Words.seconds(happened);
        Words.name(role);
        Words.name(purpose);
    }

    @Override
    public Access knownAt(Instant instant) {
        return new Access(head.knownAt(instant), act, content, happened, role, purpose);
    }

    /** What was done. */
    public enum Act {
        KEPT,
        READ,
        /** The rules of the vault did not let this role read it for this purpose. */
        REFUSED,
        /** The key of all that is kept of the person was destroyed. */
        ERASED
    }
}
