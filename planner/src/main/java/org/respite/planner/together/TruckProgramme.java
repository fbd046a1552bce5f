package org.respite.planner.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.lp.GlopProgram;
import org.respite.planner.lp.LinearProgram;

/**
 * The linear programme over known trips: how many trucks make each. It has a row for each stock, each need and each slot of
 * inspection; rows for trucks that a depot does not have, and for arcs that trucks alone would overfill, come when they are
 * broken.
 */
final class TruckProgramme implements AutoCloseable {

    /** Trucks; a limit that is exceeded by less is kept. */
    private static final double TOLERANCE = 1e-6;

    /** What a truck at a depot is worth a slot even where there are plenty, so that they come back where it costs nothing. */
    private static final double HARDLY = 1e-6;

    private final ExpandedNetwork net;
    private final Trucks trucks;
    /** By arc: trucks that may enter. */
    private final double[] room;
    private final LinearProgram programme = new GlopProgram();
    private final List<Trip> trips = new ArrayList<>();
    /** By trip. */
    private final List<Integer> column = new ArrayList<>();
    private final int[] stockRow;
    private final int[] needRow;
    /** By depot and slot; -1 where it is closed. */
    private final int[][] inspectionRow;
    /** By depot: rows by slot; loads until then less returns until then are at most the trucks. */
    private final List<TreeMap<Integer, Integer>> truckRows = new ArrayList<>();
    /** Rows by arc. */
    private final TreeMap<Integer, Integer> arcRows = new TreeMap<>();

    private final RoadRows people;
    private int firstSlot;

    TruckProgramme(ExpandedNetwork net, Trucks trucks, double[] room) {
        this.net = net;
        this.trucks = trucks;
        this.room = room;
        people = new RoadRows(programme);
        stockRow = trucks.stocks().stream().mapToInt(s -> programme.addRow(0, s.tonnes())).toArray();
        needRow = trucks.needs().stream().mapToInt(n -> programme.addRow(0, n.tonnes())).toArray();
        inspectionRow = new int[trucks.depots().size()][net.network.slots()];
        for (int d = 0; d < inspectionRow.length; d++) {
            var depot = trucks.depots().get(d);
            for (int s = 0; s < net.network.slots(); s++) {
                inspectionRow[d][s] = depot.open().holds(s) ? programme.addRow(0, depot.inspected()) : -1;
            }
            truckRows.add(new TreeMap<>());
        }
    }

    /** Adds what people tell of the roads; trucks pay for them what all that was told makes of it. */
    void tell(RoadWorth worth) {
        people.add(worth, trips, column);
    }

    List<Trip> trips() {
        return trips;
    }

    /** Trucks that make the trip. */
    double count(int trip) {
        return programme.value(column.get(trip));
    }

    /** What trucks gain by the known trips, and people by what these leave of the roads, as far as they told. */
    double value() {
        return programme.objective() + people.base();
    }

    void add(Trip trip) {
        int x = addColumn(trip, 0, LinearProgram.INFINITY);
        if (trip.isLaden()) {
            programme.setCoefficient(needRow[trip.need()], x, trucks.payload());
            programme.setCoefficient(stockRow[stockOf(trip)], x, trucks.payload());
            programme.setCoefficient(inspectionRow[trip.depot()][trip.loadSlot()], x, 1);
        }
    }

    private int addColumn(Trip trip, double least, double most) {
        int x = programme.addColumn(least, most, goods(trip));
        int c = trips.size();
        column.add(x);
        trips.add(trip);
        people.enter(trip, x);
        for (int d = 0; d < truckRows.size(); d++) {
            int depot = d;
            truckRows.get(d).forEach((slot, row) -> fillTruckRow(c, depot, slot, row));
        }
        arcRows.forEach((arc, row) -> fillArcRow(c, arc, row));
        return x;
    }

    /** The first slot in which trips may still be chosen. */
    int firstSlot() {
        return firstSlot;
    }

    /** From now on only missions leave before the slot; nothing is sent by trips that are known. */
    void closeBefore(int slot) {
        for (int c = 0; c < trips.size(); c++) {
            int leaves = trips.get(c).loadSlot();
            if (leaves >= firstSlot && leaves < slot) {
                programme.setColumnBounds(column.get(c), 0, 0);
            }
        }
        firstSlot = slot;
    }

    /** A whole truck that left before {@link #firstSlot()}; what it carries, of these choices, is open. */
    void fix(Mission mission, List<Delivery> choices) {
        var trip = mission.trip();
        int x = addColumn(trip.unladen(mission.loadSlot()), 1, 1);
        if (trip.isLaden()) {
            programme.setCoefficient(inspectionRow[trip.depot()][mission.loadSlot()], x, 1);
            int row = programme.addRow(0, trucks.payload());
            for (var choice : choices) {
                double worth = trucks.needs().get(choice.need()).worthIn(choice.slot());
                int y = programme.addColumn(0, LinearProgram.INFINITY, worth);
                programme.setCoefficient(row, y, 1);
                programme.setCoefficient(needRow[choice.need()], y, 1);
                programme.setCoefficient(stockRow[choice.stock()], y, 1);
            }
        }
    }

    /** What the trip would gain beyond the last prices. */
    double reducedGain(Trip trip, TruckPrices prices) {
        double gain = goods(trip) - trip.pays(prices.road());
        if (trip.isLaden()) {
            gain -= programme.price(inspectionRow[trip.depot()][trip.loadSlot()]);
            gain -= trucks.payload() * (prices.need()[trip.need()] + prices.stock()[stockOf(trip)]);
        }
        gain -= prices.truck()[trip.depot()][trip.loadSlot()];
        return trip.returnDepot() < 0 ? gain : gain + prices.truck()[trip.returnDepot()][trip.returnSlot()];
    }

    /** Solves, with rows for all that the trips would break. */
    void solve() {
        do {
            if (!programme.solve()) {
                throw new IllegalStateException("The linear programme of the trucks was not solved");
            }
        } while (addTruckRows() | addArcRows());
    }

    private boolean addTruckRows() {
        boolean added = false;
        for (int d = 0; d < truckRows.size(); d++) {
            double[] away = away(d);
            int worst = 0;
            for (int s = 1; s < away.length; s++) {
                worst = away[s] > away[worst] + TOLERANCE ? s : worst;
            }
            if (away[worst] > trucks.depots().get(d).trucks() + TOLERANCE && !truckRows.get(d).containsKey(worst)) {
                int row = programme.addRow(-LinearProgram.INFINITY, trucks.depots().get(d).trucks());
                truckRows.get(d).put(worst, row);
                for (int c = 0; c < trips.size(); c++) {
                    fillTruckRow(c, d, worst, row);
                }
                added = true;
            }
        }
        return added;
    }

    /** By slot: trucks that have left the depot and not come to it. */
    private double[] away(int depot) {
        double[] away = new double[net.network.slots()];
        for (int c = 0; c < trips.size(); c++) {
            var trip = trips.get(c);
            if (trip.depot() == depot) {
                away[trip.loadSlot()] += count(c);
            }
            if (trip.returnDepot() == depot) {
                away[trip.returnSlot()] -= count(c);
            }
        }
        for (int slot = 1; slot < away.length; slot++) {
            away[slot] += away[slot - 1];
        }
        return away;
    }

    private void fillTruckRow(int c, int depot, int slot, int row) {
        var trip = trips.get(c);
        int count = trip.depot() == depot && trip.loadSlot() <= slot ? 1 : 0;
        count -= trip.returnDepot() == depot && trip.returnSlot() <= slot ? 1 : 0;
        if (count != 0) {
            programme.setCoefficient(row, column.get(c), count);
        }
    }

    private boolean addArcRows() {
        double[] use = use();
        boolean added = false;
        for (int a = 0; a < use.length; a++) {
            if (use[a] > room[a] + TOLERANCE && !arcRows.containsKey(a)) {
                int row = programme.addRow(0, room[a]);
                arcRows.put(a, row);
                for (int c = 0; c < trips.size(); c++) {
                    fillArcRow(c, a, row);
                }
                added = true;
            }
        }
        return added;
    }

    private void fillArcRow(int c, int arc, int row) {
        int times = 0;
        for (int a : trips.get(c).out()) {
            times += a == arc ? 1 : 0;
        }
        for (int a : trips.get(c).back()) {
            times += a == arc ? 1 : 0;
        }
        if (times > 0) {
            programme.setCoefficient(row, column.get(c), times);
        }
    }

    /** By arc: trucks that enter. */
    double[] use() {
        double[] use = new double[net.arcs()];
        for (int c = 0; c < trips.size(); c++) {
            double count = count(c);
            if (count > 0) {
                for (int a : trips.get(c).out()) {
                    use[a] += count;
                }
                for (int a : trips.get(c).back()) {
                    use[a] += count;
                }
            }
        }
        return use;
    }

    /** What the goods are worth that the trips bring. */
    double worth() {
        double worth = 0;
        for (int c = 0; c < trips.size(); c++) {
            worth += count(c) * goods(trips.get(c));
        }
        return worth;
    }

    private double goods(Trip trip) {
        return trip.isLaden() ? trucks.payload() * trucks.needs().get(trip.need()).worthIn(trip.unloadSlot()) : 0;
    }

    private int stockOf(Trip trip) {
        return trucks.stockOf(trip.depot(), trucks.needs().get(trip.need()).item());
    }

    /** The prices of the last solve. */
    TruckPrices prices() {
        var worth = people.mean();
        double[] road = worth.price();
        double atMost = worth.atMost();
        if (!arcRows.isEmpty()) {
            road = road.clone();
            for (var row : arcRows.entrySet()) {
                road[row.getKey()] += price(row.getValue());
                atMost += price(row.getValue()) * room[row.getKey()];
            }
        }
        return new TruckPrices(road, atMost, prices(stockRow), prices(needRow), truckPrices());
    }

    /** Whether one more laden truck could leave the depot in the slot and take nothing from others but room on roads. */
    boolean hasPlenty(int depot, int slot) {
        return price(inspectionRow[depot][slot]) < TOLERANCE
                && truckRows.get(depot).tailMap(slot).values().stream().allMatch(row -> price(row) < TOLERANCE);
    }

    double[][] truckPrices() {
        double[][] truck = new double[truckRows.size()][net.network.slots()];
        for (int d = 0; d < truck.length; d++) {
            double sum = 0;
            for (int s = net.network.slots() - 1; s >= 0; s--) {
                var row = truckRows.get(d).get(s);
                sum += HARDLY + (row == null ? 0 : price(row));
                truck[d][s] = sum;
            }
        }
        return truck;
    }

    private double[] prices(int[] rows) {
        return Arrays.stream(rows).mapToDouble(this::price).toArray();
    }

    private double price(int row) {
        return Math.max(0, programme.price(row));
    }

    @Override
    public void close() {
        programme.close();
    }
}
