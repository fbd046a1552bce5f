package org.respite.benchmarks.replan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.replan.Change;
import org.respite.model.replan.Occurrence;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Scenario;
import org.respite.planner.replan.Situation;

/** Invents what may happen while a plan is carried out: each kind is as likely as the others that the plan allows. */
final class RandomChange {

    /** The kinds of change, by the words of a file of changes. */
    enum Kind {
        CLOSE_ROAD,
        MOVEMENT_DELAYED,
        CLOSE_CROSSING,
        CUT_PAUSE,
        VEHICLES_LOST,
        ADD_PEOPLE,
        MOVEMENT_DENIED
    }

    private static final double EARLIEST = 0.1;
    private static final double LATEST = 0.7;
    private static final int LONGEST_HOURS = 24;

    private final Scenario scenario;
    private final Plan plan;
    private final Random random;

    RandomChange(Scenario scenario, Plan plan, long seed) {
        this.scenario = scenario;
        this.plan = plan;
        this.random = new Random(seed);
    }

    /** A change and the situation that it makes. */
    record Drawn(Kind kind, Situation situation) {}

    Drawn next() {
        while (true) {
            var kind = Kind.values()[random.nextInt(Kind.values().length)];
            long seconds = (long) (scenario.calendar().horizon().toSeconds() * (EARLIEST + (LATEST - EARLIEST) * random.nextDouble()));
            var now = new Moment(seconds / 60 * 60);
            var change = draw(kind, now);
            if (change.isPresent()) {
                var changed = scenario;
                for (var modification : change.get().modifications()) {
                    changed = modification.apply(changed);
                }
                return new Drawn(kind, new Situation(changed, plan, now, List.of(change.get())));
            }
        }
    }

    private Optional<Change> draw(Kind kind, Moment now) {
        var closed = Windows.of(new Window(now, now.plus(Duration.ofHours(1 + random.nextInt(LONGEST_HOURS)))));
        var open = plan.movements().stream().filter(m -> m.end().isAfter(now)).toList();
        return switch (kind) {
            case CLOSE_ROAD -> one(roads(open)).map(r -> world(now, new Modification.CloseRoad(r, closed)));
            case CLOSE_CROSSING -> one(scenario.network().crossings())
                    .map(c -> world(now, new Modification.CloseCrossing(c.id(), closed)));
            case CUT_PAUSE -> one(scenario.permissions().pauses())
                    .map(p -> world(now, new Modification.CutPause(p.id(), closed)));
            case ADD_PEOPLE -> one(scenario.supply().needs()).map(n ->
                    world(now, new Modification.AddPeople(n.place(), 1 + n.persons() * (1 + random.nextInt(30)) / 100)));
            case MOVEMENT_DENIED -> one(open).map(m -> happened(now, new Occurrence.Denied(m.id())));
            case MOVEMENT_DELAYED -> one(open).map(m ->
                    happened(now, new Occurrence.Delayed(m.id(), Duration.ofMinutes(10 * (1 + random.nextInt(18))))));
            case VEHICLES_LOST -> one(open.stream().filter(m -> m.carrier() instanceof Carrier.Convoy).toList())
                    .map(m -> (Carrier.Convoy) m.carrier())
                    .map(c -> happened(now, new Occurrence.VehiclesLost(c.fleet(), Set.copyOf(c.vehicles()))));
        };
    }

    /** Roads that somebody would still use, the much used more often. */
    private static List<Id.Road> roads(List<Movement> open) {
        var roads = new ArrayList<Id.Road>();
        for (var movement : open) {
            for (var step : movement.steps()) {
                if (step instanceof Step.Travel travel) {
                    roads.add(travel.road());
                }
            }
        }
        return roads;
    }

    private <T> Optional<T> one(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(random.nextInt(list.size())));
    }

    private static Change world(Moment now, Modification modification) {
        return new Change(now, "drawn", List.of(modification), Optional.empty());
    }

    private static Change happened(Moment now, Occurrence occurrence) {
        return new Change(now, "drawn", List.of(), Optional.of(occurrence));
    }
}
