package org.respite.traffic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One direction of a road as a queue: who is let in drives at least the fastest time of the mode and then stands in line
 * at the end until the next road lets in. The queue model of Cetin, Burri and Nagel (2003) and of MATSim (Horni, Nagel
 * and Axhausen 2016), event by event instead of second by second; modes of different speed pass each other on the way
 * and line up in the order in which they reach the end (the passing queue of Agarwal, Zilske, Rao and Nagel 2015).
 *
 * <p>It lets in no faster than its free capacity, without saving up for a burst, and only where there is room; with
 * {@link CapacityAt#BOTH_ENDS} it also lets out no faster. Of those who are first in their lines, whoever came earliest
 * goes first.
 *
 * <p>Not supported: lanes for turning, traffic lights, speeds that fall with density before there is a queue, and holes
 * that travel backwards through a queue.
 */
final class RoadQueue {

    private final RoadTraits traits;
    private final CapacityAt capacityAt;
    private final EventList events;
    private final Recorder recorder;

    private final List<Line> startLines = List.of(new Line(null, false, null), new Line(null, true, null));
    private final List<Line> endLines = new ArrayList<>();
    /** Lines whose first asks to be let in here: at the start, and at the end of roads that lead here. */
    private final List<Line> asking = new ArrayList<>();

    private long letsInFrom;
    private long letsOutFrom = Long.MIN_VALUE;
    private long wakes = -1;
    private double metresTaken;
    private int membersOn;

    RoadQueue(RoadTraits traits, CapacityAt capacityAt, EventList events, Recorder recorder) {
        this.traits = traits;
        this.capacityAt = capacityAt;
        this.events = events;
        this.recorder = recorder;
        letsInFrom = traits.unitsPerHour() > 0 ? Long.MIN_VALUE : Nanos.NEVER;
    }

    RoadTraits traits() {
        return traits;
    }

    /** Somebody at the road's start wants to go. */
    void depart(Member member) {
        if (opens(member) > events.now()) {
            hold(member);
            return;
        }
        var line = startLines.get(member.party().isVehicle() ? 0 : 1);
        if (line.add(member)) {
            asking.add(line);
            letIn();
        }
    }

    /** Somebody has driven to the road's end. */
    void reachEnd(Member member) {
        var line = endLine(member);
        if (line.add(member)) {
            letOut(line);
        }
    }

    private Line endLine(Member member) {
        var next = member.party().road(member.step() + 1);
        for (var line : endLines) {
            if (line.isFor(member, next)) {
                return line;
            }
        }
        var line = new Line(this, !member.party().isVehicle(), member.party().isVehicle() ? null : next);
        endLines.add(line);
        return line;
    }

    /** The first of a line at the end goes on to the next road or the place, as soon as this road lets out again. */
    private void letOut(Line line) {
        if (line.isEmpty() || line.first().goal() != null) {
            return;
        }
        if (letsOutFrom > events.now()) {
            events.at(letsOutFrom, () -> letOut(line));
            return;
        }
        var first = line.first();
        first.arrive();
        var next = first.party().road(first.step());
        if (next == null) {
            release(line);
            first.begin();
        } else {
            first.askFor(next);
            next.asking.add(line);
            next.letIn();
        }
    }

    private void letIn() {
        while (!asking.isEmpty()) {
            if (letsInFrom > events.now()) {
                wakeAt(letsInFrom);
                return;
            }
            var line = longestWaiting();
            var first = line.first();
            if (opens(first) > events.now()) {
                leave(line);
                hold(first);
            } else if (hasRoom(first)) {
                admit(line);
            } else {
                first.blame(Delay.Cause.ROAD_FULL);
                var turning = findTurning();
                if (turning == null) {
                    return;
                }
                admit(turning);
            }
        }
    }

    private void wakeAt(long time) {
        if (wakes != time) {
            wakes = time;
            events.at(time, this::letIn);
        }
    }

    private Line longestWaiting() {
        var longest = asking.getFirst();
        for (var line : asking) {
            if (line.first().linedUpAt() < longest.first().linedUpAt()) {
                longest = line;
            }
        }
        return longest;
    }

    private boolean hasRoom(Member member) {
        return membersOn == 0 || metresTaken + member.party().metres() <= traits.metresOfRoom();
    }

    /**
     * Full roads in a circle, each blocked by the next, would stand for ever. They turn together: a line at the end of a
     * road that is itself blocked by this one may send its first although there is no room yet.
     */
    private @Nullable Line findTurning() {
        Set<RoadQueue> seen = new HashSet<>();
        var blocked = new ArrayDeque<RoadQueue>();
        blocked.add(this);
        while (!blocked.isEmpty()) {
            for (var line : blocked.remove().endLines) {
                var goal = line.isEmpty() ? null : line.first().goal();
                if (goal == this && opens(line.first()) <= events.now()) {
                    return line;
                }
                if (goal != null && !goal.hasRoom(line.first()) && seen.add(goal)) {
                    blocked.add(goal);
                }
            }
        }
        return null;
    }

    private void admit(Line line) {
        var member = line.first();
        leave(line);
        membersOn++;
        metresTaken += member.party().metres();
        letsInFrom = Nanos.sum(events.now(), Nanos.atRate(member.party().units(), traits.unitsPerHour()));
        member.drive(this);
    }

    /** The first of a line that asks here leaves it. */
    private void leave(Line line) {
        if (line.road() != null) {
            asking.remove(line);
            line.road().release(line);
            return;
        }
        line.removeFirst();
        if (line.isEmpty()) {
            asking.remove(line);
        }
    }

    /** When somebody may enter, now or later. */
    private long opens(Member member) {
        return traits.opening(member.party().mode()).next(events.now());
    }

    private void hold(Member member) {
        member.blame(Delay.Cause.ROAD_CLOSED);
        member.standUntil(opens(member));
    }

    /** The first of a line at the end is off the road. */
    private void release(Line line) {
        var member = line.removeFirst();
        long now = events.now();
        membersOn--;
        metresTaken = membersOn == 0 ? 0 : metresTaken - member.party().metres();
        if (capacityAt == CapacityAt.BOTH_ENDS) {
            letsOutFrom = Nanos.sum(Math.max(now, letsOutFrom), Nanos.atRate(member.party().units(), traits.unitsPerHour()));
        }
        recorder.onRoad(this, member, member.entered(), now);
        if (!line.isEmpty()) {
            events.at(Math.max(now, letsOutFrom), () -> letOut(line));
        }
        if (!asking.isEmpty()) {
            events.at(now, this::letIn);
        }
    }
}
