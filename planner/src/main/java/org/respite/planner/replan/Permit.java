package org.respite.planner.replan;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Inspection;
import org.respite.planner.network.World;

/** Whether a movement may do what it wants to do when it wants to, from the windows of the scenario alone. */
final class Permit {

    private static final int MODES = Mode.values().length;

    private final World world;
    private final Duration margin;
    private final Map<Integer, Windows> openings = new HashMap<>();
    private final Map<Integer, Windows> ofPlaces = new HashMap<>();

    Permit(World world) {
        this.world = world;
        this.margin = world.scenario.rules().safetyMargin();
    }

    World world() {
        return world;
    }

    /** Whether every step from one on is allowed at its time. */
    boolean allows(Movement movement, int firstStep) {
        var steps = movement.steps();
        for (int i = firstStep; i < steps.size(); i++) {
            boolean onTheWay = i > 0 && i < steps.size() - 1;
            if (!allows(movement, steps.get(i), onTheWay)) {
                return false;
            }
        }
        return !movement.end().isAfter(world.scenario.calendar().end());
    }

    /** Whether a step is allowed so many seconds later than it was to be. */
    boolean allowsLater(Movement movement, Step step, long bySeconds, boolean onTheWay) {
        return allows(movement, step.later(Duration.ofSeconds(bySeconds)), onTheWay);
    }

    private boolean allows(Movement movement, Step step, boolean onTheWay) {
        var last = step.to().plus(movement.spread());
        return switch (step) {
            case Step.Travel s -> {
                int road = world.indexOf(s.road());
                var time = world.roads.get(road).times().get(mode(movement));
                yield time != null && s.to().since(s.from()).compareTo(time) >= 0 && mayEnter(movement, road, s.from(), last);
            }
            case Step.Wait s -> (!onTheWay || world.isWaitingPlace(world.indexOf(s.place())))
                    && (isOwnHome(movement, s.place()) || mayStay(world.indexOf(s.place()), s.from(), last));
            case Step.Load s -> stocksAreThere(s) && isServed(s.place(), s.from(), last);
            case Step.Unload s -> isServed(s.place(), s.from(), last);
            case Step.Inspect s -> mayStay(world.indexOf(s.place()), s.from(), last)
                    && world.scenario.network().inspections().stream()
                            .filter(i -> i.place().equals(s.place()))
                            .map(Inspection::hours)
                            .allMatch(hours -> hours.covers(s.from(), last));
            case Step.Transfer s -> passes(crossing(s.crossing()).outside(), crossing(s.crossing()).cargoHours(), s, last);
            case Step.Board s -> world.knows(s.group()) && mayStay(world.indexOf(s.place()), s.from(), last);
            case Step.Alight s -> world.knows(s.group()) && isServed(s.place(), s.from(), last);
            case Step.Exit s -> world.knows(s.group())
                    && passes(crossing(s.crossing()).inside(), crossing(s.crossing()).peopleHours(), s, last);
            case Step.Receive s -> world.knows(s.handOver()) && isServed(s.place(), s.from(), last);
            case Step.Deliver s -> world.knows(s.handOver()) && isServed(s.place(), s.from(), last);
        };
    }

    /** Whether the movement may pause at a place on its way. */
    boolean allowsWait(Movement movement, int place, Moment from, Moment to) {
        return world.isWaitingPlace(place) && mayStay(place, from, to.plus(movement.spread()));
    }

    private boolean passes(Id.Place place, Windows hours, Step step, Moment last) {
        return hours.covers(step.from(), last) && mayStay(world.indexOf(place), step.from(), last);
    }

    private Crossing crossing(Id.Crossing id) {
        return world.scenario.network().crossings().get(world.indexOf(id));
    }

    private boolean stocksAreThere(Step.Load load) {
        return load.cargo().stream().flatMap(c -> c.stock().stream()).allMatch(s -> world.knows(s)
                && !load.from().isBefore(world.scenario.supply().stocks().get(world.indexOf(s)).available()));
    }

    private boolean isServed(Id.Place place, Moment from, Moment last) {
        int index = world.indexOf(place);
        return world.places.get(index).openingHours().covers(from, last) && mayStay(index, from, last);
    }

    private static boolean isOwnHome(Movement movement, Id.Place place) {
        return movement.carrier() instanceof Carrier.OnTheirOwn && isFirst(movement, place);
    }

    private static boolean isFirst(Movement movement, Id.Place place) {
        return movement.steps().getFirst() instanceof Step.Wait wait && wait.place().equals(place);
    }

    /** Whether a movement may be on a road from {@code from} until its last member has left it. */
    boolean mayEnter(Movement movement, int road, Moment from, Moment last) {
        var r = world.roads.get(road);
        if (r.closures().overlaps(from, last)) {
            return false;
        }
        if (!world.isGuarded(road)) {
            return true;
        }
        var mode = mode(movement);
        return world.refuges(mode).isWithinCap(road) && openings(road, mode).covers(from, last.plus(margin));
    }

    /** When a guarded road is open. */
    Windows openings(int road, Mode mode) {
        return openings.computeIfAbsent(road * MODES + mode.ordinal(), k -> world.openings(world.roads.get(road), mode));
    }

    private boolean mayStay(int place, Moment from, Moment last) {
        return world.isRefuge(place) || openings(place).covers(from, last.plus(margin));
    }

    private Windows openings(int place) {
        return ofPlaces.computeIfAbsent(place, p -> world.openings(world.places.get(p)));
    }

    Mode mode(Movement movement) {
        return switch (movement.carrier()) {
            case Carrier.Convoy(var fleet, var _) -> world.scenario.supply().fleets().get(world.indexOf(fleet)).mode();
            case Carrier.OnTheirOwn(var _, var mode, var _) -> mode;
        };
    }
}
