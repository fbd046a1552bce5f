package org.respite.operations.future;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
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
            long late = Math.min(trip.lateAtLeaving, Math.max(0, now - 1 - trip.course.start()));
            return Optional.of(carrying(movement, trip.part, trip.part).later(late));
        }
        return switch (trip.fate) {
            case TURNED_BACK, NOTHING_TO_LOAD -> Optional.empty();
            case TO_REFUGE -> Optional.of(carrying(movement, trip.part, 0).later(trip.lateAtLeaving));
            default -> Optional.of(carrying(movement, trip.part, trip.part * trip.kept).later(trip.late));
        };
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

    /** With these shares of what was to be loaded and to be given. */
    private static Movement carrying(Movement movement, double loaded, double given) {
        if (loaded == 1 && given == 1) {
            return movement;
        }
        var steps = movement.steps().stream()
                .map(step -> switch (step) {
                    case Step.Load s -> new Step.Load(s.place(), s.from(), s.to(), share(s.cargo(), loaded));
                    case Step.Unload s -> new Step.Unload(s.place(), s.from(), s.to(), share(s.cargo(), given));
                    case Step.Transfer s -> new Step.Transfer(s.crossing(), s.from(), s.to(), share(s.cargo(), given));
                    default -> step;
                })
                .toList();
        return new Movement(movement.id(), movement.carrier(), movement.notified(), movement.spread(), steps);
    }

    private static List<Cargo> share(List<Cargo> cargo, double share) {
        return cargo.stream()
                .filter(c -> c.quantity() * share >= 1)
                .map(c -> new Cargo(c.item(), (long) (c.quantity() * share), c.stock()))
                .toList();
    }
}
