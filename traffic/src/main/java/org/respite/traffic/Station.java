package org.respite.traffic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;

/**
 * Where members are handled one after the other in the order of their coming: a warehouse that loads, an inspection, the
 * bays or the counter of a crossing. So many servers, each busy for a while with whoever it has begun with. Work begins
 * within the hours; what has begun is finished.
 */
final class Station {

    private final String name;
    private final int servers;
    private final double unitsPerHour;
    private final OpenTimes hours;
    private final EventList events;

    private final Deque<Member> waiting = new ArrayDeque<>();
    private final PriorityQueue<Long> busyUntil = new PriorityQueue<>();
    private long wakes = -1;

    /**
     * @param servers those who work at the same time
     * @param unitsPerHour what all servers together handle in an hour: vehicles or persons
     */
    Station(String name, int servers, double unitsPerHour, OpenTimes hours, EventList events) {
        this.name = name;
        this.servers = servers;
        this.unitsPerHour = unitsPerHour;
        this.hours = hours;
        this.events = events;
    }

    /**
     * A station that begins so many in an hour and takes so long for each. It has the fewest servers that can do that;
     * each is busy so long that together they keep the rate.
     */
    static Station ofRate(String name, double perHour, long lasting, OpenTimes hours, EventList events) {
        double servers = Math.ceil(perHour * lasting / (3600.0 * Nanos.SECOND) - 1e-9);
        return new Station(name, (int) Math.clamp(servers, 1, Integer.MAX_VALUE), perHour, hours, events);
    }

    String name() {
        return name;
    }

    void join(Member member) {
        waiting.add(member);
        if (waiting.size() == 1) {
            serve();
        }
    }

    private void serve() {
        while (!waiting.isEmpty()) {
            var member = waiting.getFirst();
            long free = freeFrom();
            long begin = hours.next(free);
            if (begin > events.now()) {
                member.blame(begin > free ? Delay.Cause.STATION_SHUT : Delay.Cause.STATION_BUSY);
                wakeAt(begin);
                return;
            }
            waiting.remove();
            if (busyUntil.size() == servers) {
                busyUntil.remove();
            }
            long busy = Nanos.atRate(member.amount() * servers, unitsPerHour);
            busyUntil.add(Nanos.sum(events.now(), busy));
            member.handle();
        }
    }

    private long freeFrom() {
        if (unitsPerHour <= 0) {
            return Nanos.NEVER;
        }
        return busyUntil.size() < servers ? events.now() : Math.max(events.now(), busyUntil.element());
    }

    private void wakeAt(long time) {
        if (wakes != time) {
            wakes = time;
            events.at(time, this::serve);
        }
    }
}
