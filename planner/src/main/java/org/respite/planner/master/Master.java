package org.respite.planner.master;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.respite.planner.lp.LinearProgram;
import org.respite.planner.problem.Inventory;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Limits;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;
import org.respite.planner.problem.Usage;
import org.respite.planner.problem.Use;
import org.respite.planner.problem.Wave;

/**
 * The restricted linear programme: how many vehicles make each trip fully laden, how many persons go in each wave, how
 * much of each need is met on each day. Limits stand in it from the start or are added when they are violated; prices of
 * limits that do not stand in it are 0, so every bound made from the prices holds.
 */
public final class Master implements AutoCloseable {

    private final Problem problem;
    private final Usage usage;
    private final LinearProgram program;
    private final Rows rows;
    private final NeedColumns needColumns;
    private final RowFiller filler;
    private final List<Trip> trips = new ArrayList<>();
    private final List<Integer> tripColumns = new ArrayList<>();
    private final List<Wave> waves = new ArrayList<>();
    private final List<Integer> waveColumns = new ArrayList<>();
    private final List<Double> highs = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();
    private boolean worthCounts;

    public Master(Problem problem, LinearProgram program) {
        this.problem = problem;
        this.usage = new Usage(problem);
        this.program = program;
        this.rows = new Rows(problem);
        this.filler = new RowFiller(problem, rows, program);
        this.needColumns = new NeedColumns(problem, program);
        addStandingRows();
        needColumns.addFloorRows(this::newRow);
    }

    /** The survival floor as a level of its own: its needs, its value, its hold. */
    public NeedColumns needs() {
        return needColumns;
    }

    /** Switches from raising the survival floor to worth. */
    public void countWorth(boolean counts) {
        worthCounts = counts;
        needColumns.countWorth(counts);
        for (int i = 0; i < trips.size(); i++) {
            program.setObjective(tripColumns.get(i), counts ? Worths.ofTrip(problem, trips.get(i)) : 0);
        }
        for (int i = 0; i < waves.size(); i++) {
            program.setObjective(waveColumns.get(i), counts ? Worths.ofWave(problem, waves.get(i)) : 0);
        }
    }

    /** Adds the trip unless it is there; answers whether it was new. */
    public boolean add(Trip trip) {
        if (!known.add(trip.columnKey())) {
            return false;
        }
        int column = program.addColumn(0, LinearProgram.INFINITY, worthCounts ? Worths.ofTrip(problem, trip) : 0);
        trips.add(trip);
        tripColumns.add(column);
        filler.fill(column, 0, use -> useOf(trip, use));
        return true;
    }

    /** Adds the wave unless it is there; answers whether it was new. */
    public boolean add(Wave wave) {
        if (!known.add(Worths.keyOf(wave))) {
            return false;
        }
        int column = program.addColumn(0, LinearProgram.INFINITY, worthCounts ? Worths.ofWave(problem, wave) : 0);
        waves.add(wave);
        waveColumns.add(column);
        filler.fill(column, 0, use -> usage.ofPerson(wave, use));
        return true;
    }

    public boolean solve() {
        return program.solve();
    }

    public double objective() {
        return program.objective();
    }

    public Prices prices() {
        return Prices.read(problem, rows, program::price);
    }

    /** Adds limits that the last solution violates, the worst first; answers how many. */
    public int separate(int most) {
        var load = new SolutionLoad(problem);
        for (int i = 0; i < trips.size(); i++) {
            double vehicles = program.value(tripColumns.get(i));
            if (vehicles > 1e-9) {
                var trip = trips.get(i);
                useOf(trip, (limit, index, amount) -> load.add(limit, index, amount * vehicles));
            }
        }
        for (int i = 0; i < waves.size(); i++) {
            double persons = program.value(waveColumns.get(i));
            if (persons > 1e-9) {
                usage.ofPerson(waves.get(i), (limit, index, amount) -> load.add(limit, index, amount * persons));
            }
        }
        needColumns.forEachArrival((index, amount) -> load.add(Limit.ARRIVAL, index, amount));
        var violated = new Violations(problem, rows, load, needColumns).list();
        int from = program.rows();
        for (var violation : violated.subList(0, Math.min(most, violated.size()))) {
            addRow(violation);
        }
        if (program.rows() > from) {
            refill(from);
        }
        return program.rows() - from;
    }

    /** Σ price × limit + what bounded columns gain at the prices: an upper bound if no further column gains anything. */
    public double dualBound() {
        double sum = 0;
        for (int row = 0; row < highs.size(); row++) {
            sum += Math.max(0, program.price(row)) * highs.get(row);
        }
        return sum + needColumns.dualGain();
    }

    public List<Trip> trips() {
        return trips;
    }

    public List<Wave> waves() {
        return waves;
    }

    public double vehicles(int trip) {
        return program.value(tripColumns.get(trip));
    }

    public double persons(int wave) {
        return program.value(waveColumns.get(wave));
    }

    /** Price and limit of every direct limit that stands in the programme. */
    public void forEachPrice(PricedLimit taker) {
        for (var limit : Limit.values()) {
            if (Limits.isDirect(limit)) {
                int[] row = rows.all(limit);
                for (int i = 0; i < row.length; i++) {
                    if (row[i] >= 0 && program.price(row[i]) > 1e-9) {
                        taker.take(limit, i, program.price(row[i]));
                    }
                }
            }
        }
    }

    /** Takes a limit's price. */
    @FunctionalInterface
    public interface PricedLimit {
        void take(Limit limit, int index, double price);
    }

    @Override
    public void close() {
        program.close();
    }

    private void useOf(Trip trip, Use use) {
        usage.ofVehicle(trip, use);
        double units = trip.kind().unitsPerVehicle();
        usage.ofUnit(trip, (limit, index, amount) -> use.add(limit, index, amount * units));
    }

    private void addStandingRows() {
        for (var limit : List.of(Limit.STOCK, Limit.GROUP, Limit.ROOM, Limit.QUOTA, Limit.CREW)) {
            for (int i = 0; i < problem.limits().of(limit).length; i++) {
                addRow(new Violation(limit, i, false, 0));
            }
        }
        int slots = problem.slots();
        for (Inventory inventory : problem.inventories()) {
            var need = inventory.need();
            if (need == null || inventory.transshipped()) {
                addRow(new Violation(Limit.DEPARTURE, inventory.index() * slots + slots - 1, false, 0));
            }
            if (need != null) {
                for (var day : need.days()) {
                    if (day.most() > 0) {
                        addRow(new Violation(Limit.DEPARTURE, inventory.index() * slots + day.lastSlot(), true, 0));
                    }
                }
            }
        }
        refill(0);
    }

    private void addRow(Violation violation) {
        int slots = problem.slots();
        int what = violation.index() / slots;
        int slot = violation.index() % slots;
        switch (violation.limit()) {
            case DEPARTURE, ARRIVAL -> {
                double left = violation.withToday() ? needColumns.rateLeft(what, slot) : 0;
                rows.inventory(what).add(new Rows.Running(newRow(left), slot, violation.withToday()));
            }
            case YARD_IN, YARD_OUT -> {
                double room = problem.world().scenario.network().crossings().get(what).yardRoomKilograms();
                rows.yard(what).add(new Rows.Running(newRow(room), slot, false));
            }
            case ROAD, LOADING, UNLOADING, INSPECTION, TRANSFER, EXITING, FLEET, CREW, QUOTA, STOCK, GROUP, ROOM ->
                rows.put(violation.limit(), violation.index(),
                        newRow(problem.limits().of(violation.limit())[violation.index()]));
        }
    }

    private int newRow(double high) {
        highs.add(high);
        return program.addRow(-LinearProgram.INFINITY, high);
    }

    private void refill(int from) {
        needColumns.fill(filler, rows, from);
        for (int i = 0; i < trips.size(); i++) {
            var trip = trips.get(i);
            filler.fill(tripColumns.get(i), from, use -> useOf(trip, use));
        }
        for (int i = 0; i < waves.size(); i++) {
            var wave = waves.get(i);
            filler.fill(waveColumns.get(i), from, use -> usage.ofPerson(wave, use));
        }
    }
}
