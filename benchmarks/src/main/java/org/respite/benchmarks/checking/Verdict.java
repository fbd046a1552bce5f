package org.respite.benchmarks.checking;

import java.util.List;

/**
 * What a checker says of a result.
 *
 * @param findings what is wrong; none where the result is in order
 * @param objective measured from the result itself
 * @param out persons who get out
 * @param lastArrival slot in which the last person gets out; −1 where nobody does
 */
public record Verdict(List<String> findings, double objective, double out, int lastArrival) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public boolean isOk() {
        return findings.isEmpty();
    }
}
