package org.respite.formats.report;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.respite.model.plan.GrainBracket;

/**
 * How good the plan is, and who says so. A shared edition holds neither worth nor bound, which are sums over all people
 * to many digits, nor the digest, with which a guess at a small count could be tried.
 *
 * @param worth of the plan, in the scenario's weights; absent in a shared edition
 * @param bound no plan on the same grid and assumptions that keeps the floor can be worth more; absent as well
 * @param gap between both, as a share of the bound; in a shared edition in whole percent, rounded up
 * @param grain what the length of the slot leaves open; absent where it is unknown
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
        Optional<Grain> grain,
        String verdict,
        int findingCount,
        List<String> findings,
        String digest,
        String seed,
        long kilometres,
        int movements) {

    private static final int SHOWN_FINDINGS = 100;

    /**
     * What the length of the slot leaves open.
     *
     * @param low a fractional plan worth this stands however finely time is cut; absent in a shared edition
     * @param high no plan in these slots or in parts of them is worth more; absent as well
     * @param floor survival floor that both keep; absent as well
     * @param width between both, as a share of the high end; in a shared edition in whole percent, rounded up
     */
    record Grain(OptionalDouble low, OptionalDouble high, OptionalDouble floor, double width) {

        static Grain of(GrainBracket bracket, boolean exact) {
            return exact
                    ? new Grain(
                            OptionalDouble.of(bracket.low()), OptionalDouble.of(bracket.high()), bracket.survivalFloor(),
                            Rounded.of(bracket.width(), 6))
                    : new Grain(
                            OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                            Math.ceil(bracket.width() * 100) / 100);
        }
    }

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
                claims.grainBracket().map(bracket -> Grain.of(bracket, exact)),
                word,
                findings.size(),
                exact ? findings.stream().limit(SHOWN_FINDINGS).toList() : List.of(),
                exact ? subject.plan.scenarioDigest() : "",
                exact ? Long.toString(subject.plan.seed()) : "",
                exact ? Math.round(kilometres) : (long) Math.ceil(kilometres / 100) * 100,
                exact ? movements : Math.ceilDiv(movements, 10) * 10);
    }
}
