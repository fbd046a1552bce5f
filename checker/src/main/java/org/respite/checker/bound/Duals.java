package org.respite.checker.bound;

import java.util.EnumMap;
import java.util.Map;
import org.respite.model.proof.Counted;

/**
 * Prices by number and slot. Those of running sums stand as what bringing or taking in a slot pays: the sum of the prices
 * of all later ends of slots.
 */
final class Duals {

    /** Functions of the duty: divisors 1 to this. */
    static final int DIVISORS = 4;

    private final Ticks ticks;
    private final Map<Counted, double[][]> bySlot = new EnumMap<>(Counted.class);
    /** By fleet and duty day, for one tick. */
    final double[][] crew;
    /** By fleet, duty day and divisor, from 1. */
    final double[][][] duty;
    final double[] quota;
    final double[] stock;
    final double[] group;
    final double[] room;
    /** By place, item and slot: what a unit gains that is there from the slot on, or pays that is taken in it. */
    final double[][][] store;
    /** By need and day: what a unit pays that is handed out. */
    final double[][] handedOut;
    /** By place of the yard and slot: what a kilogram pays that comes in the slot, or gains that is gone from it on. */
    final double[][] yard;
    final double[] floor;
    private final int published;

    /** @param published how many prices there are to be added */
    Duals(Scene scene, int published) {
        ticks = scene.ticks;
        this.published = published;
        var supply = scene.scenario.supply();
        for (var what : Counted.values()) {
            int count = switch (what) {
                case ROAD -> scene.roads.size();
                case LOADING, UNLOADING -> scene.places.size();
                case INSPECTION -> scene.scenario.network().inspections().size();
                case TRANSFER, EXITING -> scene.crossings.size();
                case FLEET -> scene.fleets.size();
            };
            bySlot.put(what, new double[count][0]);
        }
        crew = new double[scene.fleets.size()][scene.dutyDays.size()];
        duty = new double[scene.fleets.size()][scene.dutyDays.size()][DIVISORS + 1];
        quota = new double[supply.quotas().size()];
        stock = new double[supply.stocks().size()];
        group = new double[scene.scenario.people().groups().size()];
        room = new double[scene.places.size()];
        store = new double[scene.places.size()][supply.items().size()][0];
        handedOut = new double[scene.needs.size()][scene.days.size()];
        yard = new double[scene.places.size()][0];
        floor = new double[scene.needs.size()];
    }

    void add(Counted what, int number, int from, int to, double each) {
        double[] prices = slots(of(what), number);
        for (int slot = from; slot < to; slot++) {
            prices[slot] += each;
        }
    }

    /** Adds a price for all that happens up to the end of a slot. */
    void addUntil(double[][] list, int number, int slot, double each) {
        double[] prices = slots(list, number);
        for (int k = 0; k <= slot; k++) {
            prices[k] += each;
        }
    }

    double of(Counted what, int number, int slot) {
        return at(of(what)[number], slot);
    }

    /** The price in a slot; 0 where nothing is priced, and after the horizon. */
    static double at(double[] prices, int slot) {
        return slot < prices.length ? prices[slot] : 0;
    }

    /** The cost of one that begins something over {@code [tick, tick + spread)}, evenly. */
    double beginning(Counted what, int number, int tick, int spread) {
        double[] prices = of(what)[number];
        int end = tick + spread;
        double sum = 0;
        for (int slot = ticks.slotOf(tick); slot < prices.length && slot * ticks.perSlot() < end; slot++) {
            int share = Math.min(end, (slot + 1) * ticks.perSlot()) - Math.max(tick, slot * ticks.perSlot());
            sum += prices[slot] * share / spread;
        }
        return sum;
    }

    /**
     * By how much a sum along any way of a sweep can be too low, where no value on it is larger than {@code largest}: at
     * most four terms a tick, each with prices that are themselves sums of at most all that were published.
     */
    double error(double largest) {
        return 8.0 * (ticks.count() + published + 100) * Math.ulp(1.0) * largest;
    }

    private double[][] of(Counted what) {
        return bySlot.getOrDefault(what, new double[0][0]);
    }

    private double[] slots(double[][] list, int number) {
        if (list[number].length == 0) {
            list[number] = new double[ticks.slots()];
        }
        return list[number];
    }
}
