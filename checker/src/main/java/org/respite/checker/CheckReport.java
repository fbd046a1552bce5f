package org.respite.checker;

import java.util.List;
import org.respite.model.plan.Outcome;

/**
 * What the checker says of a plan.
 *
 * @param findings by rule family; none when the plan obeys every rule. At most 10,001: the last then says how many more
 *     there are
 * @param outcome measured from the plan alone, also when there are findings; what cannot be measured is left out
 */
public record CheckReport(List<Finding> findings, Outcome outcome) {

    public CheckReport {
        findings = List.copyOf(findings);
    }

    public boolean isOk() {
        return findings.isEmpty();
    }
}
