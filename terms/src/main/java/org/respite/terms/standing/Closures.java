package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.respite.model.report.ClosingCount;
import org.respite.model.report.Coverage;
import org.respite.model.report.Entry;
import org.respite.model.report.EntryId;
import org.respite.model.report.When;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Count;
import org.respite.terms.tree.Duty.Prohibition;
import org.respite.terms.tree.Qualifiers;

/** Finds what closing counts and observation coverage on record close. */
final class Closures {

    private static final Duration DAY = Duration.ofDays(1);

    private final List<ClosingCount> closings;
    private final List<Coverage> coverages;
    private final Evidence evidence;
    private final Ground ground;
    private final Instant at;

    /** @param at closing counts of a time that has not begun before then are not looked at: nothing of it has happened */
    Closures(List<Entry> others, Evidence evidence, Ground ground, Instant at) {
        this.closings = others.stream().filter(ClosingCount.class::isInstance).map(ClosingCount.class::cast)
                .filter(c -> c.during().from().isBefore(at)).toList();
        this.coverages = others.stream().filter(Coverage.class::isInstance).map(Coverage.class::cast)
                .filter(Coverage::complete).toList();
        this.evidence = evidence;
        this.ground = ground;
        this.at = at;
    }

    private record Computed(List<List<ClosingCount>> all, boolean isWider, BitSet closed, List<List<Reason>> words) implements Closure {

        Computed(BitSet closed, List<List<Reason>> words) {
            this(List.of(), false, closed, words);
        }

        @Override
        public List<ClosingCount> closings(int window) {
            return all.isEmpty() ? List.of() : all.get(window);
        }

        @Override
        public boolean isClosed(int window) {
            return closed.get(window);
        }

        @Override
        public List<Reason> watched(int window) {
            return words.isEmpty() ? List.of() : words.get(window);
        }
    }

    /** Nothing is closed, and no total takes the place of reports. */
    static final Closure NONE = new Computed(new BitSet(), List.of());

    /**
     * By the authorities, or whoever's word is enough.
     *
     * @param actor whose performance alone is counted; a closing count says only how many there were of all
     */
    Closure ofCount(Count count, List<String> authorities, Optional<String> actor, Layout layout) {
        var those = closings.stream()
                .filter(c -> authorities.contains(c.authority().name()) || evidence.closes(c.authority().name()))
                .filter(c -> count.name().equalsIgnoreCase(c.what())
                        || count.name().endsWith(" of " + c.what())
                        || count.remarks().reportedAs().contains(c.what()))
                .toList();
        var watched = coverages.stream()
                .filter(c -> authorities.contains(c.observer().name()) || evidence.closes(c.observer().name()))
                .filter(c -> c.watchedFor().stream().anyMatch(k -> k.word().equalsIgnoreCase(count.name())));
        var stretches = new Stretches(Stream.concat(those.stream().map(ClosingCount::during), watched.map(Coverage::during)));
        return new Computed(taken(those, layout), actor.isPresent() && !actor.equals(count.by()), closed(stretches, layout), List.of());
    }

    /**
     * Closing counts of parts of each window that do not overlap; of two for the same time the later on record decides. A
     * total counts at the end of its time: before that nobody can say how much of it there was already.
     */
    private List<List<ClosingCount>> taken(List<ClosingCount> closings, Layout layout) {
        var over = closings.stream().filter(c -> !c.during().to().isAfter(at)).toList();
        if (over.isEmpty()) {
            return List.of();
        }
        List<List<ClosingCount>> byWindow = lists(layout);
        for (var closing : over) {
            layout.touched(closing.during(), Duration.ZERO, (i, isInside) -> {
                if (isInside || isOfItsDay(closing.during(), layout.get(i))) {
                    add(byWindow, i, closing);
                }
            });
        }
        byWindow.replaceAll(those -> those.size() < 2 ? those : Stretches.lastApart(those, ClosingCount::during));
        return byWindow;
    }

    /** A day's closing count names all of the day, also where the stage began in the middle of it. */
    private static boolean isOfItsDay(When during, Window window) {
        var length = Duration.between(window.from(), window.deadline());
        return length.compareTo(DAY) < 0
                && !during.to().isAfter(window.until())
                && !during.from().isBefore(window.from().minus(DAY.minus(length)));
    }

    /** By whoever watches for what is owed. */
    Closure ofDeed(Clause clause, String deed, Layout layout) {
        return new Computed(closed(watched(clause, deed), layout), List.of());
    }

    Stretches watched(Clause clause, String deed) {
        return new Stretches(watching(clause, deed).map(Coverage::during));
    }

    /** By whoever watched each place where something is forbidden. */
    Closure ofBan(Clause clause, Prohibition ban, Layout layout) {
        var places = ban.qualifiers().places().isEmpty()
                ? List.copyOf(ground.zones())
                : ban.qualifiers().places().stream().map(Qualifiers.Where::place).toList();
        if (places.isEmpty()) {
            var words = Reason.of(Why.ZONES_UNKNOWN);
            return new Computed(new BitSet(), Collections.nCopies(layout.size(), List.of(words)));
        }
        var closed = new BitSet();
        closed.set(0, layout.size());
        List<List<Reason>> words = lists(layout);
        for (var place : places.stream().distinct().sorted().toList()) {
            var watching = watching(clause, ban.deed())
                    .filter(c -> c.where().stream().anyMatch(w -> ground.at(w, place) == Match.YES))
                    .toList();
            var covered = closed(new Stretches(watching.stream().map(Coverage::during)), layout);
            var entries = entries(watching, layout);
            for (int i = 0; i < layout.size(); i++) {
                add(words, i, new Reason(Sentence.of(covered.get(i) ? Why.WATCHED : Why.NOT_WATCHED, place), entries.get(i), List.of()));
            }
            closed.and(covered);
        }
        return new Computed(closed, words);
    }

    private static List<List<EntryId>> entries(List<Coverage> coverages, Layout layout) {
        List<List<EntryId>> byWindow = lists(layout);
        for (var coverage : coverages) {
            layout.touched(coverage.during(), Duration.ZERO, (i, isInside) -> {
                var window = layout.get(i);
                if (window.from().isBefore(coverage.during().to()) && coverage.during().from().isBefore(window.deadline())) {
                    add(byWindow, i, coverage.id());
                }
            });
        }
        return byWindow;
    }

    private Stream<Coverage> watching(Clause clause, String deed) {
        Set<String> kinds = Matching.watchedFor(clause, deed);
        var named = clause.duty().qualifiers().observers();
        return coverages.stream()
                .filter(c -> named.isEmpty() ? evidence.closes(c.observer().name()) : named.contains(c.observer().name()))
                .filter(c -> c.watchedFor().stream().anyMatch(k -> kinds.contains(k.word())));
    }

    /** More can come as long as its time is not over, whoever closed it later. */
    private BitSet closed(Stretches stretches, Layout layout) {
        var closed = new BitSet();
        for (int i = 0; i < layout.size(); i++) {
            closed.set(i, !layout.get(i).deadline().isAfter(at) && stretches.cover(layout.get(i).from(), layout.get(i).deadline()));
        }
        return closed;
    }

    private static <T> List<List<T>> lists(Layout layout) {
        return new ArrayList<>(Collections.nCopies(layout.size(), List.of()));
    }

    private static <T> void add(List<List<T>> lists, int index, T more) {
        if (lists.get(index).isEmpty()) {
            lists.set(index, new ArrayList<>(1));
        }
        lists.get(index).add(more);
    }
}
