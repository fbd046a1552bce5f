package org.respite.terms.planning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Modification;
import org.respite.terms.tree.Clause;
import org.respite.terms.tree.Duty;
import org.respite.terms.tree.Qualifiers.Exchange;
import org.respite.terms.tree.Quantity.Bound;
import org.respite.terms.tree.Quantity.Part;

/**
 * What somebody shall release, as hand-overs. Where, by whom and at which hours persons are handed over no agreement says: a
 * hand-over of the scenario that is tied to the clause does. What is missing on a day is added as one like it.
 */
record ReleaseTerms(Draft draft, Meanings meanings) {

    private static final Duration A_DAY = Duration.ofHours(25);

    void put(Clause clause, Duty.Obligation duty, Part part, Bound bound) {
        var released = meanings.find(clause.id(), part.count()).filter(Meaning.Released.class::isInstance)
                .map(Meaning.Released.class::cast);
        if (released.isEmpty()) {
            return;
        }
        var tied = draft.governed.handOvers(clause.id());
        if (bound != Bound.AT_LEAST || part.amount().isEmpty() || tied.isEmpty()) {
            draft.rest(clause, planned(released.get().handOvers()) + ", by which the plan is measured");
            return;
        }
        boolean added = false;
        for (var window : draft.windows(clause).toList()) {
            long owed = owed(part.amount().getAsLong(), duty.qualifiers().exchange(), window);
            long there = persons(released.get().handOvers(), window);
            if (there < owed) {
                added |= add(clause, window, owed - there, tied.getFirst());
            }
        }
        if (!added) {
            draft.rest(clause, planned(released.get().handOvers()));
        }
    }

    private long owed(long amount, Optional<Exchange> exchange, org.respite.terms.standing.Window window) {
        return exchange.map(e -> persons(meanings.released(e.count()), window) / e.every() * amount).orElse(amount);
    }

    private boolean add(Clause clause, org.respite.terms.standing.Window window, long missing, HandOver like) {
        if (Duration.between(window.from(), window.deadline()).compareTo(A_DAY) > 0) {
            draft.leave(clause, missing + " persons more are owed than the hand-overs of the scenario bring, and the terms do not say on"
                    + " which day");
            return false;
        }
        if (missing > Integer.MAX_VALUE) {
            draft.leave(clause, missing + " persons more are owed, and no hand-over is that large");
            return false;
        }
        var hours = sameHours(window, like);
        if (hours.isEmpty()) {
            draft.leave(clause, missing + " persons more are owed for " + window.label() + ", at hours that do not lie in the horizon");
            return false;
        }
        var id = new Id.HandOver(draft.governed.instrument() + "-" + clause.id() + "-" + date(window, hours.get()));
        draft.change(clause, new Modification.AddHandOver(new HandOver(id, like.category(), Math.toIntExact(missing), like.from(),
                like.to(), like.carrier(), hours.get(), true, draft.governed.provenance(clause.id()))));
        return true;
    }

    /** The hours of the other hand-over on the day of the window. */
    private Optional<Window> sameHours(org.respite.terms.standing.Window window, HandOver like) {
        var calendar = draft.before.calendar();
        var from = calendar.local(like.window().from());
        var day = window.from().atZone(calendar.timeZone()).toLocalDate();
        var start = from.with(day).toInstant();
        if (start.isBefore(window.from())) {
            start = from.with(day.plusDays(1)).toInstant();
        }
        var end = start.plus(like.window().length());
        return new Horizon(calendar).cut(start, end.isAfter(window.deadline()) ? window.deadline() : end);
    }

    private String date(org.respite.terms.standing.Window window, Window hours) {
        return draft.before.calendar().local(hours.from()).toLocalDate().toString();
    }

    private long persons(List<HandOver> handOvers, org.respite.terms.standing.Window window) {
        var calendar = draft.before.calendar();
        return handOvers.stream()
                .filter(h -> !calendar.instant(h.window().from()).isBefore(window.from())
                        && !calendar.instant(h.window().to()).isAfter(window.until()))
                .mapToLong(HandOver::persons)
                .sum();
    }

    private static String planned(List<HandOver> handOvers) {
        return "hand-overs of the scenario: " + String.join(", ", handOvers.stream().map(h -> h.id() + " " + h.persons()).toList());
    }
}
