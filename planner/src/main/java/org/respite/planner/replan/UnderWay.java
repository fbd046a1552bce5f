package org.respite.planner.replan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Fate;
import org.respite.model.replan.Fate.Urgency;
import org.respite.model.replan.Mark;
import org.respite.model.replan.Reason;
import org.respite.planner.network.Whereabouts;
import org.respite.planner.network.World;

/**
 * Decides what a movement under way does: goes on, waits where it is safe and goes on later, turns home, or goes on to
 * the nearest refuge and stays. Each is tried only when the one before is not possible. What is aboard stays aboard.
 */
final class UnderWay {

    /** Seconds by which a movement that is held waits, or a multiple. */
    private static final long HELD_BY = 300;

    /**
     * A movement and what becomes of it.
     *
     * @param isOut whether its vehicles are not back at their base when it ends
     */
    record Decided(Movement movement, Fate fate, boolean isOut) {}

    /** Whether a road has room for a movement that enters it at a time. */
    @FunctionalInterface
    interface Room {
        boolean has(Movement movement, int road, Moment enter);
    }

    private final World world;
    private final Permit permit;
    private final WayHome ways;
    private final Predicate<Movement> fits;
    private final Room room;

    /**
     * @param fits whether every limit has room for a movement that is held
     * @param room whether a road has room for a movement that turns home
     */
    UnderWay(World world, Permit permit, Predicate<Movement> fits, Room room) {
        this.fits = fits;
        this.room = room;
        this.world = world;
        this.permit = permit;
        this.ways = new WayHome(world, permit);
    }

    /**
     * @param turned why it cannot go on, whatever is open
     */
    Decided decide(Course course, boolean late, Optional<Reason> turned) {
        if (course.ahead().isEmpty() && !late) {
            return decided(course, course.movement(), Mark.FROZEN, Urgency.NOTHING_NEW, List.of(), Optional.empty());
        }
        var going = withRefuges(course.with(course.ahead()), course.frozen().size());
        if (turned.isEmpty() && mayGo(course, going) && (!late || fits.test(going))) {
            return late
                    ? decided(course, going, Mark.HELD, Urgency.UNDER_WAY, List.of(Reason.LATE), Optional.empty())
                    : decided(course, going, Mark.UNCHANGED, Urgency.NOTHING_NEW, List.of(), Optional.empty());
        }
        if (turned.isEmpty()) {
            var held = findHeld(course);
            if (held.isPresent()) {
                return decided(course, held.get(), Mark.HELD, Urgency.UNDER_WAY, List.of(Reason.WAY_CLOSED_FOR_A_TIME),
                        Optional.empty());
            }
        }
        return turnedBack(course, turned.orElse(Reason.WAY_CLOSED));
    }

    /** Whether it goes on as it was notified. */
    boolean goesOn(Course course) {
        return mayGo(course, course.with(course.ahead()));
    }

    /** Waits as late on its way as it can, as short as it can. */
    private Optional<Movement> findHeld(Course course) {
        int open = 0;
        while (open < course.ahead().size()
                && permit.allows(course.with(course.ahead().subList(0, open + 1)), course.frozen().size() + open)) {
            open++;
        }
        for (int before = Math.min(open, course.ahead().size() - 1); before >= 0; before--) {
            var held = findHeld(course, before);
            if (held.isPresent()) {
                return held;
            }
        }
        return Optional.empty();
    }

    /** Waits before one of the steps ahead. The step that was not open for one delay is looked at first for the next. */
    private Optional<Movement> findHeld(Course course, int before) {
        int place = before == 0 ? course.place(world) : Whereabouts.after(world, course.ahead().get(before - 1));
        var since = before == 0 ? course.free() : course.ahead().get(before - 1).to();
        long most = mostHeldSeconds(course);
        int shut = before;
        for (long by = HELD_BY; by <= most && permit.allowsWait(course.movement(), place, since, since.plus(Duration.ofSeconds(by)));
                by += HELD_BY) {
            if (isOpen(course, shut, by)) {
                shut = firstShut(course, before, by);
                if (shut < 0) {
                    var held = course.held(world, before, Duration.ofSeconds(by));
                    if (mayGo(course, held) && fits.test(held)) {
                        return Optional.of(withRefuges(held, course.frozen().size()));
                    }
                    shut = before;
                }
            }
        }
        return Optional.empty();
    }

    /** The first step from one on that is not allowed so much later; negative where all are. */
    private int firstShut(Course course, int from, long bySeconds) {
        for (int i = from; i < course.ahead().size(); i++) {
            if (!isOpen(course, i, bySeconds)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isOpen(Course course, int step, long bySeconds) {
        boolean onTheWay = step < course.ahead().size() - 1;
        return permit.allowsLater(course.movement(), course.ahead().get(step), bySeconds, onTheWay);
    }

    /** So much later it is still back within the horizon and, where it has a crew, within its hours. */
    private long mostHeldSeconds(Course course) {
        var movement = course.with(course.ahead());
        long inHorizon = world.scenario.calendar().end().since(movement.end()).toSeconds();
        return switch (movement.carrier()) {
            case Carrier.Convoy(var fleet, var _) -> Math.min(inHorizon,
                    world.scenario.supply().fleets().get(world.indexOf(fleet)).crewHours().toSeconds()
                            - movement.end().since(movement.start()).toSeconds());
            case Carrier.OnTheirOwn _ -> inHorizon;
        };
    }

    private boolean mayGo(Course course, Movement movement) {
        return permit.allows(movement, course.frozen().size()) && isWithinDuty(movement);
    }

    private boolean isWithinDuty(Movement movement) {
        return switch (movement.carrier()) {
            case Carrier.Convoy(var fleet, var _) -> movement.end().since(movement.start())
                            .compareTo(world.scenario.supply().fleets().get(world.indexOf(fleet)).crewHours()) <= 0;
            case Carrier.OnTheirOwn _ -> true;
        };
    }

    private Decided turnedBack(Course course, Reason why) {
        int place = course.place(world);
        int base = base(course.movement());
        var urgency = world.isRefuge(place) ? Urgency.UNDER_WAY : Urgency.IN_DANGER;
        var home = findHome(course, place, base);
        if (home.isPresent() && course.isOnly(home.get())) {
            return homeAsBefore(course, home.get(), urgency);
        }
        if (home.isPresent()) {
            return decided(course, course.with(home.get()), Mark.SHORTENED, urgency,
                    List.of(why, Reason.TURNS_BACK), Optional.empty());
        }
        var flight = ways.toRefuge(course.movement(), place, course.free());
        var out = course.with(flight);
        int end = Whereabouts.after(world, out.steps().getLast());
        return decided(course, out, Mark.SHORTENED, urgency,
                List.of(why, world.isRefuge(end) ? Reason.TO_REFUGE : Reason.NO_REFUGE),
                Optional.of(world.places.get(end).id()));
    }

    /** The quickest open way, as soon as its roads have room. */
    private Optional<List<Step>> findHome(Course course, int place, int base) {
        var movement = course.movement();
        return ways.find(movement, place, course.free(), base)
                .flatMap(way -> ways.findFree(movement, place, course.free(), way, (road, enter) -> room.has(movement, road, enter)));
    }

    /** It was on its way home already: nothing new, or the same later. */
    private Decided homeAsBefore(Course course, List<Step> home, Urgency urgency) {
        boolean same = course.with(home).end().equals(course.movement().end());
        return same
                ? decided(course, withRefuges(course.with(course.ahead()), course.frozen().size()), Mark.UNCHANGED,
                        Urgency.NOTHING_NEW, List.of(), Optional.empty())
                : decided(course, course.with(home), Mark.HELD, urgency, List.of(Reason.WAY_HOME_CLOSED_FOR_A_TIME), Optional.empty());
    }

    /** People on their own have their home for a base. */
    private int base(Movement movement) {
        return switch (movement.carrier()) {
            case Carrier.Convoy(var fleet, var _) ->
                world.indexOf(world.scenario.supply().fleets().get(world.indexOf(fleet)).base());
            case Carrier.OnTheirOwn(var group, var _, var _) -> world.knows(group)
                    ? world.indexOf(world.scenario.people().groups().get(world.indexOf(group)).home())
                    : Whereabouts.after(world, movement.steps().getFirst());
        };
    }

    private Decided decided(
            Course course, Movement movement, Mark mark, Urgency urgency, List<Reason> why, Optional<Id.Place> refuge) {
        var fate = new Fate(movement.id(), mark, urgency, why, course.free(), refuge);
        boolean isOut = mark == Mark.SHORTENED && Whereabouts.after(world, movement.steps().getLast()) != base(movement);
        return new Decided(movement, fate, isOut);
    }

    /** The movement with the refuges of the roads ahead as they are now. */
    Movement withRefuges(Movement movement, int firstStep) {
        List<Step> steps = new ArrayList<>(movement.steps());
        for (int i = firstStep; i < steps.size(); i++) {
            if (steps.get(i) instanceof Step.Travel s) {
                steps.set(i, ways.travel(world.indexOf(s.road()), permit.mode(movement), s.from(), s.to()));
            }
        }
        return new Movement(movement.id(), movement.carrier(), movement.notified(), movement.spread(), steps);
    }
}
