package org.respite.formats.report;

import java.util.List;
import java.util.OptionalDouble;

/**
 * How good the plan is, and who says so. A shared edition holds neither worth nor bound, which are sums over all people
 * to many digits, nor the digest, with which a guess at a small count could be tried.
 *
 * @param worth of the plan, in the scenario's weights; absent in a shared edition
 * @param bound no plan on the same grid and assumptions that keeps the floor can be worth more; absent as well
 * @param gap between both, as a share of the bound; in a shared edition in whole percent, rounded up
 * @param verdict ACCEPTED, REFUSED or NOT_CHECKED
 * @param findings of the checker in words; empty in a shared edition, for they name places and movements
 * @param digest of the scenario that the plan was made for; empty in a shared edition
 * @param seed empty in a shared edition
 * @param kilometres driven by all convoy vehicles together; in a shared edition in hundreds, rounded up
 * @param movements in a shared edition in tens, rounded up
 */
record Quality(
        OptionalDouble worth,
        OptionalDouble bound,
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
        boolean exact = subject.edition.isExact();
        int movements = subject.plan.movements().size();
        double kilometres = subject.outcome.vehicleMetres() / 1000.0;
        return new Quality(
                exact ? OptionalDouble.of(Rounded.of(claims.worth(), 1)) : OptionalDouble.empty(),
                exact ? OptionalDouble.of(Rounded.of(claims.bound(), 1)) : OptionalDouble.empty(),
                exact ? Rounded.of(claims.gap(), 6) : Math.ceil(claims.gap() * 100) / 100,
                word,
                findings.size(),
                exact ? findings.stream().limit(SHOWN_FINDINGS).toList() : List.of(),
                exact ? subject.plan.scenarioDigest() : "",
                exact ? Long.toString(subject.plan.seed()) : "",
                exact ? Math.round(kilometres) : (long) Math.ceil(kilometres / 100) * 100,
                exact ? movements : Math.ceilDiv(movements, 10) * 10);
    }
}
