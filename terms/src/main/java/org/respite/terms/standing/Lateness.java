package org.respite.terms.standing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty.Obligation;
import org.respite.terms.tree.Quantity;
import org.respite.terms.tree.Timing.Span;

/** By how much an obligation was performed after its deadline, where it was performed within a day of its last moment. */
record Lateness(Scene scene, Clause clause, Obligation duty) {

    private static final Span DAY = new Span(1, Span.Unit.DAY);

    /** The longest delay of anybody, by the name of the window. */
    Map<WindowName, Duration> of(List<Verdict> verdicts) {
        var byActor = new HashMap<Optional<String>, List<Verdict>>();
        verdicts.forEach(v -> byActor.computeIfAbsent(v.actor(), a -> new ArrayList<>()).add(v));
        var delays = new HashMap<WindowName, Duration>();
        byActor.forEach((actor, own) -> add(delays, own, byActor.size() > 1 ? actor : Optional.empty(), actor));
        return delays;
    }

    private void add(Map<WindowName, Duration> delays, List<Verdict> own, Optional<String> byWhom, Optional<String> actor) {
        var longer = scene.layouts().same(List.of("late", clause.id(), actor), "", own.stream().map(v -> longer(v.window())).toList());
        var books = books(byWhom, actor, longer);
        for (int i = 0; i < own.size(); i++) {
            var verdict = own.get(i);
            var delay = Duration.between(verdict.window().deadline(), reached(books, i, verdict).orElse(verdict.window().deadline()));
            if (delay.isPositive()) {
                delays.merge(verdict.window().name(), delay, (a, b) -> a.compareTo(b) >= 0 ? a : b);
            }
        }
    }

    private Window longer(Window window) {
        return new Window(window.name(), window.from(), window.deadline(),
                StageDays.plus(window.until(), DAY, 1, scene.instrument().zone()));
    }

    private List<Book> books(Optional<String> byWhom, Optional<String> actor, Layout longer) {
        return duty.quantity().map(Quantity::parts)
                .map(parts -> parts.stream().map(p -> scene.instrument().getCount(p.count()))
                        .map(c -> scene.books().late(c, duty.deed(), DutyJudge.authorities(clause, c), byWhom, longer))
                        .toList())
                .orElseGet(() -> List.of(scene.books().late(clause, duty.deed(), actor, DutyJudge.onceIsEnough(duty), longer)));
    }

    /** When all parts of what was owed were certain. */
    private static Optional<Instant> reached(List<Book> books, int window, Verdict verdict) {
        Optional<Instant> last = Optional.empty();
        for (int i = 0; i < books.size(); i++) {
            long owed = verdict.tallies().get(i).owedAtMost();
            var reached = books.get(i).found(window).reached(owed);
            if (reached.isEmpty() && owed > 0) {
                return Optional.empty();
            }
            last = reached.isPresent() && (last.isEmpty() || reached.get().isAfter(last.get())) ? reached : last;
        }
        return last;
    }
}
