package org.respite.traffic;

import java.util.ArrayList;
import java.util.List;

/**
 * The same rules of queues on roads, told again in the slowest and plainest way: a millisecond at a time, for trucks
 * alone. Where two trucks have come to a junction in the same millisecond, the rules leave open who goes first: such a
 * world is ambiguous.
 */
final class StepByStep {

    /**
     * @param free seconds from end to end
     * @param headway milliseconds between two trucks that enter
     * @param room trucks that fit
     */
    record Street(int free, int headway, int room) {}

    /** Departs at a second and takes streets, by number, one after the other. */
    record Trip(int departure, List<Integer> streets) {}

    private final List<Street> streets;
    private final List<Trip> trips;
    private final List<List<Integer>> atStart = new ArrayList<>();
    private final List<List<Integer>> atEnd = new ArrayList<>();
    private final int[] on;
    private final long[] opens;
    private final int[] leg;
    private final long[] since;
    private final long[] drivesUntil;
    private final boolean[] isInFront;
    private int done;
    private boolean isAmbiguous;

    /** When each truck came to the front at the end of each of its streets, in milliseconds. */
    final long[][] arrivals;

    StepByStep(List<Street> streets, List<Trip> trips) {
        this.streets = streets;
        this.trips = trips;
        on = new int[streets.size()];
        opens = new long[streets.size()];
        leg = new int[trips.size()];
        since = new long[trips.size()];
        drivesUntil = new long[trips.size()];
        isInFront = new boolean[trips.size()];
        arrivals = new long[trips.size()][];
        for (int s = 0; s < streets.size(); s++) {
            atStart.add(new ArrayList<>());
            atEnd.add(new ArrayList<>());
        }
        for (int t = 0; t < trips.size(); t++) {
            arrivals[t] = new long[trips.get(t).streets().size()];
            drivesUntil[t] = -1;
        }
    }

    /** Whether the rules decide everything. */
    boolean run() {
        for (long now = 0; done < trips.size(); now++) {
            for (int t = 0; t < trips.size(); t++) {
                if (trips.get(t).departure() * 1000L == now) {
                    atStart.get(trips.get(t).streets().getFirst()).add(t);
                    since[t] = now;
                }
                if (drivesUntil[t] == now) {
                    atEnd.get(street(t)).add(t);
                    since[t] = now;
                }
            }
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int s = 0; s < streets.size(); s++) {
                    changed |= comeToTheFront(s, now) | enter(s, now);
                }
            }
        }
        return !isAmbiguous;
    }

    private int street(int trip) {
        return trips.get(trip).streets().get(leg[trip]);
    }

    private boolean comeToTheFront(int street, long now) {
        if (atEnd.get(street).isEmpty() || isInFront[atEnd.get(street).getFirst()]) {
            return false;
        }
        int first = atEnd.get(street).getFirst();
        isInFront[first] = true;
        arrivals[first][leg[first]] = now;
        if (leg[first] == arrivals[first].length - 1) {
            atEnd.get(street).removeFirst();
            on[street]--;
            done++;
        }
        return true;
    }

    private boolean enter(int street, long now) {
        int first = -1;
        for (int trip : asking(street)) {
            if (first >= 0 && since[trip] == since[first]) {
                isAmbiguous = true;
            }
            if (first < 0 || since[trip] < since[first]) {
                first = trip;
            }
        }
        if (first < 0 || now < opens[street] || on[street] >= streets.get(street).room()) {
            return false;
        }
        if (atStart.get(street).contains(first)) {
            atStart.get(street).removeFirst();
        } else {
            atEnd.get(street(first)).removeFirst();
            on[street(first)]--;
            leg[first]++;
        }
        isInFront[first] = false;
        on[street]++;
        opens[street] = now + streets.get(street).headway();
        drivesUntil[first] = now + streets.get(street).free() * 1000L;
        return true;
    }

    /** The first at the start of the street, and those in front at the end of others who go on here. */
    private List<Integer> asking(int street) {
        var asking = new ArrayList<Integer>();
        if (!atStart.get(street).isEmpty()) {
            asking.add(atStart.get(street).getFirst());
        }
        for (var line : atEnd) {
            if (!line.isEmpty() && isInFront[line.getFirst()]) {
                int trip = line.getFirst();
                if (trips.get(trip).streets().get(leg[trip] + 1) == street) {
                    asking.add(trip);
                }
            }
        }
        return asking;
    }
}
