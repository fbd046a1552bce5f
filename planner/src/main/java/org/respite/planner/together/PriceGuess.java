package org.respite.planner.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.planner.expanded.ExpandedNetwork;

/**
 * First prices of stocks and needs, so that the linear programme does not have to find them step by step: the dual of the
 * assignment of loads to needs, by subgradients with Polyak's steps (Held, Wolfe and Crowder 1974). Drives cost what the
 * {@link DriveTable} says; that trucks come back is left out. Only a guess: nothing is proven by it.
 */
final class PriceGuess {

    private static final int ROUNDS = 1500;
    /** The share of the dual's value by which it is hoped to fall at first, and below which the search ends. */
    private static final double HOPE = 0.1;

    private static final double LITTLE = 1e-4;
    /** Rounds without success after which there is half the hope. */
    private static final int PATIENCE = 20;
    /** The share of the last way in the next. */
    private static final double INERTIA = 0.7;
    /** First trips for each depot and slot. */
    private static final int CHOICES = 12;

    private final ExpandedNetwork net;
    private final Trucks trucks;
    private final DriveTable table;
    private final int[] places;
    private final int[] depots;
    private final int[] placeIndex;
    private final int slots;
    /** By depot, the stock and the need of each pair that goes together. */
    private final int[][] stockOf;

    private final int[][] needOf;
    /** By depot, slot and pair: what a truck gains. */
    private final double[][][] gain;

    private final double[] stock;
    private final double[] need;

    PriceGuess(ExpandedNetwork net, Trucks trucks, double[] roadPrice) {
        this.trucks = trucks;
        slots = net.network.slots();
        this.net = net;
        places = trucks.needs().stream().mapToInt(Need::place).distinct().toArray();
        depots = trucks.depots().stream().mapToInt(Depot::place).toArray();
        double loss = trucks.payload() * trucks.needs().stream().mapToDouble(Need::lossPerSlot).average().orElse(0);
        table = new DriveTable(net, roadPrice, loss);
        double[][][] drive = table.costs(places, depots);
        placeIndex = new int[net.network.places()];
        for (int p = 0; p < places.length; p++) {
            placeIndex[places[p]] = p;
        }
        stockOf = new int[depots.length][];
        needOf = new int[depots.length][];
        gain = new double[depots.length][slots][];
        for (int d = 0; d < depots.length; d++) {
            pair(d);
            for (int s = 0; s < slots; s++) {
                gain[d][s] = new double[needOf[d].length];
                for (int k = 0; k < needOf[d].length; k++) {
                    var wanted = trucks.needs().get(needOf[d][k]);
                    double share = loss > 0 ? wanted.lossPerSlot() * trucks.payload() / loss : 1;
                    gain[d][s][k] = trucks.payload() * wanted.worth() - share * drive[placeIndex[wanted.place()]][d][s];
                }
            }
        }
        stock = new double[trucks.stocks().size()];
        need = new double[trucks.needs().size()];
    }

    private void pair(int depot) {
        int size = 0;
        stockOf[depot] = new int[trucks.needs().size()];
        needOf[depot] = new int[trucks.needs().size()];
        for (int s = 0; s < trucks.stocks().size(); s++) {
            for (int n = 0; n < trucks.needs().size(); n++) {
                var kept = trucks.stocks().get(s);
                if (kept.depot() == depot && kept.item() == trucks.needs().get(n).item()) {
                    stockOf[depot][size] = s;
                    needOf[depot][size++] = n;
                }
            }
        }
        stockOf[depot] = Arrays.copyOf(stockOf[depot], size);
        needOf[depot] = Arrays.copyOf(needOf[depot], size);
    }

    double[] stock() {
        return stock;
    }

    double[] need() {
        return need;
    }

    /** Improves the prices. */
    void search() {
        double[] price = new double[stock.length + need.length];
        double[] best = price.clone();
        double[] slack = new double[price.length];
        double[] way = new double[price.length];
        double least = Double.POSITIVE_INFINITY;
        double hope = HOPE;
        int failures = 0;
        for (int round = 0; round < ROUNDS && hope > LITTLE; round++) {
            double value = evaluate(price, slack);
            if (value < least * (1 - hope / 100)) {
                failures = 0;
            }
            if (value < least) {
                least = value;
                System.arraycopy(price, 0, best, 0, price.length);
            }
            if (failures++ > PATIENCE) {
                hope /= 2;
                failures = 0;
                System.arraycopy(best, 0, price, 0, price.length);
                value = evaluate(price, slack);
                Arrays.fill(way, 0);
            }
            double length = 0;
            for (int i = 0; i < way.length; i++) {
                way[i] = slack[i] + INERTIA * way[i];
                length += way[i] * way[i];
            }
            double step = (value - least * (1 - hope)) / Math.max(length, 1e-9);
            for (int i = 0; i < way.length; i++) {
                price[i] = Math.max(0, price[i] - step * way[i]);
            }
        }
        System.arraycopy(best, 0, stock, 0, stock.length);
        System.arraycopy(best, stock.length, need, 0, need.length);
    }

    /** The dual's value; what the limits leave, given the best load of each slot. */
    private double evaluate(double[] now, double[] slack) {
        double value = 0;
        for (int i = 0; i < now.length; i++) {
            int n = i - stock.length;
            slack[i] = n < 0 ? trucks.stocks().get(i).tonnes() : trucks.needs().get(n).tonnes();
            value += now[i] * slack[i];
        }
        for (int d = 0; d < gain.length; d++) {
            var depot = trucks.depots().get(d);
            double tonnes = depot.inspected() * trucks.payload();
            double[] price = new double[needOf[d].length];
            for (int k = 0; k < price.length; k++) {
                price[k] = trucks.payload() * (now[stockOf[d][k]] + now[stock.length + needOf[d][k]]);
            }
            for (int s = 0; s < slots; s++) {
                if (!depot.open().holds(s)) {
                    continue;
                }
                double most = 0;
                int pick = -1;
                for (int k = 0; k < price.length; k++) {
                    double gained = gain[d][s][k] - price[k];
                    if (gained > most) {
                        most = gained;
                        pick = k;
                    }
                }
                if (pick >= 0) {
                    value += depot.inspected() * most;
                    slack[stockOf[d][pick]] -= tonnes;
                    slack[stock.length + needOf[d][pick]] -= tonnes;
                }
            }
        }
        return value;
    }

    /** For each depot and slot, trips to the needs that gain most at the prices. */
    List<Trip> trips(TripSweep sweep) {
        var wanted = new ArrayList<List<int[]>>();
        for (int p = 0; p < places.length; p++) {
            wanted.add(new ArrayList<>());
        }
        for (int d = 0; d < depots.length; d++) {
            var open = trucks.depots().get(d).open();
            for (int s = open.next(0); s >= 0 && s < slots; s = open.next(s + 1)) {
                for (int k : best(d, s)) {
                    wanted.get(placeIndex[trucks.needs().get(needOf[d][k]).place()]).add(new int[] {d, s, needOf[d][k]});
                }
            }
        }
        int[][] starts = new int[places.length][];
        Arrays.setAll(starts, p -> wanted.get(p).stream().mapToInt(w -> net.nodeAt(depots[w[0]], w[1])).toArray());
        int[][][] drives = table.drives(places, starts);
        var trips = new ArrayList<Trip>();
        for (int p = 0; p < places.length; p++) {
            for (int k = 0; k < drives[p].length; k++) {
                int[] w = wanted.get(p).get(k);
                trips.add(sweep.trip(w[0], w[1], w[2], drives[p][k]));
            }
        }
        return trips;
    }

    private int[] best(int d, int s) {
        double[] value = new double[needOf[d].length];
        for (int k = 0; k < value.length; k++) {
            value[k] = gain[d][s][k] - trucks.payload() * (stock[stockOf[d][k]] + need[needOf[d][k]]);
        }
        return IntStream.range(0, value.length)
                .filter(k -> gain[d][s][k] > Double.NEGATIVE_INFINITY)
                .filter(k -> trucks.needs().get(needOf[d][k]).place() != depots[d])
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -value[k]))
                .limit(CHOICES)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
