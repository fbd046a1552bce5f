package org.respite.checker.bound;

import java.util.List;
import java.util.Optional;
import org.respite.checker.Finding;
import org.respite.model.proof.Priced;
import org.respite.model.proof.Relaxed;

/**
 * What the checker says of a certificate.
 *
 * @param findings why it is refused; none where it proves what it claims
 * @param evaluation what its prices really prove; absent where they are of another scenario
 * @param priced what its prices price
 * @param relaxed what they leave open
 */
public record CertificateReport(
        List<Finding> findings, Optional<Evaluation> evaluation, List<Priced> priced, List<Relaxed> relaxed) {

    public CertificateReport {
        findings = List.copyOf(findings);
        priced = List.copyOf(priced);
        relaxed = List.copyOf(relaxed);
    }

    public boolean isOk() {
        return findings.isEmpty();
    }
}
