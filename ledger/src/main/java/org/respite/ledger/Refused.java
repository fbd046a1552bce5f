package org.respite.ledger;

import java.util.List;
import java.util.stream.Collectors;

/** What was asked for is refused, for every reason that was found. */
@SuppressWarnings("serial") // never serialised
public final class Refused extends RuntimeException {

    private final List<Finding> findings;

    public Refused(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("; ")));
        this.findings = List.copyOf(findings);
    }

    public Refused(Finding finding) {
        this(List.of(finding));
    }

    public List<Finding> findings() {
        return findings;
    }
}
