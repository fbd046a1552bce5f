package org.respite.planner.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.lp.GlopProgram;
import org.respite.planner.lp.LinearProgram;

/**
 * What whole trucks on known ways carry, of which items, to which of the places that they pass: a linear programme over tonnes,
 * then whole kilograms, filled up in the order of worth.
 */
final class MixedLoads {

    private static final double KILOGRAMS = 1000;

    private final ExpandedNetwork net;
    private final Trucks trucks;
    private final TruckPrices prices;
    private final LoadChoices choices;
    private final List<Delivery> deliveries = new ArrayList<>();
    private double[] stockPrice = new double[0];
    private double[] needPrice = new double[0];

    MixedLoads(ExpandedNetwork net, Trucks trucks, TruckPrices prices) {
        this.net = net;
        this.trucks = trucks;
        this.prices = prices;
        choices = new LoadChoices(net, trucks, prices);
    }

    List<Delivery> load(List<Mission> missions) {
        for (int m = 0; m < missions.size(); m++) {
            deliveries.addAll(choices.of(m, missions.get(m)));
        }
        double[] tonnes = solve(missions.size());
        return inKilograms(tonnes, missions.size());
    }

    /** What a tonne more in stock, or needed, would gain with these trucks, at the fractional plan's prices of roads. */
    TruckPrices pricesNow() {
        double[][] truck = new double[trucks.depots().size()][net.network.slots()];
        return new TruckPrices(prices.road(), prices.room(), stockPrice, needPrice, truck);
    }

    private double worth(Delivery d) {
        return trucks.needs().get(d.need()).worthIn(d.slot());
    }

    private double[] solve(int missions) {
        try (var programme = new GlopProgram()) {
            int[] stockRow = trucks.stocks().stream().mapToInt(s -> programme.addRow(0, s.tonnes())).toArray();
            int[] needRow = trucks.needs().stream().mapToInt(n -> programme.addRow(0, n.tonnes())).toArray();
            int[] truckRow = new int[missions];
            Arrays.setAll(truckRow, m -> programme.addRow(0, trucks.payload()));
            for (var d : deliveries) {
                int c = programme.addColumn(0, LinearProgram.INFINITY, worth(d));
                programme.setCoefficient(stockRow[d.stock()], c, 1);
                programme.setCoefficient(needRow[d.need()], c, 1);
                programme.setCoefficient(truckRow[d.mission()], c, 1);
            }
            if (!programme.solve()) {
                throw new IllegalStateException("The loads' linear programme was not solved");
            }
            double[] tonnes = new double[deliveries.size()];
            Arrays.setAll(tonnes, programme::value);
            stockPrice = Arrays.stream(stockRow).mapToDouble(row -> Math.max(0, programme.price(row))).toArray();
            needPrice = Arrays.stream(needRow).mapToDouble(row -> Math.max(0, programme.price(row))).toArray();
            return tonnes;
        }
    }

    private List<Delivery> inKilograms(double[] tonnes, int missions) {
        long[] stock = trucks.stocks().stream().mapToLong(s -> (long) (s.tonnes() * KILOGRAMS)).toArray();
        long[] need = trucks.needs().stream().mapToLong(n -> (long) (n.tonnes() * KILOGRAMS)).toArray();
        long[] room = new long[missions];
        Arrays.fill(room, (long) (trucks.payload() * KILOGRAMS));
        var whole = new ArrayList<Delivery>();
        for (int i = 0; i < tonnes.length; i++) {
            whole.add(take(deliveries.get(i), (long) (tonnes[i] * KILOGRAMS), stock, need, room));
        }
        whole.sort(Comparator.comparingDouble(d -> -worth(d)));
        whole.replaceAll(d -> take(d, Long.MAX_VALUE, stock, need, room));
        whole.removeIf(d -> d.kilograms() == 0);
        return whole;
    }

    private Delivery take(Delivery d, long most, long[] stock, long[] need, long[] room) {
        int more = (int) Math.min(Math.min(most, room[d.mission()]), Math.min(stock[d.stock()], need[d.need()]));
        stock[d.stock()] -= more;
        need[d.need()] -= more;
        room[d.mission()] -= more;
        return d.with(d.kilograms() + more);
    }
}
