package org.respite.ledger.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.respite.ledger.Finding;
import org.respite.ledger.note.Checkpoint;

/**
 * What an audit found.
 *
 * @param checkpoint that was audited; empty where it could not be read
 * @param cosigners witnesses of the policy whose cosignatures verify
 * @param entries that were read and hashed
 * @param bytes of their content
 * @param checkpoints earlier ones that the tree extends
 * @param ownPolicy whether the policy came from the export itself
 * @param findings what does not match, the first of them where there are very many
 * @param more findings that are not listed
 */
public record AuditReport(
        Optional<Checkpoint> checkpoint,
        List<String> cosigners,
        long entries,
        long bytes,
        long checkpoints,
        boolean ownPolicy,
        List<Finding> findings,
        long more) {

    private static final Set<String> ABOUT_SIGNERS = Set.of("R152", "R153", "R154", "R162");

    public AuditReport {
        cosigners = List.copyOf(cosigners);
        findings = List.copyOf(findings);
    }

    public boolean isVerified() {
        return findings.isEmpty();
    }

    /** Whether entries and tiles agree with the checkpoint, whoever signed it. */
    public boolean isTreeSound() {
        return checkpoint.isPresent() && findings.stream().map(Finding::code).allMatch(ABOUT_SIGNERS::contains) && more == 0;
    }
}
