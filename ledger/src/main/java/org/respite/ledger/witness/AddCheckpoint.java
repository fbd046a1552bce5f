package org.respite.ledger.witness;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;

/**
 * What a log sends to a witness: the body of {@code add-checkpoint} (C2SP tlog-witness).
 *
 * @param oldSize size of the checkpoint that the witness cosigned last; 0 for none
 * @param proof that the checkpoint extends it; empty from nothing
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, SignedNote checkpoint) {

    /** Largest body that is read, in bytes. */
    public static final int LARGEST = SignedNote.LARGEST + 4096;

    private static final int LONGEST_PROOF = 63;

    public AddCheckpoint {
        proof = List.copyOf(proof);
    }

    /** Reads a body; throws {@link IllegalArgumentException} with the reason where it is none. */
    public static AddCheckpoint parse(byte[] body) {
        var text = new String(body, StandardCharsets.UTF_8);
        int gap = text.indexOf("\n\n");
        if (body.length > LARGEST || gap < 0) {
            throw new IllegalArgumentException("a request has an empty line before the checkpoint");
        }
        var lines = List.of(text.substring(0, gap).split("\n", -1));
        var old = lines.getFirst();
        if (!old.startsWith("old ") || !Checkpoint.isNumber(old.substring("old ".length()))) {
            throw new IllegalArgumentException("a request begins with “old SIZE”");
        }
        if (lines.size() > LONGEST_PROOF + 1) {
            throw new IllegalArgumentException("a proof has at most " + LONGEST_PROOF + " hashes");
        }
        var note = SignedNote.parse(text.substring(gap + 2).getBytes(StandardCharsets.UTF_8));
        Checkpoint.of(note);
        return new AddCheckpoint(Long.parseLong(old.substring("old ".length())),
                lines.subList(1, lines.size()).stream().map(Hash::parse).toList(), note);
    }

    /** The body as it is sent. */
    @Override
    public String toString() {
        var body = new StringBuilder("old ").append(oldSize).append('\n');
        proof.forEach(hash -> body.append(hash).append('\n'));
        return body.append('\n').append(checkpoint).toString();
    }
}
