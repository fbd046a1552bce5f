package org.respite.terms.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.respite.model.report.Amount;
import org.respite.model.report.ClosingCount;
import org.respite.model.report.CountVersion;
import org.respite.model.report.EntryId;
import org.respite.model.report.NetReport;
import org.respite.model.report.Report;
import org.respite.model.report.Source;
import org.respite.model.report.When;

/**
 * Adds up what reports say of one count in one window. Versions of one figure are alternatives and never added: where the
 * authority gave one, it decides; among several certain ones the lowest is certain, and the highest of all is possible.
 */
final class Counting {

    private final Evidence evidence;
    private final List<String> authorities;
    /** Whether it is counted how often something was done, whatever figures the reports give with it. */
    private final boolean ofDeeds;
    private final List<Reason> reasons = new ArrayList<>();
    private long certain;
    private long reported;

    private Counting(Evidence evidence, List<String> authorities, boolean ofDeeds) {
        this.evidence = evidence;
        this.authorities = List.copyOf(authorities);
        this.ofDeeds = ofDeeds;
    }

    static Counting ofAmounts(Evidence evidence, List<String> authorities) {
        return new Counting(evidence, authorities, false);
    }

    /** A list of ten names is one list. */
    static Counting ofDeeds(Evidence evidence, List<String> authorities) {
        return new Counting(evidence, authorities, true);
    }

    /**
     * A report that may belong to the window.
     *
     * @param isInside whether it certainly belongs to it
     */
    record Candidate(NetReport report, boolean isInside) {}

    long certain() {
        return certain;
    }

    long reported() {
        return reported;
    }

    List<Reason> reasons() {
        return reasons;
    }

    /** The total of an authority that closed a part of the window takes the place of all reports of that part. */
    void add(ClosingCount closing) {
        certain = add(certain, closing.total().low());
        reported = add(reported, closing.total().high().orElse(Amount.MOST));
        reasons.add(Reason.of("%s closed its count at %s".formatted(closing.authority(), words(closing.total())), closing));
    }

    void add(List<Candidate> candidates) {
        var groups = new LinkedHashMap<String, List<Candidate>>();
        candidates.stream()
                .sorted(Comparator.comparing((Candidate c) -> c.report().report().occurred().from())
                        .thenComparing(c -> c.report().report().id()))
                .forEach(c -> groups.computeIfAbsent(c.report().alternative(), k -> new ArrayList<>()).add(c));
        groups.values().forEach(this::group);
    }

    private void group(List<Candidate> versions) {
        var last = withoutOvertaken(versions);
        var sure = last.stream().filter(this::isSure).toList();
        var decisive = sure.stream().filter(c -> isAuthority(c.report().report())).toList();
        long low = (decisive.isEmpty() ? sure : decisive).stream().mapToLong(c -> once(low(c.report().report()))).min().orElse(0);
        long high = (decisive.isEmpty() ? last : decisive).stream().mapToLong(c -> once(high(c.report().report()))).max().orElse(0);
        certain = add(certain, low);
        reported = add(reported, Math.max(low, high));
        last.forEach(c -> reasons.add(reason(c, last.size() > 1)));
    }

    private long once(long amount) {
        return ofDeeds ? Math.min(1, amount) : amount;
    }

    private boolean isSure(Candidate candidate) {
        return candidate.isInside() && (evidence.isCertain(candidate.report()) || isAuthority(candidate.report().report()));
    }

    private boolean isAuthority(Report report) {
        return report.source() instanceof Source.Named named && authorities.contains(named.actor().name());
    }

    /** A source's final figure takes the place of its figure of the same day. */
    private static List<Candidate> withoutOvertaken(List<Candidate> versions) {
        Function<Candidate, Optional<CountVersion.Stage>> stage = c -> c.report().report().version().map(CountVersion::stage);
        return versions.stream()
                .filter(c -> stage.apply(c).filter(CountVersion.Stage.SAME_DAY::equals).isEmpty()
                        || versions.stream().noneMatch(other -> stage.apply(other).filter(CountVersion.Stage.FINAL::equals).isPresent()
                                && source(other.report().report()).equals(source(c.report().report()))
                                && other.isInside()))
                .toList();
    }

    private Reason reason(Candidate candidate, boolean isVersion) {
        var net = candidate.report();
        var report = net.report();
        var text = "%s says %s%s: %s%s%s".formatted(
                source(report),
                report.amount().map(Counting::words).orElse("it was done"),
                isVersion ? ", one of several figures for the same" : "",
                isSure(candidate) ? "certain" : "possible",
                net.isDisputed() ? ", disputed by " + String.join(", ", names(net)) : "",
                candidate.isInside() ? "" : ", and it is not sure that it was in this time");
        return new Reason(text, entries(net), List.of());
    }

    private static String source(Report report) {
        return report.source() instanceof Source.Named named ? named.actor().name() : "a protected source";
    }

    private static List<String> names(NetReport net) {
        return net.disputedBy().stream().map(a -> a.name()).toList();
    }

    private static List<EntryId> entries(NetReport net) {
        var entries = new ArrayList<EntryId>();
        entries.add(net.report().id());
        net.assessments().forEach(a -> entries.add(a.id()));
        return entries;
    }

    static long low(Report report) {
        return report.amount().map(Amount::low).orElse(1L);
    }

    private static long high(Report report) {
        return report.amount().map(a -> a.high().orElse(Amount.MOST)).orElse(1L);
    }

    private static long add(long a, long b) {
        return Math.min(Amount.MOST, a + b);
    }

    static String words(Amount amount) {
        long high = amount.high().orElse(Amount.MOST);
        if (high == amount.low()) {
            return amount.low() + " " + amount.unit();
        }
        return high == Amount.MOST ? amount.low() + " or more " + amount.unit() : amount.low() + " to " + high + " " + amount.unit();
    }

    /** Whether the stretches together leave no gap between two instants; no stretch at all covers nothing. */
    static boolean cover(List<When> stretches, Instant from, Instant to) {
        if (stretches.isEmpty()) {
            return false;
        }
        var at = from;
        for (var stretch : stretches.stream().sorted(Comparator.comparing(When::from)).toList()) {
            if (stretch.from().isAfter(at)) {
                return false;
            }
            at = stretch.to().isAfter(at) ? stretch.to() : at;
        }
        return !at.isBefore(to);
    }
}
