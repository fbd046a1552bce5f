package org.respite.terms.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.respite.model.report.Amount;
import org.respite.model.report.CountVersion;
import org.respite.model.report.EntryId;
import org.respite.model.report.NetReport;
import org.respite.model.report.Report;
import org.respite.model.report.Source;

/**
 * What reports say of one thing. They are alternatives and never added: where the authority gave a figure, it decides; among
 * several certain ones the lowest is certain, and the highest of all is possible. It counts at the end of the latest of those
 * that decide.
 */
final class Figures implements Counted {

    private static final Comparator<Candidate> ORDER = Comparator.comparing((Candidate c) -> c.report().report().occurred().from())
            .thenComparing(c -> c.report().report().id());

    private final Rule rule;
    private final List<Candidate> last;
    private final Instant time;
    private final EntryId id;
    private final long certain;
    private final long reported;

    private Figures(Rule rule, List<Candidate> last, Instant time, long certain, long reported) {
        this.rule = rule;
        this.last = last;
        this.time = time;
        this.id = last.getFirst().report().report().id();
        this.certain = certain;
        this.reported = reported;
    }

    static Figures of(Rule rule, Candidate only) {
        var report = only.report().report();
        long low = isSure(rule, only) ? once(rule, low(report)) : 0;
        return new Figures(rule, List.of(only), report.occurred().to(), low, Math.max(low, once(rule, high(report))));
    }

    /** @param versions of one thing, one at least */
    static Figures of(Rule rule, List<Candidate> versions) {
        var last = withoutOvertaken(versions.stream().sorted(ORDER).toList());
        var sure = last.stream().filter(c -> isSure(rule, c)).toList();
        var decisive = sure.stream().filter(c -> rule.isAuthority(c.report().report())).toList();
        var lowest = decisive.isEmpty() ? sure : decisive;
        long low = lowest.stream().mapToLong(c -> once(rule, low(c.report().report()))).min().orElse(0);
        long high = (decisive.isEmpty() ? last : decisive).stream().mapToLong(c -> once(rule, high(c.report().report()))).max().orElse(0);
        return new Figures(rule, last, latest(lowest.isEmpty() ? last : lowest), low, Math.max(low, high));
    }

    private static Instant latest(List<Candidate> those) {
        return those.stream().map(c -> c.report().report().occurred().to()).max(Comparator.naturalOrder()).orElseThrow();
    }

    @Override
    public Instant time() {
        return time;
    }

    @Override
    public EntryId id() {
        return id;
    }

    @Override
    public long certain() {
        return certain;
    }

    @Override
    public long reported() {
        return reported;
    }

    @Override
    public int size() {
        return last.size();
    }

    @Override
    public List<Reason> reasons() {
        return last.stream().map(this::reason).toList();
    }

    private static long once(Rule rule, long amount) {
        return rule.counts() == Rule.Counts.DEEDS ? Math.min(1, amount) : amount;
    }

    private static boolean isSure(Rule rule, Candidate candidate) {
        return candidate.isInside() && candidate.isOver() && (rule.evidence().isCertain(candidate.report()) || rule.isAuthority(candidate.report().report()));
    }

    /** A source's final figure takes the place of its figure of the same day. */
    private static List<Candidate> withoutOvertaken(List<Candidate> versions) {
        var overtaking = versions.stream()
                .filter(c -> stage(c).filter(CountVersion.Stage.FINAL::equals).isPresent() && c.isInside())
                .map(c -> speaker(c.report().report()))
                .collect(Collectors.toSet());
        return versions.stream()
                .filter(c -> stage(c).filter(CountVersion.Stage.SAME_DAY::equals).isEmpty()
                        || !overtaking.contains(speaker(c.report().report())))
                .toList();
    }

    private static Optional<CountVersion.Stage> stage(Candidate candidate) {
        return candidate.report().report().version().map(CountVersion::stage);
    }

    private Reason reason(Candidate candidate) {
        var net = candidate.report();
        var report = net.report();
        var amount = report.amount().<Value>map(Value.Amount::new).orElseGet(() -> Sentence.of(Why.IT_WAS_DONE).asPart());
        return new Reason(Sentence.of(isSure(rule, candidate) ? Why.SAYS_CERTAIN : Why.SAYS_POSSIBLE,
                source(report), amount, new Value.Remarks(remarks(candidate))), entries(net), List.of());
    }

    private List<Sentence> remarks(Candidate candidate) {
        var remarks = new ArrayList<Sentence>();
        if (last.size() > 1) {
            remarks.add(Sentence.of(Why.ONE_OF_SEVERAL_FIGURES));
        }
        if (candidate.report().isDisputed()) {
            remarks.add(Sentence.of(Why.DISPUTED_BY, disputing(candidate.report())));
        }
        if (!candidate.isOver()) {
            remarks.add(Sentence.of(Why.NOT_YET_OVER));
        }
        if (!candidate.isInside()) {
            remarks.add(Sentence.of(Why.PERHAPS_AT_ANOTHER_TIME));
        }
        return remarks;
    }

    /** Two protected sources are not one because neither is named. */
    private static Object speaker(Report report) {
        return report.source() instanceof Source.Named named ? named.actor() : report.source();
    }

    private static Value source(Report report) {
        return report.source() instanceof Source.Named named ? new Value.Name(named.actor().name()) : Sentence.of(Why.PROTECTED_SOURCE).asPart();
    }

    static Value disputing(NetReport net) {
        return new Value.Names(net.disputedBy().stream().map(a -> a.name()).toList());
    }

    /** A report and all that others say about it. */
    static List<EntryId> entries(NetReport net) {
        var entries = new ArrayList<EntryId>();
        entries.add(net.report().id());
        net.assessments().forEach(a -> entries.add(a.id()));
        return entries;
    }

    private static long low(Report report) {
        return report.amount().map(Amount::low).orElse(1L);
    }

    private static long high(Report report) {
        return report.amount().map(a -> a.high().orElse(Amount.MOST)).orElse(1L);
    }
}
