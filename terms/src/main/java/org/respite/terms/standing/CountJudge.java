package org.respite.terms.standing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.respite.model.report.ClosingCount;
import org.respite.model.report.NetReport;
import org.respite.model.report.When;
import org.respite.terms.standing.Counting.Candidate;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Count;
import org.respite.terms.tree.Duty;

/** What the record says of a count, or of a deed, in one window. */
record CountJudge(Scene scene) {

    /** What was found: certain, reported, whether nothing more can come, and why. */
    record Found(long certain, long reported, boolean isClosed, List<Reason> reasons) {}

    /**
     * @param others the windows of the same clause: a report that certainly lies in an earlier one is not counted again
     * @param actor whose performance is counted, where several owe the same
     */
    Found count(Count count, Clause clause, Optional<String> actor, Window window, List<Window> others) {
        var deed = clause.duty() instanceof Duty.Obligation o ? o.deed() : "";
        var authorities = clause.remarks().countedBy().isEmpty() ? count.authorities() : clause.remarks().countedBy();
        return count(count, deed, authorities, actor, window, others);
    }

    /** What was counted by whomever, apart from any clause. */
    Found count(Count count, Window window) {
        return count(count, "", count.authorities(), Optional.empty(), window, List.of(window));
    }

    private Found count(
            Count count, String deed, List<String> authorities, Optional<String> actor, Window window, List<Window> others) {
        var closings = closings(count, authorities, window);
        var counting = Counting.ofAmounts(scene.evidence(), authorities);
        closings.forEach(counting::add);
        counting.add(scene.reports()
                .filter(r -> closings.stream().noneMatch(c -> c.during().covers(r.report().occurred())))
                .flatMap(r -> candidate(r, scene.matching().count(r.report(), count, deed).and(byActor(r, actor)), window, others).stream())
                .toList());
        var stretches = new ArrayList<When>();
        allClosings(count, authorities).forEach(c -> stretches.add(c.during()));
        scene.coverages().stream()
                .filter(c -> c.complete() && (authorities.contains(c.observer().name()) || scene.evidence().closes(c.observer().name())))
                .filter(c -> c.watchedFor().stream().anyMatch(k -> k.word().equalsIgnoreCase(count.name())))
                .forEach(c -> stretches.add(c.during()));
        boolean closed = Counting.cover(stretches, window.from(), window.deadline());
        return new Found(counting.certain(), counting.reported(), closed, counting.reasons());
    }

    /** How often a deed without a number was done: once is enough. */
    Found deed(Clause clause, String deed, Optional<String> actor, Window window, List<Window> others) {
        // What is owed for every one of something else may be done several times at once.
        boolean onceIsEnough = !(clause.duty() instanceof Duty.Obligation o) || o.qualifiers().exchange().isEmpty();
        var counting = onceIsEnough
                ? Counting.ofDeeds(scene.evidence(), clause.remarks().countedBy())
                : Counting.ofAmounts(scene.evidence(), clause.remarks().countedBy());
        counting.add(scene.reports()
                .flatMap(r -> candidate(r, scene.matching().deed(r.report(), clause, deed, actor), window, others).stream())
                .toList());
        var watched = Matching.watchedFor(clause, deed);
        var stretches = scene.coverages().stream()
                .filter(c -> c.complete() && watches(c.observer().name(), clause))
                .filter(c -> c.watchedFor().stream().anyMatch(k -> watched.contains(k.word())))
                .map(c -> c.during())
                .toList();
        return new Found(counting.certain(), counting.reported(),
                Counting.cover(stretches, window.from(), window.deadline()), counting.reasons());
    }

    boolean watches(String observer, Clause clause) {
        var named = clause.duty().qualifiers().observers();
        return named.isEmpty() ? scene.evidence().closes(observer) : named.contains(observer);
    }

    private static Match byActor(NetReport report, Optional<String> actor) {
        return actor.map(a -> Matching.actor(report.report(), a)).orElse(Match.YES);
    }

    private Optional<Candidate> candidate(NetReport report, Match match, Window window, List<Window> others) {
        var occurred = report.report().occurred();
        if (match == Match.NO || !window.touches(occurred, scene.tolerance())) {
            return Optional.empty();
        }
        var home = others.stream().filter(w -> w.holds(occurred, scene.tolerance()))
                .min(Comparator.comparing(Window::from));
        if (home.isPresent() && !home.get().equals(window)) {
            return Optional.empty();
        }
        return Optional.of(new Candidate(report, match == Match.YES && window.holds(occurred, scene.tolerance())));
    }

    /** Closing counts of parts of the window that do not overlap; of two for the same time the later on record decides. */
    private List<ClosingCount> closings(Count count, List<String> authorities, Window window) {
        var taken = new ArrayList<ClosingCount>();
        for (var closing : allClosings(count, authorities).reversed()) {
            boolean inside = !closing.during().to().isAfter(window.until())
                    && !closing.during().from().isBefore(window.from().minus(slack(window)));
            if (inside && taken.stream().noneMatch(t -> t.during().meets(closing.during()))) {
                taken.add(closing);
            }
        }
        return taken.reversed();
    }

    /** A day's closing count names all of the day, also where the stage began in the middle of it. */
    private static Duration slack(Window window) {
        return Duration.between(window.from(), window.deadline()).compareTo(Duration.ofDays(1)) < 0
                ? Duration.ofDays(1).minus(Duration.between(window.from(), window.deadline()))
                : Duration.ZERO;
    }

    private List<ClosingCount> allClosings(Count count, List<String> authorities) {
        return scene.closings().stream()
                .filter(c -> authorities.contains(c.authority().name()) || scene.evidence().closes(c.authority().name()))
                .filter(c -> count.name().equalsIgnoreCase(c.what())
                        || count.name().endsWith(" of " + c.what())
                        || count.remarks().reportedAs().contains(c.what()))
                .filter(c -> !c.during().from().isAfter(scene.at()))
                .toList();
    }
}
