package org.respite.model.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One actor tells others something that has effect under the terms. An acknowledgement says that a notice was received: it
 * is no permission.
 *
 * @param to may be empty: to all
 * @param about clauses, stages or earlier entries; never empty
 * @param effective when what it says begins; where it is one instant, it has no end of its own
 * @param words what it says, in words that name no person; may be empty
 */
public record Notice(
        Head head, Act act, Actor by, List<Actor> to, List<About> about, Optional<When> effective, String words)
        implements Entry {

    public Notice {
        to = List.copyOf(to);
        about = List.copyOf(about);
        Words.text(words);
        if (about.isEmpty()) {
            throw new IllegalArgumentException("a notice says what it is about");
        }
    }

    @Override
    public Notice knownAt(Instant instant) {
        return new Notice(head.knownAt(instant), act, by, to, about, effective, words);
    }

    /** What the notice does. */
    public enum Act {
        /** Tells of something that is to come, or of a breach seen. */
        NOTIFICATION,
        /** Says that an earlier notice was received. No permission. */
        ACKNOWLEDGEMENT,
        /** An entitled party makes a consequence take effect. */
        INVOCATION,
        /** A party says that an earlier notice, report or decision is not right. */
        CONTEST,
        /** The party to whom something is owed does without it. */
        WAIVER,
        /** A party says that it could not perform, and why. */
        EXCUSE,
        /** A party says that it has made good. */
        CURE,
        /** A stage or deadline is made longer. */
        EXTENSION,
        /** A party takes back an earlier notice, or leaves the instrument. */
        WITHDRAWAL,
        /** What is owed rests for a time. */
        SUSPENSION,
        /** What rested is owed again. */
        RESUMPTION
    }
}
