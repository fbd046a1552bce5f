package org.respite.planner.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.lp.GlopProgram;
import org.respite.planner.lp.LinearProgram;

/**
 * The best use of trucks at given prices of roads, by column generation (Dantzig and Wolfe 1960): a linear programme over trips
 * with a row for each stock, need and slot of inspection, for trucks at a depot where they would run out, and for arcs that trucks alone
 * would overfill. {@link TripSweep} finds trips that are missing.
 */
final class TruckMaster implements AutoCloseable {

    private static final double TINY = 1e-7;
    private static final double HARDLY = 1e-6;

    private final ExpandedNetwork net;
    private final Trucks trucks;
    /** By arc: trucks that may enter. */
    private final double[] room;
    private final LinearProgram programme = new GlopProgram();
    private final List<Trip> trips = new ArrayList<>();
    private final int[] stockRow;
    private final int[] needRow;
    private final int[][] inspectionRow;
    /** By depot: rows by their last slot; loads until then less returns until then are at most the trucks. */
    private final List<TreeMap<Integer, Integer>> truckRows = new ArrayList<>();
    /** Rows by arc. */
    private final TreeMap<Integer, Integer> arcRows = new TreeMap<>();
    private final TripSweep sweep;
    private double[] roadPrice;
    private double bound = Double.POSITIVE_INFINITY;
    private TruckPrices proof;
    private TruckPrices current;

    TruckMaster(ExpandedNetwork net, Trucks trucks, double[] room) {
        this.net = net;
        this.trucks = trucks;
        this.room = room;
        roadPrice = new double[net.arcs()];
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
        proof = pricesNow();
        sweep = new TripSweep(net, trucks, proof);
    }

    /** The most that trucks can gain at these prices of roads (by arc, a truck), to within a share of {@code scale}. */
    void solve(double[] priceOfRoads, double tolerance) {
        roadPrice = priceOfRoads;
        for (int c = 0; c < trips.size(); c++) {
            programme.setObjective(c, gain(trips.get(c)));
        }
        bound = Double.POSITIVE_INFINITY;
        TruckPrices centre = null;
        if (trips.isEmpty()) {
            long c0=cpu();
            var guess = new PriceGuess(net, trucks, roadPrice);
            long c1=cpu();
            guess.search();
            if (LOG) System.err.printf("table %.3f search %.3f%n", (c1-c0)/1e9, (cpu()-c1)/1e9);
            centre = new TruckPrices(roadPrice, guess.stock, guess.need, truckPrices());
            current = centre;
            sweep.run(centre);
            bound = boundAt(centre);
            proof = centre;
            for (var t : guess.trips(sweep)) add(t, Double.NEGATIVE_INFINITY);
            addTrips();
            if (LOG) System.err.printf("start trips %d bound %.1f cpu %.3f%n", trips.size(), bound, (cpu()-c0)/1e9);
        }
        while (true) {
            long c0=cpu(); solveWithin(); long c1=cpu();
            var now = pricesNow();
            current = now;
            var asked = centre == null ? now : between(centre, now);
            sweep.run(asked);
            double bounded = boundAt(asked);
            if (bounded < bound) {
                bound = bounded;
                proof = asked;
            }
            centre = asked;
            int more = addTrips();
            ITER++; if(LOG) System.err.printf("it %d value %.1f bound %.1f trips %d lp %.3f rest %.3f%n",ITER,programme.objective(),bound,trips.size(),(c1-c0)/1e9,(cpu()-c1)/1e9);
            if (bound - programme.objective() <= tolerance || (more == 0 && asked == now)) {
                return;
            }
            if (more == 0) { centre = null; }
        }
    }
    static boolean LOG=Boolean.getBoolean("log"); static long cpu(){ return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); }
    static int ITER;
    static double ALPHA = Double.parseDouble(System.getProperty("alpha", "0.3"));

    /** Solves over the known trips, with rows for all that they would overfill. */
    private void solveWithin() {
        do {
            if (!programme.solve()) {
                throw new IllegalStateException("No best use of trucks was found");
            }
        } while (addTruckRows() | addArcRows());
    }

    private boolean addTruckRows() {
        int slots = net.network.slots();
        boolean added = false;
        for (int d = 0; d < truckRows.size(); d++) {
            double[] away = new double[slots];
            for (int c = 0; c < trips.size(); c++) {
                var trip = trips.get(c);
                double count = programme.value(c);
                away[trip.loadSlot()] += trip.depot() == d ? count : 0;
                if (trip.returnDepot() == d) {
                    away[trip.returnSlot()] -= count;
                }
            }
            int worst = 0;
            for (int s = 1; s < slots; s++) {
                away[s] += away[s - 1];
                worst = away[s] > away[worst] + TINY ? s : worst;
            }
            if (away[worst] > trucks.depots().get(d).trucks() + 1e-4) {
                int row = programme.addRow(LinearProgram.INFINITY * -1, trucks.depots().get(d).trucks());
                truckRows.get(d).put(worst, row);
                for (int c = 0; c < trips.size(); c++) {
                    fillTruckRow(c, d, worst, row);
                }
                added = true;
            }
        }
        return added;
    }

    private void fillTruckRow(int c, int depot, int slot, int row) {
        var trip = trips.get(c);
        int count = trip.depot() == depot && trip.loadSlot() <= slot ? 1 : 0;
        count -= trip.returnDepot() == depot && trip.returnSlot() <= slot ? 1 : 0;
        if (count != 0) {
            programme.setCoefficient(row, c, count);
        }
    }

    private boolean addArcRows() {
        double[] use = use();
        boolean added = false;
        for (int a = 0; a < use.length; a++) {
            if (use[a] > room[a] + 1e-6 && !arcRows.containsKey(a)) {
                int row = programme.addRow(0, room[a]);
                arcRows.put(a, row);
                added = true;
                for (int c = 0; c < trips.size(); c++) {
                    fillArcRow(c, a, row);
                }
            }
        }
        return added;
    }

    private void fillArcRow(int c, int arc, int row) {
        int times = count(trips.get(c).out(), arc) + count(trips.get(c).back(), arc);
        if (times > 0) {
            programme.setCoefficient(row, c, times);
        }
    }

    private static int count(int[] arcs, int arc) {
        int times = 0;
        for (int a : arcs) {
            times += a == arc ? 1 : 0;
        }
        return times;
    }

    /** By arc: trucks that enter. */
    double[] use() {
        double[] use = new double[net.arcs()];
        for (int c = 0; c < trips.size(); c++) {
            double count = programme.value(c);
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

    /** What the goods are worth that trucks bring, roads not paid. */
    double worth() {
        double worth = 0;
        for (int c = 0; c < trips.size(); c++) {
            var trip = trips.get(c);
            worth += programme.value(c) * goods(trip);
        }
        return worth;
    }

    /** No use of trucks gains more at the prices of roads. */
    double bound() {
        return bound;
    }

    TruckPrices proof() {
        return proof;
    }

    private double goods(Trip trip) {
        return trip.isLaden() ? trucks.payload() * trucks.needs().get(trip.need()).worthIn(trip.unloadSlot()) : 0;
    }

    private double gain(Trip trip) {
        double gain = goods(trip);
        for (int a : trip.out()) {
            gain -= roadPrice[a];
        }
        for (int a : trip.back()) {
            gain -= roadPrice[a];
        }
        return gain;
    }

    private TruckPrices pricesNow() {
        double[] road = roadPrice;
        if (!arcRows.isEmpty()) {
            road = roadPrice.clone();
            for (var row : arcRows.entrySet()) {
                road[row.getKey()] += Math.max(0, programme.price(row.getValue()));
            }
        }
        return new TruckPrices(
                road, prices(stockRow), prices(needRow), truckPrices());
    }

    /** Never quite nothing, so that trucks come back where it costs nothing. */
    private double[][] truckPrices() {
        double[][] truck = new double[truckRows.size()][net.network.slots()];
        for (int d = 0; d < truck.length; d++) {
            double price = HARDLY;
            for (int s = net.network.slots() - 1; s >= 0; s--) {
                var row = truckRows.get(d).get(s);
                price += HARDLY;
                price += row == null ? 0 : Math.max(0, programme.price(row));
                truck[d][s] = price;
            }
        }
        return truck;
    }

    private double[] prices(int[] rows) {
        return Arrays.stream(rows).mapToDouble(row -> Math.max(0, programme.price(row))).toArray();
    }

    /** Prices between, which jump less from solve to solve (Neame 1999). */
    private TruckPrices between(TruckPrices a, TruckPrices b) {
        double[][] truck = new double[a.truck().length][];
        Arrays.setAll(truck, d -> between(a.truck()[d], b.truck()[d]));
        return new TruckPrices(
                arcRows.isEmpty() ? b.road() : between(a.road(), b.road()), between(a.stock(), b.stock()), between(a.need(), b.need()), truck);
    }

    private static double[] between(double[] a, double[] b) {
        double[] c = new double[a.length];
        for (int i = 0; i < c.length; i++) {
            c[i] = ALPHA * a[i] + (1 - ALPHA) * b[i];
        }
        return c;
    }

    /** Weak duality: what the limits are worth, where each inspection costs what the best trip gains. */
    private double boundAt(TruckPrices prices) {
        double sum = 0;
        for (int s = 0; s < stockRow.length; s++) {
            sum += prices.stock()[s] * trucks.stocks().get(s).tonnes();
        }
        for (int n = 0; n < needRow.length; n++) {
            sum += prices.need()[n] * trucks.needs().get(n).tonnes();
        }
        for (int d = 0; d < inspectionRow.length; d++) {
            var depot = trucks.depots().get(d);
            sum += sweep.truck(d, 0) * depot.trucks();
            for (int s = 0; s < inspectionRow[d].length; s++) {
                if (inspectionRow[d][s] >= 0) {
                    double best = 0;
                    for (int i = 0; i < trucks.items(); i++) {
                        best = Math.max(best, sweep.gain(d, s, i));
                    }
                    sum += best * depot.inspected();
                }
            }
        }
        for (int a : arcRows.keySet()) {
            sum += (prices.road()[a] - roadPrice[a]) * room[a];
        }
        return sum;
    }

    private int addTrips() {
        int before = trips.size();
        for (int d = 0; d < inspectionRow.length; d++) {
            for (int s = 0; s < inspectionRow[d].length; s++) {
                if (inspectionRow[d][s] >= 0) {
                    for (int i = 0; i < trucks.items(); i++) {
                        if (sweep.gain(d, s, i) > TINY) {
                            add(sweep.trip(d, s, i), programme.price(inspectionRow[d][s]));
                        }
                    }
                }
            }
        }
        for (int d = 0; d < truckRows.size(); d++) {
            for (int s = 0; s < net.network.slots(); s++) {
                if (sweep.leavesEmpty(d, s)) {
                    add(sweep.emptyDrive(d, s), 0);
                }
            }
        }
        return trips.size() - before;
    }

    private void add(Trip trip, double inspection) {
        var now = current;
        double reduced = gain(trip) - (trip.isLaden() ? inspection + trucks.payload() * (now.need()[trip.need()] + now.stock()[stockOf(trip)]) : 0)
            - now.truck()[trip.depot()][trip.loadSlot()] + (trip.returnDepot() < 0 ? 0 : now.truck()[trip.returnDepot()][trip.returnSlot()]);
        if (!arcRows.isEmpty()) {
            for (int a : trip.out()) reduced -= now.road()[a] - roadPrice[a];
            for (int a : trip.back()) reduced -= now.road()[a] - roadPrice[a];
        }
        if (reduced <= 1e-6) {
            return;
        }
        int c = programme.addColumn(0, LinearProgram.INFINITY, gain(trip));
        trips.add(trip);
        if (trip.isLaden()) {
            programme.setCoefficient(needRow[trip.need()], c, trucks.payload());
            programme.setCoefficient(stockRow[stockOf(trip)], c, trucks.payload());
            programme.setCoefficient(inspectionRow[trip.depot()][trip.loadSlot()], c, 1);
        }
        for (int d = 0; d < truckRows.size(); d++) {
            int depot = d;
            truckRows.get(d).forEach((slot, row) -> fillTruckRow(c, depot, slot, row));
        }
        arcRows.forEach((arc, row) -> fillArcRow(c, arc, row));
    }

    private int stockOf(Trip trip) {
        int item = trucks.needs().get(trip.need()).item();
        for (int s = 0; s < stockRow.length; s++) {
            if (trucks.stocks().get(s).depot() == trip.depot() && trucks.stocks().get(s).item() == item) {
                return s;
            }
        }
        throw new IllegalStateException("A trip without a stock");
    }

    int tripCount() { return trips.size(); }
    double value() { return programme.objective(); }

    @Override
    public void close() {
        programme.close();
    }
}
