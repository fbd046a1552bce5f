package org.respite.model.report;

import java.time.Instant;

/**
 * Somebody did something with what the vault holds. It says nothing of the content, and nothing of whose it is: only who can
 * open the vault can tell which commitments belong to one person.
 *
 * @param role in which the actor did it, such as "case worker"
 * @param purpose for which, such as "family tracing"
 */
public record Access(Head head, Act act, Commitment content, String role, String purpose) implements Entry {

    public Access {
        Words.name(role);
        Words.name(purpose);
    }

    @Override
    public Access knownAt(Instant instant) {
        return new Access(head.knownAt(instant), act, content, role, purpose);
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
