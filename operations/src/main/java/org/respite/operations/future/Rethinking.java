package org.respite.operations.future;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Id;
import org.respite.operations.access.AccessModel;

/**
 * Lives through a future in which the rest is planned anew each evening, where something of the day did not go as planned.
 * What has left goes on by the rules of {@link Run}; the dispatcher decides on the rest.
 */
final class Rethinking {

    /** By then a day's convoys are home, and what is asked for still has its notice for the day after the next. */
    static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Ground ground;
    private final AccessModel model;
    private final Outcome granted;
    private final Dispatcher dispatcher;
    private final List<Long> evenings;

    Rethinking(Ground ground, AccessModel model, Outcome granted, Dispatcher dispatcher) {
        this.ground = ground;
        this.model = model;
        this.granted = granted;
        this.dispatcher = dispatcher;
        var calendar = ground.scenario.calendar();
        evenings = ground.days.stream()
                .map(day -> calendar.moment(calendar.date(day).atTime(EVENING).atZone(calendar.timeZone()).toInstant()).second())
                .filter(evening -> evening > 0 && evening < calendar.end().second())
                .toList();
    }

    /** Lives to the end; answers how goods are handed out by what was planned last. */
    List<Handing> live(Run run, Plan planned, List<Handing> handings) {
        var plan = planned;
        var handing = handings;
        long before = Long.MIN_VALUE;
        for (long evening : evenings) {
            run.live(evening);
            var soFar = new SoFar(ground, run, evening);
            if (soFar.hasNews(before)) {
                var next = dispatcher.plan(soFar.known(plan, handing));
                if (next.isPresent()) {
                    plan = next.get();
                    handing = Handing.all(ground, plan, granted);
                    change(run, soFar, plan, evening);
                }
                before = evening;
            }
        }
        run.live(Run.NEVER);
        return handing;
    }

    private void change(Run run, SoFar soFar, Plan plan, long now) {
        var next = new HashMap<Id.Movement, Movement>();
        plan.movements().stream().filter(m -> m.start().second() >= now).forEach(m -> next.put(m.id(), m));
        var going = new ArrayList<Optional<Course>>();
        var taken = new HashSet<Id.Movement>();
        for (int i = 0; i < run.trips.size(); i++) {
            var trip = run.trips.get(i);
            taken.add(trip.course.movement().id());
            if (!trip.isOver && !SoFar.hasLeft(trip)) {
                var told = soFar.movement(trip);
                if (told.isPresent() && told.get().equals(next.get(told.get().id()))) {
                    next.remove(told.get().id());
                } else {
                    run.drop(i);
                }
            }
            going.add(trip.isOver && trip.knownAt <= now ? Optional.empty() : Optional.of(trip.course));
        }
        var added = next.values().stream().map(m -> named(m, taken)).toList();
        run.add(TriesMaker.more(ground, going, added, granted, model));
    }

    /** Under a name that no movement of this future has had. */
    private static Movement named(Movement movement, Set<Id.Movement> taken) {
        var id = movement.id();
        for (int i = 2; !taken.add(id); i++) {
            id = new Id.Movement(movement.id().value() + "-" + i);
        }
        return new Movement(id, movement.carrier(), movement.notified(), movement.spread(), movement.steps());
    }
}
