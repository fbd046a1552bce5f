package org.respite.ledger.witness;

import org.respite.ledger.note.NoteSignature;

/** How a witness answers, with the HTTP status that C2SP tlog-witness gives each case. */
public sealed interface WitnessAnswer {

    int status();

    /** It saw the checkpoint, and it extends all that it saw of this log. */
    record Cosigned(NoteSignature line) implements WitnessAnswer {
        @Override
        public int status() {
            return 200;
        }
    }

    /** It has another size, or of the same size another root, which is a split view. */
    record Conflict(long size, boolean split) implements WitnessAnswer {
        @Override
        public int status() {
            return 409;
        }
    }

    /** It does not cosign. */
    record Rejected(int status, String reason) implements WitnessAnswer {}
}
