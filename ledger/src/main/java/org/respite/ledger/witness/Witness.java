package org.respite.ledger.witness;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.respite.ledger.merkle.ProofCheck;
import org.respite.ledger.merkle.TreeHasher;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SigningKey;
import org.respite.ledger.note.VerifierKey;

/**
 * Cosigns checkpoints that extend the last one it cosigned of the same log, and no other (C2SP tlog-witness). It remembers before
 * it answers. The time that it signs never goes back, whatever its clock does.
 */
public final class Witness {

    private final SigningKey key;
    private final List<VerifierKey> logs;
    private final SeenHeads seen;
    private final Clock clock;

    /** {@code logs}: the keys of those that are cosigned; each one's name is its origin. */
    public Witness(SigningKey key, List<VerifierKey> logs, SeenHeads seen, Clock clock) {
        if (logs.stream().anyMatch(log -> log.isSameKeyAs(key.verifier()))) {
            throw new IllegalArgumentException("a witness does not cosign what its own key signed");
        }
        this.key = key;
        this.logs = List.copyOf(logs);
        this.seen = seen;
        this.clock = clock;
    }

    public VerifierKey key() {
        return key.verifier();
    }

    /** Answers a request; a database that fails throws, and then nothing was cosigned. */
    public WitnessAnswer add(AddCheckpoint request) {
        var note = request.checkpoint();
        var checkpoint = Checkpoint.of(note);
        var ofOrigin = logs.stream().filter(log -> log.name().equals(checkpoint.origin())).toList();
        if (ofOrigin.isEmpty()) {
            return new WitnessAnswer.Rejected(404, "the log “" + checkpoint.origin() + "” is not one of those cosigned here");
        }
        boolean signed = ofOrigin.stream().anyMatch(log -> note.signatures().stream()
                .anyMatch(line -> log.claims(line) && log.verifies(note.text(), line)));
        if (!signed) {
            return new WitnessAnswer.Rejected(403, "no signature of the log verifies");
        }
        if (request.oldSize() > checkpoint.head().size()) {
            return new WitnessAnswer.Rejected(400, "the old size is larger than the checkpoint's");
        }
        return compare(request, checkpoint);
    }

    private WitnessAnswer compare(AddCheckpoint request, Checkpoint checkpoint) {
        var before = seen.find(checkpoint.origin());
        long size = before.map(last -> last.head().size()).orElse(0L);
        if (request.oldSize() != size) {
            return new WitnessAnswer.Conflict(size, false);
        }
        boolean sameSize = size == checkpoint.head().size();
        if (sameSize && before.filter(last -> !last.head().equals(checkpoint.head())).isPresent()) {
            return new WitnessAnswer.Conflict(size, true);
        }
        if (!isExtended(before, request, checkpoint)) {
            return new WitnessAnswer.Rejected(422, "the proof does not show that the checkpoint extends the one of size " + size);
        }
        long time = Math.max(clock.instant().getEpochSecond(), before.map(SeenHead::time).orElse(0L));
        if (!seen.replace(checkpoint.origin(), before, new SeenHead(checkpoint.head(), time))) {
            // Another request was quicker.
            return new WitnessAnswer.Conflict(seen.find(checkpoint.origin()).map(last -> last.head().size()).orElse(0L), false);
        }
        return new WitnessAnswer.Cosigned(key.cosign(checkpoint, request.checkpoint().text(), time));
    }

    private static boolean isExtended(Optional<SeenHead> before, AddCheckpoint request, Checkpoint checkpoint) {
        var head = checkpoint.head();
        if (before.isEmpty() || before.get().head().size() == 0) {
            return request.proof().isEmpty() && (head.size() > 0 || head.root().equals(TreeHasher.empty()));
        }
        return ProofCheck.consistent(before.get().head(), head, request.proof());
    }
}
