package org.respite.benchmarks.rival;

import com.google.ortools.modelbuilder.ModelBuilderHelper;
import java.util.BitSet;
import org.respite.benchmarks.solver.ModelSize;

/**
 * A linear programme to be maximised, Σ c·x over 0 ≤ x with rows Σ a·x ≤ limit or Σ a·x = 0, as plain lists. It can be
 * handed to any solver and judge any answer.
 */
final class LinearModel {

    private final Doubles worth = new Doubles();
    private final Doubles limit = new Doubles();
    private final BitSet balanced = new BitSet();
    private final Ints rows = new Ints();
    private final Ints columns = new Ints();
    private final Doubles factors = new Doubles();
    private final double constant;

    /** @param constant worth that is had whatever is done */
    LinearModel(double constant) {
        this.constant = constant;
    }

    int addColumn(double worth) {
        this.worth.add(worth);
        return this.worth.size() - 1;
    }

    void setWorth(int column, double worth) {
        this.worth.set(column, worth);
    }

    int addRow(double limit) {
        this.limit.add(limit);
        return this.limit.size() - 1;
    }

    /** A row Σ a·x = 0. */
    int addBalance() {
        int row = addRow(0);
        balanced.set(row);
        return row;
    }

    /** Allows {@code more} in the row. */
    void raise(int row, double more) {
        limit.set(row, limit.get(row) + more);
    }

    void put(int row, int column, double factor) {
        rows.add(row);
        columns.add(column);
        factors.add(factor);
    }

    ModelSize size() {
        return new ModelSize(limit.size(), worth.size());
    }

    /** The same programme in OR-Tools' own form. Infinite bounds are told as infinite: large ones mislead PDLP. */
    ModelBuilderHelper toOrTools() {
        var model = new ModelBuilderHelper();
        model.setMaximize(true);
        for (int column = 0; column < worth.size(); column++) {
            model.addVar();
            model.setVarLowerBound(column, 0);
            model.setVarUpperBound(column, Double.POSITIVE_INFINITY);
            model.setVarObjectiveCoefficient(column, worth.get(column));
        }
        for (int row = 0; row < limit.size(); row++) {
            model.addLinearConstraint();
            model.setConstraintLowerBound(row, balanced.get(row) ? 0 : Double.NEGATIVE_INFINITY);
            model.setConstraintUpperBound(row, limit.get(row));
        }
        for (int i = 0; i < factors.size(); i++) {
            model.addConstraintTerm(rows.get(i), columns.get(i), factors.get(i));
        }
        return model;
    }

    /** Σ c·x. */
    double value(double[] x) {
        double value = constant;
        for (int column = 0; column < x.length; column++) {
            value += worth.get(column) * x[column];
        }
        return value;
    }

    /** The most by which a row or a bound is missed, as a share of the row's limit or of 1. */
    double violation(double[] x) {
        var used = new double[limit.size()];
        for (int i = 0; i < factors.size(); i++) {
            used[rows.get(i)] += factors.get(i) * x[columns.get(i)];
        }
        double worst = 0;
        for (double value : x) {
            worst = Math.max(worst, -value);
        }
        for (int row = 0; row < used.length; row++) {
            double over = used[row] - limit.get(row);
            worst = Math.max(worst, (balanced.get(row) ? Math.abs(over) : over) / Math.max(1, limit.get(row)));
        }
        return worst;
    }
}
