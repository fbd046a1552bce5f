package org.respite.planner.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.respite.planner.expanded.ExpandedNetwork;

/**
 * Whole trucks for the hauls of a fractional plan. Depot by depot and slot by slot, as many have left as the plan sent until
 * then, rounded; each goes where most is owed by the plan so far, if the roads have room for a whole truck. Where trucks and
 * inspections are plenty, one goes for each part of a truck.
 */
final class WholeTrucks {

    private static final double ALMOST = 1e-6;
    /** What must be owed, in trucks, that one is sent where there are plenty. */
    private static final double LEAST_PART = 0.02;

    private final ExpandedNetwork net;
    private final Trucks trucks;
    private final int[] capacity;
    private final int[] used;
    private final List<Mission> missions = new ArrayList<>();
    /** By truck: the depot where it is in slot 0. */
    private final List<Integer> home = new ArrayList<>();
    /** By depot: trucks that stand there or will, the earliest first. */
    private final List<PriorityQueue<Standing>> standing = new ArrayList<>();

    /** Whether one more truck takes nothing from others. */
    interface Plenty {
        boolean at(int depot, int slot);
    }

    private record Standing(int truck, int from) {}

    /** What the plan owes a need from a depot, and the last way there. */
    private static final class Debt {
        private final Trip way;
        private double trucks;

        Debt(Trip way, double trucks) {
            this.way = way;
            this.trucks = trucks;
        }
    }

    WholeTrucks(ExpandedNetwork net, Trucks trucks, int[] capacity) {
        this.net = net;
        this.trucks = trucks;
        this.capacity = capacity;
        used = new int[capacity.length];
        for (int d = 0; d < trucks.depots().size(); d++) {
            standing.add(new PriorityQueue<>(Comparator.comparingInt(Standing::from).thenComparingInt(Standing::truck)));
            for (int k = 0; k < trucks.depots().get(d).trucks(); k++) {
                standing.get(d).add(new Standing(home.size(), 0));
                home.add(d);
            }
        }
    }

    List<Mission> missions() {
        return missions;
    }

    List<Integer> home() {
        return home;
    }

    /** By arc: units that the trucks leave to people. */
    int[] left() {
        int[] left = capacity.clone();
        for (int a = 0; a < left.length; a++) {
            left[a] -= used[a];
        }
        return left;
    }

    /** Whether the truck does nothing after this mission. */
    boolean isLast(int mission) {
        int truck = missions.get(mission).truck();
        return missions.subList(mission + 1, missions.size()).stream().noneMatch(m -> m.truck() == truck);
    }

    /** Gives a truck's last mission another way, on which it ends, if the roads have room. */
    void reroute(int mission, int[] out) {
        var old = missions.get(mission);
        var trip = old.trip();
        use(trip.out(), -trucks.units());
        use(trip.back(), -trucks.units());
        if (hasRoom(out)) {
            trip = new Trip(
                    trip.depot(), old.loadSlot(), trip.need(), trip.unloadSlot(), out, new int[0], Trip.NOWHERE, Trip.NOWHERE);
            missions.set(mission, new Mission(old.truck(), old.loadSlot(), trip));
        }
        use(trip.out(), trucks.units());
        use(trip.back(), trucks.units());
    }

    /** Sends those that leave in slots {@code from} to before {@code to}. */
    void send(List<Haul> hauls, int from, int to, Plenty plenty) {
        int depots = trucks.depots().size();
        double[] laden = new double[depots];
        double[] empty = new double[depots];
        int[] ladenSent = new int[depots];
        int[] emptySent = new int[depots];
        var owed = new ArrayList<List<Debt>>();
        var owedEmpty = new ArrayList<List<Debt>>();
        for (int d = 0; d < depots; d++) {
            owed.add(new ArrayList<>());
            owedEmpty.add(new ArrayList<>());
        }
        var byTime = hauls.stream().sorted(Comparator.comparingInt((Haul h) -> h.trip().loadSlot())).toList();
        int next = 0;
        while (next < byTime.size() && byTime.get(next).trip().loadSlot() < from) {
            next++;
        }
        for (int s = from; s < to; s++) {
            for (; next < byTime.size() && byTime.get(next).trip().loadSlot() == s; next++) {
                var haul = byTime.get(next);
                int d = haul.trip().depot();
                (haul.trip().isLaden() ? laden : empty)[d] += haul.trucks();
                owe((haul.trip().isLaden() ? owed : owedEmpty).get(d), haul);
            }
            for (int d = 0; d < depots; d++) {
                boolean open = trucks.depots().get(d).open().holds(s);
                int most = open ? (int) Math.floor(trucks.depots().get(d).inspected() + ALMOST) : 0;
                int wanted = Math.min(most, (int) Math.rint(laden[d]) - ladenSent[d]);
                int sent = sendFrom(d, s, wanted, owed.get(d), Double.NEGATIVE_INFINITY);
                if (open && plenty.at(d, s)) {
                    sent += sendFrom(d, s, most - sent, owed.get(d), LEAST_PART);
                }
                ladenSent[d] += sent;
                emptySent[d] += sendFrom(d, s, (int) Math.rint(empty[d]) - emptySent[d], owedEmpty.get(d), Double.NEGATIVE_INFINITY);
            }
        }
    }

    private static void owe(List<Debt> owed, Haul haul) {
        var trip = haul.trip();
        double before = 0;
        for (var debt : owed) {
            if (debt.way.need() == trip.need() && debt.way.returnDepot() == trip.returnDepot()) {
                before = debt.trucks;
                owed.remove(debt);
                break;
            }
        }
        owed.add(new Debt(trip, before + haul.trucks()));
    }

    private int sendFrom(int depot, int slot, int wanted, List<Debt> owed, double least) {
        int sent = 0;
        var trucksHere = standing.get(depot);
        while (sent < wanted && !trucksHere.isEmpty() && trucksHere.peek().from() <= slot) {
            var debt = owed.stream()
                    .filter(d -> d.trucks > least && isPossible(d.way, slot))
                    .max(Comparator.comparingDouble(d -> d.trucks));
            if (debt.isEmpty()) {
                break;
            }
            debt.get().trucks--;
            drive(trucksHere.remove().truck(), slot, debt.get().way);
            sent++;
        }
        return sent;
    }

    private boolean isPossible(Trip way, int slot) {
        int[] first = way.out().length > 0 ? way.out() : way.back();
        if (first.length > 0 ? net.slot[net.tail[first[0]]] < slot : way.loadSlot() < slot) {
            return false;
        }
        return hasRoom(way.out()) && hasRoom(way.back());
    }

    private boolean hasRoom(int[] arcs) {
        for (int a : arcs) {
            if (used[a] + trucks.units() > capacity[a]) {
                return false;
            }
        }
        return true;
    }

    private void drive(int truck, int slot, Trip way) {
        use(way.out(), trucks.units());
        use(way.back(), trucks.units());
        missions.add(new Mission(truck, slot, way));
        if (way.returnDepot() != Trip.NOWHERE) {
            standing.get(way.returnDepot()).add(new Standing(truck, way.returnSlot()));
        }
    }

    private void use(int[] arcs, int units) {
        for (int a : arcs) {
            used[a] += units;
        }
    }
}
