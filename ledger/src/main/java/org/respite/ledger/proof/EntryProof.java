package org.respite.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.respite.ledger.merkle.Hash;
import org.respite.ledger.merkle.ProofCheck;
import org.respite.ledger.merkle.TreeHasher;
import org.respite.ledger.note.Base64Text;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;

/**
 * Shows offline that an entry is in the log: C2SP tlog-proof v1 ({@code c2sp.org/tlog-proof@v1}). Whether the checkpoint is to be
 * believed is for a policy to say. Extra data of other programs is accepted and not used; it is not authenticated.
 */
public record EntryProof(long index, List<Hash> path, SignedNote checkpoint) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final int LONGEST_PATH = 63;

    public EntryProof {
        path = List.copyOf(path);
    }

    /** Reads a proof; throws {@link IllegalArgumentException} with the reason where it is none. */
    public static EntryProof parse(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        int gap = text.indexOf("\n\n");
        if (bytes.length > 2 * SignedNote.LARGEST || gap < 0) {
            throw new IllegalArgumentException("a proof has an empty line before its checkpoint");
        }
        var lines = new ArrayList<>(List.of(text.substring(0, gap).split("\n", -1)));
        if (!lines.removeFirst().equals(HEADER)) {
            throw new IllegalArgumentException("a proof begins with " + HEADER);
        }
        if (!lines.isEmpty() && lines.getFirst().startsWith("extra ")) {
            Base64Text.decode(lines.removeFirst().substring("extra ".length()));
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith("index ")) {
            throw new IllegalArgumentException("a proof has a line “index N”");
        }
        var index = lines.removeFirst().substring("index ".length());
        if (!Checkpoint.isNumber(index) || lines.size() > LONGEST_PATH) {
            throw new IllegalArgumentException("a proof has an index and at most " + LONGEST_PATH + " hashes");
        }
        var note = SignedNote.parse(text.substring(gap + 2).getBytes(StandardCharsets.UTF_8));
        return new EntryProof(Long.parseLong(index), lines.stream().map(Hash::parse).toList(), note);
    }

    /** Whether the checkpoint's tree has this entry at this place. */
    public boolean holds(byte[] entry) {
        var head = Checkpoint.of(checkpoint).head();
        return ProofCheck.included(new TreeHasher().leaf(entry), index, head, path);
    }

    /** The proof as it is stored, customarily in a file that ends in {@code .tlog-proof}. */
    @Override
    public String toString() {
        var text = new StringBuilder(HEADER).append("\nindex ").append(index).append('\n');
        path.forEach(hash -> text.append(hash).append('\n'));
        return text.append('\n').append(checkpoint).toString();
    }
}
