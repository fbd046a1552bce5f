package org.respite.terms.indicators;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.model.indicator.Estimate;
import org.respite.model.indicator.Indicators;
import org.respite.model.indicator.Line;
import org.respite.model.indicator.Line.State;
import org.respite.model.report.Entry;
import org.respite.model.report.NetRecord;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Count;
import org.respite.terms.tree.Instrument;

/**
 * Measures the conditions of a peace from a record. What is not on record is unknown and no zero; what different sources say
 * stands side by side.
 *
 * <p>Where forces are is told a day late, by wide zones and whole days, without numbers: it must serve the question whether
 * they are there, and nobody who would shoot at them.
 */
public final class Measuring {

    private static final int MOST_DAYS = 31;
    private static final Duration LATE = Duration.ofDays(1);

    private final ZoneId zone;
    private final Areas areas;
    private final Instant at;
    private final Optional<Instrument> instrument;
    private final List<Told> reports;

    private Measuring(ZoneId zone, Areas areas, Instant at, Optional<Instrument> instrument, List<Told> reports) {
        this.zone = zone;
        this.areas = areas;
        this.at = at;
        this.instrument = instrument;
        this.reports = List.copyOf(reports);
    }

    /**
     * @param entries in the order of the record
     * @param at the moment up to which is measured
     * @param known entries that reached the record later are left out
     * @param instrument whose points are measured too; it may name further things to watch
     */
    public static Indicators of(
            List<Entry> entries, Instant at, Instant known, ZoneId zone, Areas areas, Optional<Instrument> instrument) {
        var net = NetRecord.of(entries.stream().filter(e -> !e.head().known().isAfter(known)).toList());
        var reports = net.reports().stream()
                .filter(r -> !r.report().occurred().to().isAfter(at))
                .map(r -> new Told(r, zone))
                .toList();
        var measuring = new Measuring(zone, areas, at, instrument, reports);
        return new Indicators(at, known, zone, instrument.map(Instrument::title), measuring.lines());
    }

    private List<Line> lines() {
        return topics().stream().flatMap(t -> lines(t).stream()).toList();
    }

    /** The standard ones, and what else the terms measure by. */
    private List<Topic> topics() {
        var topics = new ArrayList<>(Topic.STANDARD);
        instrument.stream().flatMap(i -> i.counts().stream())
                .filter(c -> c.declared() && topics.stream().noneMatch(t -> t.isNamed(names(c))) && isMeasure(c))
                .forEach(c -> topics.add(Topic.of(c.words(), names(c))));
        return topics;
    }

    private List<Line> lines(Topic topic) {
        var own = reports.stream()
                .filter(r -> topic.isOf(r.report()))
                .filter(r -> topic.form() != Topic.Form.PRESENCE || !r.report().occurred().to().isAfter(at.minus(LATE)))
                .toList();
        if (own.isEmpty()) {
            var day = at.minusSeconds(1).atZone(zone).toLocalDate();
            return List.of(new Line(topic.name(), "", "", "", day, day, State.UNKNOWN, Optional.empty(), List.of(), clauses(topic)));
        }
        boolean byDay = topic.form() == Topic.Form.STATE || ChronoUnit.DAYS.between(first(own), last(own)) < MOST_DAYS;
        var groups = new TreeMap<Key, List<Told>>();
        own.forEach(r -> groups.computeIfAbsent(key(topic, r, byDay), k -> new ArrayList<>()).add(r));
        return groups.entrySet().stream().map(e -> line(topic, e.getKey(), e.getValue())).toList();
    }

    /** Reports that may be told in one line. */
    private record Key(String area, String what, String unit, LocalDate from, LocalDate until) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::from).thenComparing(Key::until)
                .thenComparing(Key::area).thenComparing(Key::what).thenComparing(Key::unit);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** What lies in one day or month is told with the others of it; what is longer, for its own time: nothing is divided. */
    private Key key(Topic topic, Told told, boolean byDay) {
        var from = byDay ? told.from() : told.from().withDayOfMonth(1);
        var until = byDay ? told.from() : from.plusMonths(1).minusDays(1);
        boolean inside = !told.until().isAfter(until);
        return new Key(areas.of(told.report(), topic), what(topic, told), topic.form() == Topic.Form.PRESENCE ? "" : told.unit(),
                inside ? from : told.from(), inside ? until : told.until());
    }

    private static String what(Topic topic, Told told) {
        var report = told.report();
        var kind = topic.kinds().size() > 1 ? report.kind().word() : "";
        return topic.form() == Topic.Form.PRESENCE
                ? kind
                : Stream.of(report.what(), kind).filter(w -> !w.isEmpty()).collect(Collectors.joining(", "));
    }

    private Line line(Topic topic, Key key, List<Told> reports) {
        var things = topic.form() == Topic.Form.STATE ? List.of(new Rivals(latest(reports))) : Rivals.of(reports);
        boolean numbers = topic.form() != Topic.Form.PRESENCE;
        var value = numbers
                ? things.stream().map(Rivals::value).reduce(Estimate::plus).map(v -> Told.coarse(v, key.unit()))
                : Optional.<Estimate>empty();
        return new Line(topic.name(), key.what(), key.unit(), key.area(), key.from(), key.until(),
                numbers && things.stream().anyMatch(Rivals::differ) ? State.RIVAL : State.TOLD, value,
                reports.stream().map(r -> r.figure(numbers)).toList(), clauses(topic));
    }

    /** The last figure of each source. */
    private static List<Told> latest(List<Told> reports) {
        var last = new TreeMap<String, Told>();
        reports.stream()
                .sorted(Comparator.comparing((Told t) -> t.report().occurred().to()).thenComparing(t -> t.report().head().known()))
                .forEach(t -> last.put(t.source(), t));
        return List.copyOf(last.values());
    }

    /** Clauses that a count measures whose reports are of this topic. */
    private List<String> clauses(Topic topic) {
        return instrument.stream()
                .flatMap(i -> i.clauses().filter(c -> measures(i, c).anyMatch(m -> topic.isNamed(names(m)))))
                .map(Clause::id)
                .toList();
    }

    private boolean isMeasure(Count count) {
        return instrument.stream().flatMap(Instrument::clauses).anyMatch(c -> c.remarks().measuredBy().contains(count.name()));
    }

    private static Stream<Count> measures(Instrument instrument, Clause clause) {
        return clause.remarks().measuredBy().stream().map(instrument::getCount);
    }

    private static List<String> names(Count count) {
        return Stream.concat(Stream.of(count.name()), count.remarks().reportedAs().stream()).toList();
    }

    private static LocalDate first(List<Told> reports) {
        return reports.stream().map(Told::from).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static LocalDate last(List<Told> reports) {
        return reports.stream().map(Told::until).max(Comparator.naturalOrder()).orElseThrow();
    }
}
