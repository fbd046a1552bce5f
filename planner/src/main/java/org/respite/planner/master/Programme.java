package org.respite.planner.master;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.respite.model.proof.Proof;
import org.respite.planner.lp.LinearProgram;
import org.respite.planner.lp.NoOptimumException;
import org.respite.planner.problem.Binning;
import org.respite.planner.problem.Inventory;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Limits;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Tolls;
import org.respite.planner.problem.Use;

/**
 * The linear programme of a plan: columns that use limits, how much of each need is met on each day, and the limits.
 * Limits stand in it from the start or are added when they are violated; prices of limits that do not stand in it are
 * 0, so every bound made from the prices holds.
 */
public final class Programme implements AutoCloseable {

    /** A column that uses limits. */
    private record Column(int index, double worth, Consumer<Use> uses) {}

    /** A column and the most that there is of it. */
    private record Bounded(int index, double high) {}

    private final Problem problem;
    private final LinearProgram program;
    private final SolutionLoad reserved;
    private final double yardShare;
    private final Rows rows;
    private final NeedColumns needColumns;
    private final RowFiller filler;
    private final List<Column> columns = new ArrayList<>();
    private final List<Bounded> bounded = new ArrayList<>();
    private final List<Double> highs = new ArrayList<>();
    private final List<ToDoubleFunction<Prices>> gains = new ArrayList<>();
    private boolean worthCounts;

    /**
     * A programme without columns.
     *
     * @param reserved what is used already and cannot be planned again
     * @param yardShare share of the yards' room that may be used
     * @param binning slots that share a row; with more than one the programme is a relaxation
     */
    public Programme(Problem problem, LinearProgram program, SolutionLoad reserved, double yardShare, Binning binning) {
        this.problem = problem;
        this.program = program;
        this.reserved = reserved;
        this.yardShare = yardShare;
        this.rows = new Rows(problem, binning);
        this.filler = new RowFiller(problem, rows, program);
        this.needColumns = new NeedColumns(problem, program);
        addStandingRows();
        needColumns.addFloorRows(this::newRow);
    }

    /** The part that speaks of needs and the survival floor. */
    public NeedColumns needs() {
        return needColumns;
    }

    /** Switches between raising the survival floor (false) and worth (true). */
    public void countWorth(boolean counts) {
        worthCounts = counts;
        needColumns.countWorth(counts);
        for (var column : columns) {
            program.setObjective(column.index(), counts ? column.worth() : 0);
        }
    }

    boolean countsWorth() {
        return worthCounts;
    }

    /**
     * Counts worth from now on, and wishes for the floor that another programme holds, for the same needs: to miss it
     * costs ten times what that programme's plan is worth.
     */
    public void wishAs(Programme other) {
        needColumns.releaseAs(other.needColumns);
        countWorth(true);
        needColumns.wish(other.needColumns.held(), 10 * Math.max(1, Math.abs(other.objective())), this::newRow);
    }

    /** Worth of the last solution, without what the wish for the floor counts. */
    public double worth() {
        return objective() - needColumns.wishWorth();
    }

    /** A new column with values from 0 up to {@code high}, which pays its tolls; answers its index. */
    public int add(double high, double gross, Consumer<Use> uses) {
        double worth = gross - problem.tolls().of(uses);
        int index = program.addColumn(0, high, worthCounts ? worth : 0);
        columns.add(new Column(index, worth, uses));
        filler.fill(index, 0, uses);
        return index;
    }

    /** A row of its own over columns: {@code Σ coefficient × column ≤ high}. */
    public int addLink(double high, int[] linked, double[] coefficients) {
        int row = newRow(high);
        for (int i = 0; i < linked.length; i++) {
            program.setCoefficient(row, linked[i], coefficients[i]);
        }
        return row;
    }

    /** A column of which no more than {@code high} is ever possible, whatever the limits say. */
    public int addBounded(double high, double worth, Consumer<Use> uses) {
        int index = add(high, worth, uses);
        bounded.add(new Bounded(index, high));
        return index;
    }

    /** Tells the most that bounded columns, which rows of their own may link, gain at any prices. */
    public void addGain(ToDoubleFunction<Prices> gain) {
        gains.add(gain);
    }

    public void bound(int column, double low, double high) {
        program.setColumnBounds(column, low, high);
    }

    public double value(int column) {
        return program.value(column);
    }

    public double objective() {
        return program.objective();
    }

    /** Solves, adds limits that are violated, solves again; answers how many were added in the end. */
    public int solveRound(int mostAtOnce) {
        solveOnce();
        if (separate(mostAtOnce) > 0) {
            solveOnce();
        }
        int added = separate(mostAtOnce);
        if (added > 0) {
            solveOnce();
        }
        return added;
    }

    private void solveOnce() {
        if (!program.solve()) {
            throw new NoOptimumException();
        }
    }

    /** Whether the columns that are there keep a floor; then it is held. */
    boolean reaches(double floor, int mostAtOnce) {
        needColumns.free(floor);
        countWorth(false);
        solve(mostAtOnce);
        boolean reached = needColumns.floor() >= (1 - 1e-7) * floor;
        needColumns.hold(reached ? (1 - 2e-7) * floor : 0);
        return reached;
    }

    /** Solves, adding violated limits until none is left. */
    public void solve(int mostAtOnce) {
        do {
            solveOnce();
        } while (separate(mostAtOnce) > 0);
    }

    /** The prices of the last solution. While the floor is raised nobody pays tolls: to survive comes before what others gain. */
    public Prices prices() {
        return worthCounts
                ? Prices.read(problem, rows, problem.absenceCost(), problem.tolls(), program::price)
                : Prices.read(problem, rows, 0, Tolls.NONE, program::price);
    }

    /** Σ price × limit + what bounded columns gain at the prices: an upper bound if no further column gains anything. */
    public double dualBound() {
        double sum = 0;
        for (int row = 0; row < highs.size(); row++) {
            sum += Math.max(0, program.price(row)) * highs.get(row);
        }
        for (var column : bounded) {
            sum += Math.max(0, program.reducedCost(column.index())) * column.high();
        }
        return sum + needColumns.dualGain();
    }

    /** Prices that were published, as those of the rows; limits with a price that do not stand in the programme are added. */
    double[] known(Proof proof) {
        int from = program.rows();
        var known = new HashMap<Integer, Double>();
        new KnownPrices(problem, this::rowOf, (row, price) -> known.merge(row, price, Double::sum))
                .read(proof, needColumns.floorRows());
        refill(from);
        double[] prices = new double[highs.size()];
        known.forEach((row, price) -> prices[row] = price);
        return prices;
    }

    private int rowOf(Violation limit) {
        int what = limit.index() / problem.slots();
        int slot = limit.index() % problem.slots();
        var standing = switch (limit.limit()) {
            case DEPARTURE -> rows.inventory(what).stream()
                    .filter(r -> r.slot() == slot && r.withToday() == limit.withToday()).findFirst();
            case YARD_IN -> rows.yard(what).stream().filter(r -> r.slot() == slot).findFirst();
            default -> Optional.<Rows.Running>empty();
        };
        if (standing.isPresent()) {
            return standing.get().row();
        }
        if (Limits.isDirect(limit.limit())) {
            int row = rows.direct(limit.limit(), limit.index());
            if (row >= 0) {
                return row;
            }
        }
        int first = Limits.isDirect(limit.limit()) ? rows.first(limit.limit(), limit.index()) : limit.index();
        addRow(new Violation(limit.limit(), first, limit.withToday(), 0));
        return highs.size() - 1;
    }

    Prices prices(double[] priceOfRow) {
        return Prices.read(problem, rows, problem.absenceCost(), problem.tolls(), row -> priceOfRow[row]);
    }

    /** As {@link #dualBound()}, at prices of rows that are no solution's, while worth counts. */
    double dualBound(double[] priceOfRow) {
        var prices = prices(priceOfRow);
        double sum = needColumns.dualGain(rows, priceOfRow, prices);
        for (int row = 0; row < priceOfRow.length; row++) {
            sum += priceOfRow[row] * highs.get(row);
        }
        for (var gain : gains) {
            sum += gain.applyAsDouble(prices);
        }
        return sum;
    }

    /** The prices of all rows in the last solution. */
    double[] rowPrices() {
        double[] prices = new double[highs.size()];
        for (int row = 0; row < prices.length; row++) {
            prices[row] = program.price(row);
        }
        return prices;
    }

    /** What the prices of rows prove of plans that keep a floor, in the words of the scenario. */
    Proof proof(double[] rowPrices, double floor) {
        return PublishedPrices.ofWorth(problem, rows, needColumns.floorRows(), rowPrices, floor);
    }

    /** What the prices of rows prove of the floor itself, while worth does not count. */
    Proof floorProof(double[] rowPrices) {
        return PublishedPrices.ofFloor(problem, rows, needColumns.floorRows(), rowPrices);
    }

    /** Tells the price of every direct limit that stands in the programme and has one. */
    public void forEachPrice(PricedLimit taker) {
        for (var limit : Limit.values()) {
            if (Limits.isDirect(limit)) {
                int[] row = rows.all(limit);
                for (int i = 0; i < row.length; i++) {
                    if (row[i] >= 0 && program.price(row[i]) > 1e-9) {
                        taker.take(limit, i, program.price(row[i]));
                    }
                }
                problem.tolls().forEach(limit, (index, toll) -> taker.take(limit, index, toll));
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

    private int separate(int most) {
        var load = new SolutionLoad(problem);
        load.add(reserved);
        forEachUse(load::add);
        needColumns.forEachArrival((index, amount) -> load.add(Limit.ARRIVAL, index, amount));
        var violated = new Violations(problem, rows, load, needColumns, yardShare).list();
        int from = program.rows();
        for (var violation : violated.subList(0, Math.min(most, violated.size()))) {
            addRow(violation);
        }
        if (program.rows() > from) {
            refill(from);
        }
        return program.rows() - from;
    }

    /** Tells what the columns of the last solution use of the limits. */
    void forEachUse(Use use) {
        for (var column : columns) {
            double value = program.value(column.index());
            if (value > 1e-9) {
                column.uses().accept((limit, index, amount) -> use.add(limit, index, amount * value));
            }
        }
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
                rows.inventory(what)
                        .add(new Rows.Running(newRow(left + brought(what, slot)), slot, violation.withToday()));
            }
            case YARD_IN, YARD_OUT -> {
                double room = yardShare * problem.world().yards.get(what).roomKilograms();
                rows.yard(what).add(new Rows.Running(newRow(Math.max(0, room - standing(what, slot))), slot, false));
            }
            case ROAD, LOADING, UNLOADING, INSPECTION, TRANSFER, EXITING, FLEET, CREW, DUTY, QUOTA, STOCK, GROUP, ROOM ->
                rows.put(violation.limit(), violation.index(), newRow(limitOf(violation.limit(), violation.index())));
        }
    }

    /** Units that what is reserved brings into an inventory, less what it takes, up to a slot. */
    private double brought(int inventory, int slot) {
        return sum(Limit.ARRIVAL, inventory, slot) - sum(Limit.DEPARTURE, inventory, slot);
    }

    /** Kilograms in a yard after a slot because of what is reserved. */
    private double standing(int yard, int slot) {
        return sum(Limit.YARD_IN, yard, slot) - sum(Limit.YARD_OUT, yard, slot);
    }

    private double sum(Limit limit, int what, int slot) {
        double sum = 0;
        for (int k = what * problem.slots(); k <= what * problem.slots() + slot; k++) {
            sum += reserved.of(limit)[k];
        }
        return sum;
    }

    private double limitOf(Limit limit, int first) {
        double sum = 0;
        for (int i = first; i < first + rows.width(limit, first); i++) {
            sum += Math.max(0, problem.limits().of(limit)[i] - reserved.of(limit)[i]);
        }
        return sum;
    }

    private int newRow(double high) {
        highs.add(high);
        return program.addRow(-LinearProgram.INFINITY, high);
    }

    private void refill(int from) {
        needColumns.fill(filler, rows, from);
        for (var column : columns) {
            filler.fill(column.index(), from, column.uses());
        }
    }
}
