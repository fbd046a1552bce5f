package org.respite.planner.master;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleToIntFunction;
import org.respite.planner.lp.LinearProgram;
import org.jspecify.annotations.Nullable;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.NeedModel;
import org.respite.planner.problem.Problem;

/**
 * The part of the programme that speaks of needs: how much of each piece of each day is met, what stocks at the place
 * itself give, and the survival floor.
 */
public final class NeedColumns {

    /** A stock at a place of need that may be distributed there. */
    private record Local(int inventory, int stock, int slot, int column) {}

    private final Problem problem;
    private final LinearProgram program;
    private final int slots;
    /** By need and day: the columns of the pieces, or none. */
    private final int[][][] met;
    private final List<Local> locals = new ArrayList<>();
    private final int floor;
    private final int[] floorRow;
    private final int[] wishRow;
    private final List<Integer> missing = new ArrayList<>();
    private final BitSet lifted = new BitSet();
    private double held;
    private double most = 1;
    private double wishPrice;
    private boolean worthCounts;

    NeedColumns(Problem problem, LinearProgram program) {
        this.problem = problem;
        this.program = program;
        this.slots = problem.slots();
        floor = program.addColumn(0, 1, 1);
        met = new int[problem.needs().size()][][];
        for (var need : problem.needs()) {
            met[need.index()] = new int[need.days().size()][];
            for (int d = 0; d < need.days().size(); d++) {
                met[need.index()][d] = need.days().get(d).pieces().stream()
                        .mapToInt(p -> program.addColumn(least(need, p), need.reachable() ? p.length() : 0, 0))
                        .toArray();
            }
        }
        var stocks = problem.world().scenario.supply().stocks();
        for (int s = 0; s < stocks.size(); s++) {
            var stock = stocks.get(s);
            var inventory = problem.inventory(
                    problem.world().indexOf(stock.place()), problem.world().indexOf(stock.item()));
            int slot = problem.world().grid.slotFrom(problem.world().grid.tickAtOrAfter(stock.available()));
            if (inventory != null && inventory.need() != null && slot < slots) {
                locals.add(new Local(inventory.index(), s, slot, program.addColumn(0, stock.quantity(), 0)));
            }
        }
        floorRow = new int[problem.needs().size()];
        Arrays.fill(floorRow, -1);
        wishRow = floorRow.clone();
    }

    private static double least(NeedModel need, NeedModel.Piece piece) {
        return need.reachable() ? piece.least() : 0;
    }

    void addFloorRows(DoubleToIntFunction newRow) {
        for (var need : problem.needs()) {
            if (need.reachable() && need.survival() > 0) {
                int row = newRow.applyAsInt(0);
                floorRow[need.index()] = row;
                lifted.set(need.index());
                program.setCoefficient(row, floor, 1);
                setCoverage(row, need);
            }
        }
        if (lifted.isEmpty()) {
            hold(0);
        }
    }

    void countWorth(boolean counts) {
        worthCounts = counts;
        program.setObjective(floor, counts ? 0 : 1);
        for (var need : problem.needs()) {
            for (int d = 0; d < need.days().size(); d++) {
                var pieces = need.days().get(d).pieces();
                for (int s = 0; s < pieces.size(); s++) {
                    program.setObjective(met[need.index()][d][s], counts ? pieces.get(s).worth() : 0);
                }
            }
        }
    }

    void fill(RowFiller filler, Rows rows, int fromRow) {
        for (var local : locals) {
            filler.fill(local.column(), fromRow, use -> {
                use.add(Limit.STOCK, local.stock(), 1);
                use.add(Limit.ARRIVAL, local.inventory() * slots + local.slot(), 1);
            });
        }
        for (var inventory : problem.inventories()) {
            var need = inventory.need();
            for (var row : rows.inventory(inventory.index())) {
                for (int d = 0; need != null && row.row() >= fromRow && d < need.days().size(); d++) {
                    for (int column : counts(need, d, row) ? met[need.index()][d] : new int[0]) {
                        program.setCoefficient(row.row(), column, 1);
                    }
                }
            }
        }
    }

    /** The row of each need's floor; negative where there is none. */
    int[] floorRows() {
        return floorRow;
    }

    /** The survival floor of the last solution. */
    public double floor() {
        return program.value(floor);
    }

    /** The floor may take any value up to {@code most}. */
    void free(double most) {
        this.most = most;
        program.setColumnBounds(floor, 0, most);
    }

    /** From now on the floor stands at {@code value}. */
    public void hold(double value) {
        held = value;
        program.setColumnBounds(floor, value, value);
    }

    /**
     * The floor is wished for at {@code value} and may be missed at a price; and so may the coverage of each need by itself, for
     * where one need misses the floor no other would have a reason to keep it.
     */
    void wish(double value, double price, DoubleToIntFunction newRow) {
        held = value;
        program.setColumnBounds(floor, 0, value);
        program.setObjective(floor, price);
        wishPrice = price;
        for (int need = lifted.nextSetBit(0); value > 0 && need >= 0; need = lifted.nextSetBit(need + 1)) {
            int row = newRow.applyAsInt(-value);
            int missed = program.addColumn(0, value, -price);
            program.setCoefficient(row, missed, -1);
            setCoverage(row, problem.needs().get(need));
            wishRow[need] = row;
            missing.add(missed);
        }
    }

    /** What the wish counts in the last solution, beside worth. */
    double wishWorth() {
        double missed = missing.stream().mapToDouble(program::value).sum();
        return wishPrice * (floor() - missed);
    }

    private void setCoverage(int row, NeedModel need) {
        for (int d = 0; d < need.days().size(); d++) {
            program.setCoefficient(row, met[need.index()][d][0], -1 / need.survival());
        }
    }

    /** The needs that are not counted for the floor, as another programme found them. */
    void releaseAs(NeedColumns other) {
        for (int need = lifted.nextSetBit(0); need >= 0; need = lifted.nextSetBit(need + 1)) {
            if (!other.lifted.get(need)) {
                program.setCoefficient(floorRow[need], floor, 0);
                lifted.clear(need);
            }
        }
    }

    /** What a unit more of held floor adds to the bound at the last prices; seldom above 0. */
    double floorSlope() {
        return program.reducedCost(floor);
    }

    public double held() {
        return held;
    }

    /** Whether any need's survival counts for the floor. */
    public boolean hasFloor() {
        return !lifted.isEmpty();
    }

    /** Needs that keep the floor from rising, by their prices; they are no longer counted. Answers how many. */
    public int releaseHopeless() {
        int released = 0;
        for (int need = lifted.nextSetBit(0); need >= 0; need = lifted.nextSetBit(need + 1)) {
            if (program.price(floorRow[need]) > 1e-9) {
                program.setCoefficient(floorRow[need], floor, 0);
                lifted.clear(need);
                released++;
            }
        }
        return released;
    }

    /** Whether the need's survival is counted for the held floor. */
    public boolean isLifted(int need) {
        return lifted.get(need);
    }

    double rateLeft(int inventory, int slot) {
        var day = day(inventory, slot);
        return day == null ? 0 : day.rateLeft()[slot - day.firstSlot()];
    }

    int dayOf(int inventory, int slot) {
        var need = problem.inventories().get(inventory).need();
        var day = day(inventory, slot);
        return need == null || day == null ? -1 : need.days().indexOf(day);
    }

    boolean endsDay(int inventory, int slot) {
        var day = day(inventory, slot);
        return day != null && day.lastSlot() == slot;
    }

    double metToday(int inventory, int slot) {
        var need = problem.inventories().get(inventory).need();
        int day = dayOf(inventory, slot);
        return need == null || day < 0 ? 0 : met(need.index(), day);
    }

    double metBefore(int inventory, int slot) {
        var need = problem.inventories().get(inventory).need();
        double sum = 0;
        for (int d = 0; need != null && d < need.days().size() && need.days().get(d).lastSlot() < slot; d++) {
            sum += met(need.index(), d);
        }
        return sum;
    }

    /** Units of a need met on a day in the last solution. */
    public double met(int need, int day) {
        double sum = 0;
        for (int column : met[need][day]) {
            sum += program.value(column);
        }
        return sum;
    }

    /** What a unit of survival of the need is worth because the floor rises with it, or a wish is nearer. */
    public double floorWorth(int need) {
        double survival = problem.needs().get(need).survival();
        return survival == 0 ? 0 : (price(floorRow[need]) + price(wishRow[need])) / survival;
    }

    private double price(int row) {
        return row < 0 ? 0 : Math.max(0, program.price(row));
    }

    /** Units of a stock at its own place that are distributed there, as arrivals in its inventory. */
    public void forEachArrival(Arrival arrival) {
        for (var local : locals) {
            arrival.take(local.inventory() * slots + local.slot(), program.value(local.column()));
        }
    }

    /** Takes what arrives in an inventory and slot, by index. */
    @FunctionalInterface
    public interface Arrival {
        void take(int index, double amount);
    }

    /** What bounded columns gain at the prices. */
    double dualGain() {
        double gain = held * program.reducedCost(floor);
        if (!worthCounts) {
            gain = most * Math.max(0, program.reducedCost(floor));
        }
        for (var need : problem.needs()) {
            for (int d = 0; need.reachable() && d < need.days().size(); d++) {
                var pieces = need.days().get(d).pieces();
                for (int s = 0; s < pieces.size(); s++) {
                    double reduced = program.reducedCost(met[need.index()][d][s]);
                    gain += reduced * (reduced > 0 ? pieces.get(s).length() : pieces.get(s).least());
                }
            }
        }
        var stocks = problem.world().scenario.supply().stocks();
        for (var local : locals) {
            gain += Math.max(0, program.reducedCost(local.column())) * stocks.get(local.stock()).quantity();
        }
        return gain;
    }

    /** The same at prices of rows that are no solution's, while worth counts. */
    double dualGain(Rows rows, double[] priceOfRow, Prices prices) {
        double gain = held * floorSlope(priceOfRow);
        for (var need : problem.needs()) {
            for (int d = 0; need.reachable() && d < need.days().size(); d++) {
                double paid = paid(rows, need, d, priceOfRow);
                var pieces = need.days().get(d).pieces();
                for (int s = 0; s < pieces.size(); s++) {
                    double lifts = s > 0 || floorRow[need.index()] < 0 ? 0 : priceOfRow[floorRow[need.index()]] / need.survival();
                    double reduced = pieces.get(s).worth() + lifts - paid;
                    gain += reduced * (reduced > 0 ? pieces.get(s).length() : pieces.get(s).least());
                }
            }
        }
        var stocks = problem.world().scenario.supply().stocks();
        for (var local : locals) {
            double reduced = -prices.of(Limit.STOCK, local.stock())
                    - prices.of(Limit.ARRIVAL, local.inventory() * slots + local.slot());
            gain += Math.max(0, reduced) * stocks.get(local.stock()).quantity();
        }
        return gain;
    }

    /** What a unit that is met on a day costs at the rows of its inventory. */
    private double paid(Rows rows, NeedModel need, int d, double[] priceOfRow) {
        var world = problem.world();
        var inventory = problem.inventory(world.indexOf(need.need().place()), world.indexOf(need.need().item()));
        double paid = 0;
        for (var row : inventory == null ? List.<Rows.Running>of() : rows.inventory(inventory.index())) {
            paid += counts(need, d, row) ? priceOfRow[row.row()] : 0;
        }
        return paid;
    }

    private static boolean counts(NeedModel need, int d, Rows.Running row) {
        var day = need.days().get(d);
        return day.lastSlot() < row.slot()
                || (row.withToday() && day.firstSlot() <= row.slot() && row.slot() <= day.lastSlot());
    }

    /** What a unit more of held floor adds to the bound at prices of rows. */
    double floorSlope(double[] priceOfRow) {
        return -lifted.stream().mapToDouble(need -> priceOfRow[floorRow[need]]).sum();
    }

    private NeedModel.@Nullable Day day(int inventory, int slot) {
        var need = problem.inventories().get(inventory).need();
        if (need == null) {
            return null;
        }
        for (var day : need.days()) {
            if (day.rate().length > 0 && day.firstSlot() <= slot && slot <= day.lastSlot()) {
                return day;
            }
        }
        return null;
    }
}
