package org.respite.checker;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Calendar;

/**
 * How much begins at each of several resources in each slot. A movement's amount counts in each slot in proportion to
 * the part of its spread that lies in it; a slot is half-open.
 *
 * @param <R> what has a capacity, such as a road
 */
final class SlotCount<R> {

    /** Of the capacity; covers rounding alone. */
    private static final double TOLERANCE = 1e-6;

    private final Calendar calendar;
    private final Map<R, TreeMap<Long, Bin>> bins = new LinkedHashMap<>();

    private static final class Bin {
        double sum;
        final SequencedSet<Trip> trips = new LinkedHashSet<>();
    }

    /** Writes a finding about a slot that is too full. */
    @FunctionalInterface
    interface Report<R> {
        void overfull(R resource, Window slot, double found, double limit, SequencedSet<Trip> trips);
    }

    @FunctionalInterface
    interface Limit<R> {
        double inOneSlot(R resource);
    }

    SlotCount(Calendar calendar) {
        this.calendar = calendar;
    }

    /** {@code amount} in all begins at {@code resource}, evenly in {@code [from, from + spread of the trip)}. */
    void add(R resource, Trip trip, Moment from, double amount) {
        long slot = calendar.slot().toSeconds();
        long spread = trip.spread().toSeconds();
        long end = from.second() + spread;
        long first = Math.max(0, Math.floorDiv(from.second(), slot));
        long last = Math.min(calendar.slots() - 1L, Math.floorDiv(end - 1, slot));
        var byslot = bins.computeIfAbsent(resource, r -> new TreeMap<>());
        for (long k = first; k <= last; k++) {
            long overlap = Math.min(end, (k + 1) * slot) - Math.max(from.second(), k * slot);
            var bin = byslot.computeIfAbsent(k, x -> new Bin());
            bin.sum += amount * overlap / spread;
            bin.trips.add(trip);
        }
    }

    void report(Limit<R> limits, Report<R> report) {
        long slot = calendar.slot().toSeconds();
        bins.forEach((resource, bySlot) -> {
            double limit = limits.inOneSlot(resource);
            bySlot.forEach((k, bin) -> {
                if (!(bin.sum <= limit + TOLERANCE * limit)) {
                    report.overfull(resource, Window.ofSeconds(k * slot, (k + 1) * slot), bin.sum, limit, bin.trips);
                }
            });
        });
    }

    /** Of several, the movement that comes last: the one to move first. */
    static Trip latest(SequencedSet<Trip> trips) {
        Trip latest = trips.getFirst();
        for (var trip : trips) {
            if (trip.movement().start().isAfter(latest.movement().start())) {
                latest = trip;
            }
        }
        return latest;
    }
}
