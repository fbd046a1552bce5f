package org.respite.traffic;

import java.util.Arrays;

/**
 * The future event list of a discrete-event simulation: a binary heap. What is set for the same time happens in the
 * order in which it was set, so that the same plan always has the same replay.
 */
final class EventList {

    private static final Event NOTHING = () -> {};

    private long[] times = new long[64];
    private long[] orders = new long[64];
    private Event[] events = new Event[64];
    private int size;
    private long set;
    private long now;

    /** The simulated time. */
    long now() {
        return now;
    }

    /** Sets an event; at {@link Nanos#NEVER} it is forgotten. */
    void at(long time, Event event) {
        if (time >= Nanos.NEVER) {
            return;
        }
        if (time < now) {
            throw new IllegalArgumentException("an event in the past: " + time + " < " + now);
        }
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            orders = Arrays.copyOf(orders, 2 * size);
            events = Arrays.copyOf(events, 2 * size);
        }
        rise(size++, time, set++, event);
    }

    /** Lets everything happen until nothing is left to happen. */
    void run() {
        while (size > 0) {
            now = times[0];
            Event event = events[0];
            size--;
            if (size > 0) {
                sink(times[size], orders[size], events[size]);
            }
            events[size] = NOTHING;
            event.happen();
        }
    }

    private void rise(int hole, long time, long order, Event event) {
        int at = hole;
        while (at > 0) {
            int parent = (at - 1) / 2;
            if (!isBefore(time, order, parent)) {
                break;
            }
            move(parent, at);
            at = parent;
        }
        put(at, time, order, event);
    }

    private void sink(long time, long order, Event event) {
        int at = 0;
        while (2 * at + 1 < size) {
            int child = 2 * at + 1;
            if (child + 1 < size && isBefore(times[child + 1], orders[child + 1], child)) {
                child++;
            }
            if (isBefore(time, order, child)) {
                break;
            }
            move(child, at);
            at = child;
        }
        put(at, time, order, event);
    }

    private boolean isBefore(long time, long order, int other) {
        return time != times[other] ? time < times[other] : order < orders[other];
    }

    private void move(int from, int to) {
        put(to, times[from], orders[from], events[from]);
    }

    private void put(int at, long time, long order, Event event) {
        times[at] = time;
        orders[at] = order;
        events[at] = event;
    }
}
