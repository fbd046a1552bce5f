package org.respite.planner.master;

import java.util.Arrays;
import java.util.function.Consumer;
import org.respite.planner.lp.LinearProgram;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Use;

/** Writes what a column uses into the rows of the programme. */
final class RowFiller {

    private final Rows rows;
    private final LinearProgram program;
    private final int slots;
    private double[] sums = new double[1024];
    private int[] touched = new int[1024];
    private int touchedCount;

    RowFiller(Problem problem, Rows rows, LinearProgram program) {
        this.rows = rows;
        this.program = program;
        this.slots = problem.slots();
    }

    /** Writes the column's coefficients in all rows from {@code fromRow} on. */
    void fill(int column, int fromRow, Consumer<Use> uses) {
        if (sums.length < program.rows()) {
            sums = new double[program.rows() * 2];
        }
        touchedCount = 0;
        uses.accept((limit, index, amount) -> add(limit, index, amount, fromRow));
        for (int i = 0; i < touchedCount; i++) {
            int row = touched[i];
            if (sums[row] != 0) {
                program.setCoefficient(row, column, sums[row]);
            }
            sums[row] = 0;
        }
    }

    private void add(Limit limit, int index, double amount, int fromRow) {
        switch (limit) {
            case DEPARTURE -> running(rows.inventory(index / slots), index % slots, amount, fromRow);
            case ARRIVAL -> running(rows.inventory(index / slots), index % slots + rows.delay(), -amount, fromRow);
            case YARD_IN -> running(rows.yard(index / slots), index % slots, amount, fromRow);
            case YARD_OUT -> running(rows.yard(index / slots), index % slots, -amount, fromRow);
            case ROAD, LOADING, UNLOADING, INSPECTION, TRANSFER, EXITING, FLEET, CREW, DUTY, QUOTA, STOCK, GROUP, ROOM ->
                addTo(rows.direct(limit, index), amount, fromRow);
        }
    }

    private void running(Iterable<Rows.Running> list, int slot, double amount, int fromRow) {
        for (var running : list) {
            if (running.slot() >= slot) {
                addTo(running.row(), amount, fromRow);
            }
        }
    }

    private void addTo(int row, double amount, int fromRow) {
        if (row < fromRow || row < 0) {
            return;
        }
        if (sums[row] == 0) {
            if (touchedCount == touched.length) {
                touched = Arrays.copyOf(touched, touchedCount * 2);
            }
            touched[touchedCount++] = row;
        }
        sums[row] += amount;
    }
}
