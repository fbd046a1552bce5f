package org.respite.formats.report;

import java.util.List;

/**
 * How good the plan is, and who says so.
 *
 * @param worth of the plan, in the scenario's weights
 * @param bound no plan on the same grid and assumptions that keeps the floor can be worth more
 * @param gap between both, as a share of the bound
 * @param verdict ACCEPTED, REFUSED or NOT_CHECKED
 * @param findings of the checker in words; empty in a shared edition, for they name places and movements
 * @param digest of the scenario that the plan was made for
 * @param kilometres driven by all convoy vehicles together
 */
record Quality(
        double worth,
        double bound,
        double gap,
        String verdict,
        int findingCount,
        List<String> findings,
        String digest,
        String seed,
        long kilometres,
        int movements) {

    private static final int SHOWN_FINDINGS = 100;

    static Quality of(Subject subject, Verdict verdict) {
        var claims = subject.plan.claims();
        var findings = switch (verdict) {
            case Verdict.Refused refused -> refused.findings();
            case Verdict.Accepted _, Verdict.NotChecked _ -> List.<String>of();
        };
        var word = switch (verdict) {
            case Verdict.Accepted _ -> "ACCEPTED";
            case Verdict.Refused _ -> "REFUSED";
            case Verdict.NotChecked _ -> "NOT_CHECKED";
        };
        return new Quality(
                Rounded.of(claims.worth(), 1),
                Rounded.of(claims.bound(), 1),
                Rounded.of(claims.gap(), 6),
                word,
                findings.size(),
                subject.edition.isExact() ? findings.stream().limit(SHOWN_FINDINGS).toList() : List.of(),
                subject.plan.scenarioDigest(),
                Long.toString(subject.plan.seed()),
                Math.round(subject.outcome.vehicleMetres() / 1000.0),
                subject.plan.movements().size());
    }
}
