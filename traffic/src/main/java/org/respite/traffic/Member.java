package org.respite.traffic;

import org.jspecify.annotations.Nullable;

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

    private final Party party;
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
    private Runnable whenDone = () -> {};
    private boolean isDone;

    Member(Party party, EventList events, Recorder recorder) {
        this.party = party;
        this.events = events;
        this.recorder = recorder;
    }

    Party party() {
        return party;
    }

    int step() {
        return step;
    }

    /** Persons aboard now, or walking. */
    double persons() {
        return party.persons(step);
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

    /** Tells when it has come to its end. */
    void whenDone(Runnable told) {
        whenDone = told;
    }

    /** Sets off as planned, but not before its vehicle is there. */
    void startFrom(long available) {
        ready = party.plannedStart();
        if (available > ready) {
            recorder.delay(Delay.Cause.VEHICLE_LATE, party.itinerary().who(), available - ready);
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
        if (step == party.steps()) {
            end();
            return;
        }
        switch (party.task(step)) {
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

    /** What it takes of the station that it needs. */
    double amount() {
        return party.stop(step).perPerson() ? persons() : 1;
    }

    /** What it does at a place begins. */
    void handle() {
        var stop = party.stop(step);
        var where = stop.station() == null ? party.itinerary().placeAt(step) : stop.station().name();
        settle(Delay.Cause.STATION_BUSY, where);
        state = State.BUSY;
        events.at(Math.max(events.now() + stop.fastest(), party.plannedEnd(step)), this);
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
        settle(Delay.Cause.ROAD_BUSY, road.traits().name());
        leavePlace();
        goal = null;
        on = road;
        entered = now;
        state = State.DRIVING;
        events.at(Math.max(now + road.traits().fastest(party.mode()), party.plannedEnd(step)), this);
    }

    private void leavePlace() {
        if (isAtPlace) {
            recorder.atPlace(this, party.itinerary().stayAt(step), atPlaceSince, events.now());
            isAtPlace = false;
        }
    }

    /** It is the first at the end of its road, and that road lets it out. */
    void arrive() {
        long now = events.now();
        recorder.arrive(this, now - ready, now - party.plannedEnd(step));
        if (now > linedUpAt) {
            recorder.delay(Delay.Cause.BEHIND_OTHERS, road().traits().name(), now - linedUpAt);
        }
        step++;
        ready = now;
    }

    private RoadQueue road() {
        if (on == null) {
            throw new IllegalStateException("not on the road");
        }
        return on;
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
        whenDone.run();
    }

    /** Nothing happens any more and it has not come to its end: it stays where it is. */
    void strand(long until) {
        if (isAtPlace) {
            recorder.atPlace(this, party.itinerary().stayAt(step), atPlaceSince, Math.max(until, atPlaceSince));
        } else if (on != null) {
            recorder.onRoad(on, this, entered, Math.max(until, entered));
        }
    }
}
