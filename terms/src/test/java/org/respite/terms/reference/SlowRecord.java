package org.respite.terms.reference;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.respite.model.report.Amount;
import org.respite.model.report.Attribution.Degree;
import org.respite.model.report.ClosingCount;
import org.respite.model.report.CountVersion;
import org.respite.model.report.Coverage;
import org.respite.model.report.Entry;
import org.respite.model.report.NetRecord;
import org.respite.model.report.NetReport;
import org.respite.model.report.Report;
import org.respite.model.report.Source;
import org.respite.model.report.Status;
import org.respite.model.report.When;
import org.respite.model.report.Where;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Count;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.EvidencePolicy;
import org.respite.terms.tree.EvidencePolicy.Grade;

/**
 * What the record says to one reader: every question runs through all of it. Yes, perhaps and no are 2, 1 and 0.
 *
 * @param zoneOf for each place its zone
 * @param reader the party that reads for itself; empty where a policy is agreed
 */
record SlowRecord(
        NetRecord net, Map<String, String> zoneOf, Instant at, Duration tolerance, Optional<EvidencePolicy> policy, Optional<String> reader) {

    private static final Map<String, Set<String>> KINDS = Map.of("released", Set.of("release"), "release", Set.of("release"),
            "admitted", Set.of("admitted"), "admit", Set.of("admitted"), "attack", Set.of("attack"), "fly", Set.of("flight"),
            "reinforce", Set.of("reinforcement"));

    record Counted(long certain, long reported, boolean isClosed, List<Contribution> contributions) {

        /** The first moment at which so much was certain. */
        Optional<Instant> reached(long amount) {
            if (amount <= 0) {
                return Optional.empty();
            }
            return contributions.stream().map(Contribution::time).sorted()
                    .filter(t -> total(contributions.stream().filter(c -> !c.time().isAfter(t)).map(Contribution::amount)) >= amount)
                    .findFirst();
        }
    }

    record Contribution(Instant time, long amount) {}

    static long total(Stream<Long> amounts) {
        return amounts.reduce(0L, (a, b) -> Math.min(Amount.MOST, a + b));
    }

    Stream<NetReport> happened() {
        return net.reports().stream().filter(r -> !r.report().occurred().from().isAfter(at));
    }

    private <T extends Entry> List<T> others(Class<T> type) {
        return net.others().stream().filter(type::isInstance).map(type::cast).toList();
    }

    static Optional<String> speaker(Report report) {
        return report.source() instanceof Source.Named named ? Optional.of(named.actor().name()) : Optional.empty();
    }

    boolean isCertain(NetReport r) {
        if (reader.isPresent()) {
            boolean isOwn = speaker(r.report()).equals(reader);
            return r.disputedBy().stream().noneMatch(a -> a.name().equals(reader.get())) && (isOwn || r.tested() != Status.ALLEGED);
        }
        var grades = policy.orElseThrow().grades();
        boolean isTrusted = speaker(r.report()).filter(policy.get().sources()::contains).isPresent();
        return isTrusted || switch (r.tested()) {
            case VERIFIED -> !grades.isEmpty();
            case CORROBORATED -> grades.contains(Grade.CORROBORATED) || grades.contains(Grade.ALLEGED);
            default -> grades.contains(Grade.ALLEGED) && r.disputedBy().isEmpty();
        };
    }

    boolean isAttributed(NetReport r) {
        var degree = r.report().attribution().degree();
        for (var assessment : r.assessments()) {
            if (assessment.attribution().isPresent()) {
                degree = assessment.attribution().get().degree();
            }
        }
        if (degree == Degree.ACKNOWLEDGED || degree == Degree.ESTABLISHED) {
            return true;
        }
        var trusted = reader.map(List::of).orElseGet(() -> policy.orElseThrow().sources());
        return r.report().attribution().degree() == Degree.ALLEGED && speaker(r.report()).filter(trusted::contains).isPresent();
    }

    boolean isWordEnough(String witness) {
        return reader.map(witness::equals).orElseGet(() -> policy.orElseThrow().sources().contains(witness));
    }

    private static Set<String> kinds(String words) {
        var kinds = new TreeSet<String>();
        for (var word : words.split(" ")) {
            kinds.addAll(KINDS.getOrDefault(word, Set.of()));
        }
        return kinds;
    }

    private int where(Where where, String name) {
        return switch (where) {
            case Where.AtPlace(var place) -> place.value().equals(name) || name.equals(zoneOf.get(place.value())) ? 2 : 0;
            case Where.InZone(var zone) -> zone.value().equals(name) ? 2 : zone.value().equals(zoneOf.get(name)) ? 1 : 0;
            case Where.Withheld _ -> 1;
            case Where.Unsaid _ -> 1;
        };
    }

    private static int byWhom(Report report, Optional<String> actor) {
        return actor.isEmpty() ? 2 : report.actor().map(a -> a.name().equals(actor.get()) ? 2 : 0).orElse(1);
    }

    private static boolean isExcepted(Report report, List<String> except) {
        return except.contains(report.what()) || report.categories().stream().anyMatch(except::contains);
    }

    int isOfCount(Report report, Count count, String deed, Optional<String> actor) {
        var kinds = kinds(count.declared() ? count.words() : deed);
        if (!report.what().equals(count.name()) || isExcepted(report, count.except())
                || !kinds.isEmpty() && !kinds.contains(report.kind().word())) {
            return 0;
        }
        int where = count.place().map(p -> where(report.where(), p)).orElse(2);
        return Math.min(where, Math.min(byWhom(report, count.by()), byWhom(report, actor)));
    }

    int isDeed(Report report, Clause clause, String deed, Optional<String> actor) {
        var kinds = clause.remarks().reportedAs().isEmpty() ? kinds(deed) : Set.copyOf(clause.remarks().reportedAs());
        boolean isNamed = kinds.contains(report.kind().word()) || kinds.contains(report.what().toLowerCase(Locale.ROOT))
                || report.kind().word().equals(clause.id()) || report.what().equals(clause.id());
        if (!isNamed || isExcepted(report, clause.duty().qualifiers().except())) {
            return 0;
        }
        int where = 2;
        if (clause.duty() instanceof Duty.Prohibition p && !p.qualifiers().places().isEmpty()) {
            where = p.qualifiers().places().stream().mapToInt(w -> where(report.where(), w.place())).max().orElse(2);
        }
        return Math.min(where, byWhom(report, actor));
    }

    static boolean isCalled(Report report, String words) {
        return report.what().equalsIgnoreCase(words) || report.kind().word().equalsIgnoreCase(words)
                || report.categories().stream().anyMatch(words::equalsIgnoreCase);
    }

    static boolean tellsOfNothing(Report report) {
        return report.amount().filter(a -> a.high().isPresent() && a.high().getAsLong() == 0).isPresent();
    }

    /** Where a report belongs: for each window that it may belong to, whether it certainly does. */
    private Map<Integer, Boolean> places(When when, List<SlowWindow> windows, boolean isOnce) {
        var places = new HashMap<Integer, Boolean>();
        for (int i = 0; i < windows.size(); i++) {
            var w = windows.get(i);
            if (SlowTime.mayTouch(when, w.from(), w.until(), tolerance)) {
                places.put(i, SlowTime.isWithin(when, w.from(), w.until(), tolerance));
            }
        }
        var home = places.keySet().stream().filter(places::get)
                .min(Comparator.comparing((Integer i) -> windows.get(i).from()).thenComparing(i -> i));
        return isOnce && home.isPresent() ? Map.of(home.get(), true) : places;
    }

    private record Version(NetReport net, boolean isInside) {}

    interface Meaning {
        int of(Report report);
    }

    /**
     * Adds up what is certain and possible in one of the windows, versions of one thing being alternatives.
     *
     * @param isWider whether closing counts are of several, of whom one is asked about: then they say only how much there can be
     */
    Counted count(Meaning meaning, List<String> authorities, boolean ofDeeds, boolean isOnce, List<ClosingCount> closings,
            boolean isWider, boolean isClosed, int index, List<SlowWindow> windows) {
        var things = new HashMap<String, List<Version>>();
        happened().forEach(r -> {
            int match = meaning.of(r.report());
            var when = r.report().occurred();
            var inside = places(when, windows, isOnce).get(index);
            if (match > 0 && inside != null && (isWider || closings.stream().noneMatch(c -> c.during().covers(when)))) {
                things.computeIfAbsent(r.alternative(), a -> new ArrayList<>()).add(new Version(r, inside && match == 2));
            }
        });
        var certain = new ArrayList<Contribution>();
        var possible = new ArrayList<Long>();
        if (!isWider) {
            closings.forEach(c -> {
                certain.add(new Contribution(c.during().to(), c.total().low()));
                possible.add(c.total().high().orElse(Amount.MOST));
            });
        }
        for (var versions : things.values()) {
            var kept = versions.stream().filter(v -> versions.stream().noneMatch(o -> o.isInside() && replaces(o.net(), v.net()))).toList();
            var sure = kept.stream().filter(v -> v.isInside() && !v.net().report().occurred().to().isAfter(at) && (isCertain(v.net()) || isBy(v.net(), authorities))).toList();
            var official = sure.stream().filter(v -> isBy(v.net(), authorities)).toList();
            var lows = official.isEmpty() ? sure : official;
            var highs = official.isEmpty() ? kept : official;
            long low = lows.stream().mapToLong(v -> limited(low(v.net().report()), ofDeeds)).min().orElse(0);
            long high = highs.stream().mapToLong(v -> limited(high(v.net().report()), ofDeeds)).max().orElse(0);
            lows.stream().map(v -> v.net().report().occurred().to()).max(Comparator.naturalOrder())
                    .ifPresent(t -> certain.add(new Contribution(t, low)));
            possible.add(Math.max(low, high));
        }
        long most = isWider ? total(closings.stream().map(c -> c.total().high().orElse(Amount.MOST))) : 0;
        return new Counted(total(certain.stream().map(Contribution::amount)), Math.max(most, total(possible.stream())), isClosed, certain);
    }

    private static boolean isBy(NetReport r, List<String> names) {
        return speaker(r.report()).filter(names::contains).isPresent();
    }

    private static boolean replaces(NetReport last, NetReport first) {
        return last.report().version().filter(v -> v.stage() == CountVersion.Stage.FINAL).isPresent()
                && first.report().version().filter(v -> v.stage() == CountVersion.Stage.SAME_DAY).isPresent()
                && speaker(last.report()).isPresent() && speaker(last.report()).equals(speaker(first.report()));
    }

    private static long limited(long amount, boolean ofDeeds) {
        return ofDeeds ? Math.min(1, amount) : amount;
    }

    private static long low(Report report) {
        return report.amount().map(Amount::low).orElse(1L);
    }

    private static long high(Report report) {
        return report.amount().map(a -> a.high().orElse(Amount.MOST)).orElse(1L);
    }

    /** The closing counts of authorities for a count. */
    List<ClosingCount> closings(Count count, List<String> authorities) {
        return others(ClosingCount.class).stream()
                .filter(c -> authorities.contains(c.authority().name()) || isWordEnough(c.authority().name()))
                .filter(c -> c.what().equals(count.name()) && c.during().from().isBefore(at))
                .toList();
    }

    /** Those that close parts of a window; the later on record comes before the earlier. */
    List<ClosingCount> within(List<ClosingCount> closings, SlowWindow window) {
        var missing = Duration.ofDays(1).minus(Duration.between(window.from(), window.deadline()));
        var slack = missing.isNegative() ? Duration.ZERO : missing;
        var taken = new ArrayList<ClosingCount>();
        for (int i = closings.size() - 1; i >= 0; i--) {
            var c = closings.get(i);
            boolean isMeant = !c.during().to().isAfter(at) && !c.during().to().isAfter(window.until()) && c.during().to().isAfter(window.from())
                    && c.during().from().isBefore(window.until()) && !c.during().from().isBefore(window.from().minus(slack));
            if (isMeant && taken.stream().noneMatch(t -> t.during().meets(c.during()))) {
                taken.add(c);
            }
        }
        return taken;
    }

    List<When> watchedCount(Count count, List<String> authorities) {
        return others(Coverage.class).stream()
                .filter(c -> c.complete() && (authorities.contains(c.observer().name()) || isWordEnough(c.observer().name())))
                .filter(c -> c.watchedFor().stream().anyMatch(k -> k.word().equals(count.name())))
                .map(Coverage::during).toList();
    }

    List<When> watched(Clause clause, String deed, Optional<String> place) {
        var observers = clause.duty().qualifiers().observers();
        var kinds = clause.remarks().reportedAs().isEmpty() ? kinds(deed) : Set.copyOf(clause.remarks().reportedAs());
        var words = kinds.isEmpty() ? Set.of(clause.id()) : kinds;
        return others(Coverage.class).stream()
                .filter(Coverage::complete)
                .filter(c -> observers.isEmpty() ? isWordEnough(c.observer().name()) : observers.contains(c.observer().name()))
                .filter(c -> c.watchedFor().stream().anyMatch(k -> words.contains(k.word())))
                .filter(c -> place.isEmpty() || c.where().stream().anyMatch(w -> where(w, place.get()) == 2))
                .map(Coverage::during).toList();
    }

    /** Walks from stretch to stretch until the end is reached or nothing goes on. */
    static boolean isCovered(List<When> stretches, Instant from, Instant to) {
        var reached = from;
        boolean isAnywhere = false;
        for (boolean goesOn = true; goesOn; ) {
            goesOn = false;
            for (var s : stretches) {
                if (!s.from().isAfter(reached) && !s.to().isBefore(reached)) {
                    isAnywhere = true;
                    if (s.to().isAfter(reached)) {
                        reached = s.to();
                        goesOn = true;
                    }
                }
            }
        }
        return isAnywhere && !reached.isBefore(to);
    }
}
