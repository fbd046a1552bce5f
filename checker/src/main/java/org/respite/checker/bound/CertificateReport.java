package org.respite.checker.bound;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.respite.checker.Finding;
import org.respite.model.proof.Certificate;
import org.respite.model.proof.Priced;
import org.respite.model.proof.Relaxed;

/**
 * What the checker says of a certificate.
 *
 * @param worth of the plan
 * @param findings why it is refused; none where it proves what it claims
 * @param evaluation what its prices really prove; absent where they are of another scenario
 * @param priced what its prices price
 * @param relaxed what they leave open
 */
public record CertificateReport(
        Certificate certificate,
        double worth,
        List<Finding> findings,
        Optional<Evaluation> evaluation,
        List<Priced> priced,
        List<Relaxed> relaxed) {

    public CertificateReport {
        findings = List.copyOf(findings);
        priced = List.copyOf(priced);
        relaxed = List.copyOf(relaxed);
    }

    /** How far the plan may be from the best, as a share of the bound; empty where nothing is proven. */
    public OptionalDouble gap() {
        return evaluation
                .filter(e -> e.faults().isEmpty())
                .map(e -> OptionalDouble.of(e.bound() <= 0 ? 0 : Math.max(0, (e.bound() - worth) / e.bound())))
                .orElse(OptionalDouble.empty());
    }

    public boolean isOk() {
        return findings.isEmpty();
    }
}
