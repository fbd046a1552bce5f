package org.respite.terms.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.respite.model.report.About;
import org.respite.model.report.Actor;
import org.respite.model.report.Decision;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;
import org.respite.model.report.Notice;
import org.respite.model.report.When;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Instrument;

/** What notices and decisions on record do to clauses and stages. Each has effect only from those who are entitled to it. */
final class Effects {

    private record Said<T>(T what, About about) {}

    private final Instrument instrument;
    private final String name;
    private final Instant at;
    private final Map<Said<Notice.Act>, List<Notice>> notices = new HashMap<>();
    private final Map<Said<Decision.Outcome>, List<Decision>> decisions = new HashMap<>();
    private final Map<EntryId, Integer> places = new HashMap<>();
    private final Set<About> spokenOf = new HashSet<>();
    private final Set<EntryId> overturned = new HashSet<>();
    private final Map<EntryId, Set<Actor>> withdrawn = new HashMap<>();

    /**
     * @param name by which notices speak of the instrument
     * @param others what stands on record besides reports
     */
    Effects(Instrument instrument, String name, List<Entry> others, Instant at) {
        this.instrument = instrument;
        this.name = name;
        this.at = at;
        others.forEach(o -> places.put(o.id(), places.size()));
        var made = others.stream().filter(this::isMade).toList();
        made.forEach(this::takeBack);
        for (var entry : made) {
            if (entry instanceof Notice notice && !isWithdrawn(notice)) {
                spokenOf.addAll(notice.about());
                notice.about().stream().distinct().forEach(a -> put(notices, new Said<>(notice.act(), a), notice));
            } else if (entry instanceof Decision decision) {
                spokenOf.addAll(decision.about());
                decision.about().stream().distinct().forEach(a -> put(decisions, new Said<>(decision.outcome(), a), decision));
            }
        }
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, k -> new ArrayList<>(1)).add(value);
    }

    /** What takes effect later was made when it became known; what took effect earlier and became known later, was made then. */
    private boolean isMade(Entry entry) {
        return switch (entry) {
            case Notice n -> !n.head().known().isAfter(at) || !begins(n).isAfter(at);
            case Decision d -> !d.head().known().isAfter(at) || !begins(d).isAfter(at);
            default -> false;
        };
    }

    private void takeBack(Entry entry) {
        if (entry instanceof Decision d && d.outcome() == Decision.Outcome.OVERTURNED) {
            entries(d.about()).forEach(overturned::add);
        } else if (entry instanceof Notice n && n.act() == Notice.Act.WITHDRAWAL) {
            entries(n.about()).forEach(id -> withdrawn.computeIfAbsent(id, k -> new HashSet<>()).add(n.by()));
        }
    }

    private static Stream<EntryId> entries(List<About> about) {
        return about.stream().filter(About.OfEntry.class::isInstance).map(a -> ((About.OfEntry) a).entry());
    }

    private boolean isWithdrawn(Notice notice) {
        return overturned.contains(notice.id()) || withdrawn.getOrDefault(notice.id(), Set.of()).contains(notice.by());
    }

    /** Whether no notice and no decision speaks of a clause. */
    boolean isSilentOn(String clause) {
        return !spokenOf.contains(new About.Clause(name, clause));
    }

    /** Notices of one act about a clause that have begun. */
    List<Notice> notices(Notice.Act act, String clause) {
        return notices.getOrDefault(new Said<>(act, new About.Clause(name, clause)), List.of());
    }

    List<Decision> decisions(Decision.Outcome outcome, String clause) {
        return decisions.getOrDefault(new Said<>(outcome, new About.Clause(name, clause)), List.of());
    }

    /** Notices of one act about a stage, or all of the instrument, in the order of the record. */
    Stream<Notice> noticesOfStage(Notice.Act act, String stage) {
        return ofStage(notices, act, stage);
    }

    Stream<Decision> decisionsOfStage(Decision.Outcome outcome, String stage) {
        return ofStage(decisions, outcome, stage);
    }

    private <T, E extends Entry> Stream<E> ofStage(Map<Said<T>, List<E>> map, T what, String stage) {
        var whole = map.getOrDefault(new Said<>(what, new About.Instrument(name)), List.of());
        var own = stage.isEmpty() ? List.<E>of() : map.getOrDefault(new Said<>(what, new About.Stage(name, stage)), List.of());
        return Stream.concat(whole.stream(), own.stream()).distinct().sorted(Comparator.comparing(e -> places.get(e.id())));
    }

    /** Who says on record that an entry is not right. */
    List<Actor> contestants(Entry entry) {
        return notices.getOrDefault(new Said<>(Notice.Act.CONTEST, new About.OfEntry(entry.id())), List.of()).stream()
                .map(Notice::by)
                .distinct()
                .toList();
    }

    static Instant begins(Notice notice) {
        return notice.effective().map(When::from).orElse(notice.head().known());
    }

    static Instant begins(Decision decision) {
        return decision.effective().map(When::from).orElse(decision.head().known());
    }

    /** Whether a notice or decision reaches a window: one that names a time reaches what is due in it, another what is due later. */
    static boolean reaches(Optional<When> effective, Instant known, Window window) {
        return effective
                .filter(e -> !e.isInstant())
                .map(e -> window.from().isBefore(e.to()) && window.deadline().isAfter(e.from()))
                .orElseGet(() -> !window.until().isBefore(effective.map(When::from).orElse(known)));
    }

    /** Everybody to whom a clause is owed: those it names, or the other parties. */
    List<String> owedTo(Clause clause, Optional<String> actor) {
        if (!clause.remarks().owedTo().isEmpty()) {
            return clause.remarks().owedTo();
        }
        return instrument.parties().stream().filter(p -> actor.filter(p::equals).isEmpty()).toList();
    }
}
