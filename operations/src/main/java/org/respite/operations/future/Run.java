package org.respite.operations.future;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.operations.chance.Luck;
import org.respite.operations.future.Course.Deed;
import org.respite.operations.future.Course.Piece;

/**
 * One future: the movements in the order of time, held, thinned and stopped as its conditions say. The rules for when
 * something goes wrong are those of docs/concepts/under-doubt.md: wait as long as all that is left fits its open times,
 * else stay where there is shelter; go elsewhere, or ask again; after a break, go to the nearest refuge.
 */
final class Run {

    /** After so long it is asked again whether goods or vehicles are there. */
    private static final long ASK_AGAIN = 900;

    static final long NEVER = Long.MAX_VALUE;

    private final Ground ground;
    private final List<Tries> tries = new ArrayList<>();
    final Conditions conditions;
    private final PriorityQueue<Event> events = new PriorityQueue<>();
    final List<Trip> trips = new ArrayList<>();
    /** By vehicle, from when on it may leave again. */
    private long[] free = {};
    private final List<List<Handing.Goods>> brought = new ArrayList<>();
    final List<List<Handing.Goods>> moved = new ArrayList<>();
    final List<Lived.Outside> outside = new ArrayList<>();
    final List<Passage> passages = new ArrayList<>();
    final long[][] arrived;
    final boolean[] handOvers;
    double worthOfPeople;

    private record Event(long at, int course) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byTime = Long.compare(at, other.at);
            return byTime != 0 ? byTime : Integer.compare(course, other.course);
        }
    }

    Run(Ground ground, List<Tries> tries, Conditions conditions) {
        this.ground = ground;
        this.conditions = conditions;
        arrived = new long[ground.groups.size()][ground.days.size()];
        handOvers = new boolean[ground.handOvers.size()];
        add(tries);
    }

    /** More that is to be done, after what there is. */
    void add(List<Tries> more) {
        int before = free.length;
        free = Arrays.copyOf(free, Math.max(before, ground.vehicles()));
        Arrays.fill(free, before, free.length, Long.MIN_VALUE);
        for (int i = moved.size(); i < ground.stores(); i++) {
            moved.add(new ArrayList<>());
            brought.add(new ArrayList<>());
        }
        for (var one : more) {
            tries.add(one);
            trips.add(new Trip(one.planned(), 0, ground.items.size()));
            events.add(new Event(one.planned().start(), trips.size() - 1));
        }
    }

    /** Something that has not left is taken out. */
    void drop(int index) {
        trips.get(index).fate = Fate.PLANNED_ANEW;
        trips.get(index).isOver = true;
        trips.get(index).knownAt = Long.MIN_VALUE;
    }

    /** Lives until a moment, without what begins then. */
    void live(long until) {
        while (!events.isEmpty() && events.peek().at < until) {
            var event = events.poll();
            var trip = trips.get(event.course);
            if (trip.isOver) {
                continue;
            }
            if (trip.stage < 0) {
                leave(event.course, event.at);
            } else {
                goOn(event.course);
            }
        }
    }

    /** What was done or was to be done, by index. */
    List<Movement> movements() {
        return tries.stream().map(t -> t.planned().movement()).toList();
    }

    Fate[] fates() {
        return trips.stream().map(t -> t.fate).toArray(Fate[]::new);
    }

    OptionalInt brokeOff() {
        long first = conditions.firstBreak();
        return first == Long.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of(ground.day(first));
    }

    private void leave(int index, long now) {
        var trip = trips.get(index);
        var course = trip.course;
        if (!hasVehicles(course, now)) {
            if (!askAgain(index, now)) {
                end(index, Fate.HELD, now);
            }
            return;
        }
        var permission = Permission.of(course, conditions);
        trip.late += permission.held();
        trip.part = permission.part();
        trip.slower = permission.slower();
        if (permission.fate() != Fate.DONE) {
            end(index, permission.fate(), now);
        } else if (isBrokenOff(course, 0, now + permission.held())) {
            end(index, Fate.BROKEN_OFF, now);
        } else if (trip.late > course.tolerance()[0]) {
            end(index, Fate.HELD, now);
        } else {
            trip.fate = permission.part() < 1 ? Fate.PARTLY : trip.late > 0 ? Fate.LATE : Fate.DONE;
            trip.persons = course.movement().carrier() instanceof Carrier.OnTheirOwn own
                    ? own.families().persons()
                    : 0;
            trip.stage = 0;
            trip.lateAt[0] = trip.late;
            occupy(course, NEVER);
            events.add(new Event(now + permission.held(), index));
        }
    }

    private boolean hasVehicles(Course course, long now) {
        for (int before : course.before()) {
            if (!trips.get(before).isSettled()) {
                return false;
            }
        }
        for (int vehicle : course.vehicles()) {
            if (free[vehicle] > now) {
                return false;
            }
        }
        return true;
    }

    private void occupy(Course course, long until) {
        for (int vehicle : course.vehicles()) {
            free[vehicle] = until;
        }
    }

    private boolean askAgain(int index, long now) {
        var trip = trips.get(index);
        int stage = Math.max(0, trip.stage);
        boolean ends = now + ASK_AGAIN >= ground.scenario.calendar().end().second();
        if (ends || trip.late + ASK_AGAIN > trip.course.tolerance()[stage]) {
            return false;
        }
        trip.late += ASK_AGAIN;
        events.add(new Event(now + ASK_AGAIN, index));
        return true;
    }

    /** Does stage after stage until one that others can change while it waits. */
    private void goOn(int index) {
        var trip = trips.get(index);
        var course = trip.course;
        while (!trip.isOver) {
            if (trip.stage == course.stages().size()) {
                end(index, trip.through(), lastEnd(course) + trip.late);
                return;
            }
            var stage = course.stages().get(trip.stage);
            long now = stage.from() + trip.late;
            boolean enters = stage.outside() && (trip.stage == 0 || !course.stages().get(trip.stage - 1).outside());
            if (enters && trip.late > course.tolerance()[trip.stage]) {
                end(index, Fate.TURNED_BACK, now);
                return;
            }
            if (enters && isBrokenOff(course, trip.stage, now)) {
                end(index, Fate.TURNED_BACK, now);
                return;
            }
            if (!does(index, course, trip, stage, now)) {
                return;
            }
            trip.lateAt[trip.stage] = trip.late;
            long late = lateAfter(trip, stage);
            if (stage.outside() && !staysSafe(index, course, trip, stage, late)) {
                return;
            }
            trip.late = late;
            trip.stage++;
            if (trip.stage < course.stages().size() && isShared(course.stages().get(trip.stage).deed())) {
                events.add(new Event(course.stages().get(trip.stage).from() + trip.late, index));
                return;
            }
        }
    }

    private static boolean isShared(Deed deed) {
        return deed instanceof Deed.Loading || deed instanceof Deed.Unloading;
    }

    private static long lateAfter(Trip trip, Course.Stage stage) {
        long length = stage.to() - stage.from();
        return switch (stage.deed()) {
            case Deed.Waiting _ -> Math.max(0, trip.late - length);
            case Deed.Way _ -> trip.late + (long) (length * (trip.slower - 1));
            default -> trip.late;
        };
    }

    /** Whether the pause holds and the window is open until the last has left the stage; what becomes of it if not. */
    private boolean staysSafe(int index, Course course, Trip trip, Course.Stage stage, long late) {
        long over = stage.to() + late + course.spread();
        long breaks = conditions.brokenOff(stage.pauses());
        if (breaks < over) {
            outside.add(new Lived.Outside(index, trip.persons, stage.refuge() + course.spread(), false));
            end(index, Fate.TO_REFUGE, NEVER);
            trip.knownAt = breaks;
            return false;
        }
        long margin = ground.scenario.rules().safetyMargin().toSeconds();
        if (stage.closes() != Long.MAX_VALUE && over > stage.closes() + margin) {
            outside.add(new Lived.Outside(index, trip.persons, over - stage.closes() - margin, true));
        }
        return true;
    }

    private boolean isBrokenOff(Course course, int from, long now) {
        for (int i = from; i < course.stages().size(); i++) {
            if (course.stages().get(i).pauses().length > 0 && conditions.brokenOff(course.stages().get(i).pauses()) <= now) {
                return true;
            }
        }
        return false;
    }

    /** Does what a step does; false where the movement waits or ends instead. */
    private boolean does(int index, Course course, Trip trip, Course.Stage stage, long now) {
        switch (stage.deed()) {
            case Deed.Way _, Deed.Waiting _ -> {}
            case Deed.Gate _ -> presents(course, trip);
            case Deed.Loading loading -> {
                return loads(index, trip, loading.pieces(), now);
            }
            case Deed.Unloading unloading -> {
                if (unloading.throughGate()) {
                    presents(course, trip);
                }
                if (!trip.wasIntercepted) {
                    trip.wasIntercepted = true;
                    thin(course, trip, course.intercepted());
                }
                var given = unloads(trip, unloading.pieces(), stage.to() + trip.late + course.spread(), course.diverted());
                if (unloading.throughGate()) {
                    int vehicles = (int) Math.round(course.members() * trip.kept);
                    passages.add(new Passage(index, trip.stage, now, vehicles, given));
                }
            }
            case Deed.Arriving arriving -> {
                long persons = (long) (arriving.persons() * trip.part);
                long at = stage.to() + trip.late + course.spread();
                arrived[arriving.group()][ground.day(at)] += persons;
                var group = ground.scenario.people().groups().get(arriving.group());
                worthOfPeople += persons * group.weight()
                        * (1 - ground.scenario.worth().decayOverHorizon() * at
                                / ground.scenario.calendar().horizon().toSeconds());
                trip.persons -= arriving.persons();
            }
            case Deed.Aboard aboard -> trip.persons += aboard.persons();
            case Deed.Received received -> {
                trip.received = received.handOver();
                trip.receivedOn = trip.stage;
                trip.receivedAt = now;
            }
            case Deed.Delivered delivered -> {
                if (trip.received == delivered.handOver()) {
                    handOvers[delivered.handOver()] = true;
                    passages.add(new Passage(index, trip.receivedOn, trip.receivedAt, course.members(), List.of()));
                }
            }
        }
        return true;
    }

    /** At an inspection or crossing, the first that it comes to. */
    private void presents(Course course, Trip trip) {
        if (!trip.wasTurned) {
            trip.wasTurned = true;
            thin(course, trip, course.turned());
        }
    }

    private void thin(Course course, Trip trip, int[] deciding) {
        if (deciding.length > 0 && course.members() > 0) {
            int left = conditions.loads(deciding, course.members(), course.day(), load -> Luck.about(course.about(), load));
            double share = left / (double) course.members();
            trip.kept *= share;
            for (int item = 0; item < trip.load.length; item++) {
                trip.load[item] *= share;
            }
        }
    }

    private boolean loads(int index, Trip trip, List<Piece> pieces, long now) {
        for (var piece : pieces) {
            if (!piece.named() && there(piece.store(), now) < piece.quantity() * trip.part - 1e-6 && askAgain(index, now)) {
                return false;
            }
        }
        var all = new ArrayList<Double>(pieces.size());
        for (var piece : pieces) {
            double wanted = piece.quantity() * trip.part;
            double taken = piece.named() ? wanted : Math.min(wanted, there(piece.store(), now));
            if (!piece.named()) {
                brought.get(piece.store()).add(new Handing.Goods(now, -taken, false));
            }
            moved.get(piece.store()).add(new Handing.Goods(now, -taken, false));
            trip.load[piece.item()] += taken;
            trip.aboard += taken;
            all.add(taken);
        }
        trip.handled.put(trip.stage, all);
        if (trip.aboard <= 0 && trip.persons == 0) {
            end(index, Fate.NOTHING_TO_LOAD, now);
            return false;
        }
        return true;
    }

    /** What was brought to a store and is still there. */
    private double there(int store, long now) {
        double sum = 0;
        for (var goods : brought.get(store)) {
            sum += goods.at() <= now ? goods.quantity() : 0;
        }
        return Math.max(0, sum);
    }

    /** Losses on the way are shared by all stops; what could not be loaded is missing at the last. Answers what was given of each. */
    private List<Double> unloads(Trip trip, List<Piece> pieces, long done, boolean diverted) {
        var all = new ArrayList<Double>(pieces.size());
        for (var piece : pieces) {
            double given = Math.min(trip.load[piece.item()], piece.quantity() * trip.part * trip.kept);
            trip.load[piece.item()] -= given;
            trip.hasGiven |= given > 0;
            var goods = new Handing.Goods(done, given, diverted);
            brought.get(piece.store()).add(goods);
            moved.get(piece.store()).add(goods);
            all.add(given);
        }
        trip.handled.put(trip.stage, all);
        return all;
    }

    private static long lastEnd(Course course) {
        return course.movement().end().second();
    }

    /** Vehicles that did not leave stay free; those that turned back are free when they were to be back. */
    private void end(int index, Fate fate, long at) {
        var trip = trips.get(index);
        var course = trip.course;
        if (trip.stage < 0) {
            var next = tries.get(index).findNext(fate, trip.tried, at);
            if (next.isPresent()) {
                var again = new Trip(next.get(), trip.tried + 1, ground.items.size());
                again.knownAt = at;
                trips.set(index, again);
                events.add(new Event(again.course.start(), index));
                return;
            }
        } else {
            long back = fate == Fate.TURNED_BACK || fate == Fate.NOTHING_TO_LOAD ? lastEnd(course) + trip.late : at;
            occupy(course, at == NEVER ? NEVER : back + course.turnaround());
        }
        trip.fate = fate;
        trip.isOver = true;
        trip.knownAt = at;
    }
}
