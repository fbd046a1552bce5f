package org.respite.app.record;

import java.util.ArrayList;
import java.util.List;
import org.respite.ledger.Finding;
import org.respite.ledger.note.Checkpoint;
import org.respite.ledger.note.SignedNote;
import org.respite.ledger.policy.Policy;
import org.respite.ledger.store.RecordStore;

/**
 * A checkpoint after the witnesses of a policy were asked.
 *
 * @param findings what keeps it from being believed, or a witness from cosigning
 */
public record Cosigning(SignedNote note, List<String> cosigners, boolean trusted, List<Finding> findings) {

    /** Asks every witness that has a URL, keeps what they gave, and judges the result. */
    public static Cosigning of(RecordStore store, SignedNote signed, Policy policy) {
        var client = new WitnessClient(store);
        var findings = new ArrayList<Finding>();
        var note = signed;
        for (var witness : policy.witnesses()) {
            if (witness.url().isPresent()) {
                var outcome = client.submit(note, witness, witness.url().get());
                outcome.finding().ifPresent(findings::add);
                if (!outcome.lines().isEmpty()) {
                    note = store.addSignatures(Checkpoint.of(note).head().size(), outcome.lines());
                }
            }
        }
        var verdict = policy.judge(note, "checkpoint");
        findings.addAll(verdict.findings());
        return new Cosigning(note, verdict.cosigners(), verdict.isTrusted(), findings);
    }
}
