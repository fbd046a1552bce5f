package org.respite.operations.future;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.replan.Change;
import org.respite.model.replan.Occurrence;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Scenario;

/**
 * What is known of a run at a moment. A run decides much of a movement when it leaves; here it is told when it comes to
 * light: a wait while it lasts, a loss when the movement is over.
 */
final class SoFar {

    private static final String SOURCE = "what happened in this future";

    private final Ground ground;
    private final Run run;
    private final long now;

    SoFar(Ground ground, Run run, long now) {
        this.ground = ground;
        this.run = run;
        this.now = now;
    }

    /** Whether something came to light since a moment that calls for another plan: late is not enough. */
    boolean hasNews(long since) {
        return run.trips.stream()
                .filter(trip -> trip.knownAt > since && trip.knownAt <= now)
                .anyMatch(trip -> !trip.isOver || trip.fate != Fate.DONE && trip.fate != Fate.LATE);
    }

    Known known(Plan plan, List<Handing> handings) {
        var changes = new ArrayList<Change>();
        var scenario = ground.scenario;
        for (var broken : run.conditions.broken(now).entrySet()) {
            var gone = Windows.of(new Window(new Moment(broken.getValue()), ground.scenario.calendar().end()));
            for (var pause : ground.pauses(broken.getKey()).toList()) {
                var cut = new Modification.CutPause(pause.id(), gone);
                scenario = cut.apply(scenario);
                changes.add(new Change(new Moment(broken.getValue()), SOURCE, List.of(cut), Optional.empty()));
            }
        }
        run.trips.stream().filter(trip -> isOver(trip) && trip.fate == Fate.TO_REFUGE).forEach(trip -> lost(trip).ifPresent(changes::add));
        return new Known(new Moment(now), scenario, plan(plan, scenario, handings), changes);
    }

    private Plan plan(Plan plan, Scenario scenario, List<Handing> handings) {
        var movements = run.trips.stream().flatMap(trip -> movement(trip).stream()).toList();
        var distributions = handings.stream()
                .flatMap(h -> Stream.<Distribution>concat(
                        h.handedOut(run.moved.get(h.store), now).stream(), h.planned(now).stream()))
                .toList();
        return new Plan(scenario.name(), plan.scenarioDigest(), plan.seed(), movements, distributions, plan.claims());
    }

    private boolean isOver(Trip trip) {
        return trip.isOver && trip.knownAt <= now;
    }

    /** As it is known; empty where nothing came of it. */
    Optional<Movement> movement(Trip trip) {
        var movement = trip.course.movement();
        if (!hasLeft(trip)) {
            return trip.isOver ? Optional.empty() : Optional.of(movement.later(trip.late));
        }
        if (!isOver(trip)) {
            return Optional.of(new AsItWent(trip, now, trip.part).movement());
        }
        boolean didNothing = trip.fate == Fate.NOTHING_TO_LOAD || trip.fate == Fate.TURNED_BACK && !trip.hasGiven;
        return didNothing ? Optional.empty() : Optional.of(new AsItWent(trip, now, 0).movement());
    }

    /** Whether it set out, or waits at its start for what it was cleared for. */
    static boolean hasLeft(Trip trip) {
        return trip.stage >= 0;
    }

    private Optional<Change> lost(Trip trip) {
        return trip.course.movement().carrier() instanceof Carrier.Convoy(var fleet, var vehicles)
                ? Optional.of(new Change(new Moment(trip.knownAt), SOURCE, List.of(),
                        Optional.of(new Occurrence.VehiclesLost(fleet, Set.copyOf(vehicles)))))
                : Optional.empty();
    }
}
