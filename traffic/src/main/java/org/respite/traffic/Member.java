package org.respite.traffic;

import org.jspecify.annotations.Nullable;
import org.respite.model.quantity.Mode;

/**
 * One vehicle, or people who walk together, on the way through a movement's tasks: never ahead of the plan, and as fast
 * as roads and stations let it where it is late.
 *
 * <pre>
 *              what it does here is done
 *            ┌─────────── BUSY ◄──────────┐ handle: a station, or nothing, is free for it
 *            ▼                            │
 *        STANDING ── begin ──► in line ───┤
 *            ▲                            │ drive: the road lets it in
 *            └─── arrive ── DRIVING ◄─────┘        (from the end of a road at once on to the next)
 * </pre>
 *
 * Whoever is turned away from a closed road stands beside it until it opens.
 */
final class Member implements Event {

    private enum State {
        STANDING,
        BUSY,
        DRIVING
    }

    private final Itinerary itinerary;
    private final long offset;
    private final double units;
    private final double metres;
    private final double ownPersons;
    private final EventList events;
    private final Recorder recorder;

    private State state = State.STANDING;
    private int step;
    private long ready;
    private Delay.@Nullable Cause cause;
    private long entered;
    private boolean isAtPlace;
    private long atPlaceSince;
    private @Nullable RoadQueue on;
    private @Nullable RoadQueue goal;
    private long linedUpAt;
    private @Nullable Member successor;
    private long turnaround;
    private boolean hasForerunner;
    private boolean isDone;

    /**
     * @param offset after the first member, as planned
     * @param units passenger-car units that it takes of a road's capacity
     * @param metres of lane that it takes in a queue
     * @param ownPersons people on their own; 0 for a vehicle of a fleet
     */
    Member(
            Itinerary itinerary,
            long offset,
            double units,
            double metres,
            double ownPersons,
            EventList events,
            Recorder recorder) {
        this.itinerary = itinerary;
        this.offset = offset;
        this.units = units;
        this.metres = metres;
        this.ownPersons = ownPersons;
        this.events = events;
        this.recorder = recorder;
    }

    Itinerary itinerary() {
        return itinerary;
    }

    Mode mode() {
        return itinerary.mode();
    }

    double units() {
        return units;
    }

    double metres() {
        return metres;
    }

    /** When it entered the road that it is on. */
    long entered() {
        return entered;
    }

    /** The road that it asks for at the end of another; none while it is not yet the first there. */
    @Nullable RoadQueue goal() {
        return goal;
    }

    long linedUpAt() {
        return linedUpAt;
    }

    boolean isDone() {
        return isDone;
    }

    boolean isVehicle() {
        return itinerary.mode() != Mode.FOOT;
    }

    /** Persons aboard, or walking. */
    double persons() {
        var tasks = itinerary.tasks();
        return ownPersons + tasks.get(Math.min(step, tasks.size() - 1)).persons() / itinerary.members();
    }

    /** When the plan lets it set off. */
    long plannedStart() {
        return itinerary.tasks().getFirst().plannedFrom() + offset;
    }

    /** The same vehicle's next movement, and how long it stands at its base before it. */
    void follow(Member next, long turnaround) {
        this.successor = next;
        this.turnaround = turnaround;
        next.hasForerunner = true;
    }

    boolean hasForerunner() {
        return hasForerunner;
    }

    /** Sets off as planned, but not before its vehicle is there. */
    void startFrom(long available) {
        ready = plannedStart();
        if (available > ready) {
            recorder.delay(Delay.Cause.VEHICLE_LATE, itinerary.who(), available - ready);
        }
        events.at(Math.max(available, ready), this);
    }

    @Override
    public void happen() {
        switch (state) {
            case STANDING -> begin();
            case BUSY -> finish();
            case DRIVING -> road().reachEnd(this);
        }
    }

    /** At a place, ready for the next task; or for the same again, where it was turned away. */
    void begin() {
        on = null;
        standHere();
        if (step == itinerary.tasks().size()) {
            end();
            return;
        }
        switch (itinerary.tasks().get(step)) {
            case Task.Drive drive -> drive.road().depart(this);
            case Task.Stop stop -> stop(stop);
        }
    }

    private void standHere() {
        if (!isAtPlace) {
            isAtPlace = true;
            atPlaceSince = events.now();
            ready = events.now();
        }
    }

    private void stop(Task.Stop stop) {
        if (stop.station() != null) {
            stop.station().join(this);
            return;
        }
        long begin = stop.hours().next(events.now());
        if (begin > events.now()) {
            blame(Delay.Cause.STATION_SHUT);
            standUntil(begin);
        } else {
            handle();
        }
    }

    /** What it does at a place. Fails while it does something else. */
    Task.Stop stop() {
        if (itinerary.tasks().get(step) instanceof Task.Stop stop) {
            return stop;
        }
        throw new IllegalStateException("on the road");
    }

    /** What it takes of the station that it needs. */
    double amount() {
        return stop().perPerson() ? persons() : 1;
    }

    /** What it does at a place begins. */
    void handle() {
        var stop = stop();
        settle(Delay.Cause.STATION_BUSY, stop.station() == null ? itinerary.placeAt(step) : stop.station().name());
        state = State.BUSY;
        events.at(Math.max(events.now() + stop.fastest(), stop.plannedTo() + offset), this);
    }

    private void finish() {
        state = State.STANDING;
        step++;
        ready = events.now();
        begin();
    }

    /** Remembers why it has to wait; told once the wait is over. */
    void blame(Delay.Cause why) {
        cause = why;
    }

    private void settle(Delay.Cause usual, String where) {
        if (events.now() > ready) {
            recorder.delay(cause == null ? usual : cause, where, events.now() - ready);
        }
        cause = null;
    }

    /** Stands beside the road, in nobody's way. */
    void standUntil(long time) {
        on = null;
        goal = null;
        standHere();
        state = State.STANDING;
        events.at(time, this);
    }

    /** A road lets it in. It goes no faster than planned. */
    void drive(RoadQueue road) {
        long now = events.now();
        settle(Delay.Cause.ROAD_BUSY, road.traits().road().id().value());
        leavePlace();
        goal = null;
        on = road;
        entered = now;
        state = State.DRIVING;
        var planned = itinerary.tasks().get(step).plannedTo() + offset;
        events.at(Math.max(now + road.traits().fastest(mode()), planned), this);
    }

    private void leavePlace() {
        if (isAtPlace) {
            recorder.atPlace(this, itinerary.stayAt(step), atPlaceSince, events.now());
            isAtPlace = false;
        }
    }

    /** It is the first at the end of its road, and that road lets it out. */
    void arrive() {
        long now = events.now();
        var drive = drive();
        recorder.arrive(this, drive, step, now - ready, now - (drive.plannedTo() + offset), drive.plannedTo() + offset);
        if (now > linedUpAt) {
            recorder.delay(Delay.Cause.BEHIND_OTHERS, road().traits().road().id().value(), now - linedUpAt);
        }
        step++;
        ready = now;
    }

    private Task.Drive drive() {
        if (itinerary.tasks().get(step) instanceof Task.Drive drive) {
            return drive;
        }
        throw new IllegalStateException("not on the road");
    }

    private RoadQueue road() {
        if (on == null) {
            throw new IllegalStateException("not on the road");
        }
        return on;
    }

    /** The road that it is ready for; none where something is done at the place. */
    @Nullable RoadQueue nextRoad() {
        return roadAt(step);
    }

    /** The road after the one that it is still on. */
    @Nullable RoadQueue roadAfter() {
        return roadAt(step + 1);
    }

    private @Nullable RoadQueue roadAt(int number) {
        return itinerary.isDrive(number) && itinerary.tasks().get(number) instanceof Task.Drive next ? next.road() : null;
    }

    void lineUp() {
        linedUpAt = events.now();
    }

    void askFor(RoadQueue next) {
        goal = next;
    }

    private void end() {
        leavePlace();
        isDone = true;
        if (successor != null) {
            successor.startFrom(events.now() + turnaround);
        }
    }

    /** Nothing happens any more and it has not come to its end: it stays where it is. */
    void strand(long until) {
        if (isAtPlace) {
            recorder.atPlace(this, itinerary.stayAt(step), atPlaceSince, Math.max(until, atPlaceSince));
        } else if (on != null) {
            recorder.onRoad(on, this, entered, Math.max(until, entered));
        }
    }
}
