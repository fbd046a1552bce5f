package org.respite.planner.lp;

/**
 * A linear programme to be maximised, that grows by rows and columns and is solved again from where it stood. Values and
 * prices are those of the last solve; of what was added since, 0.
 */
public interface LinearProgram extends AutoCloseable {

    double INFINITY = Double.POSITIVE_INFINITY;

    /** A new row {@code low ≤ Σ a·x ≤ high}; answers its index. */
    int addRow(double low, double high);

    /** A new column; answers its index. */
    int addColumn(double low, double high, double objective);

    void setCoefficient(int row, int column, double value);

    void setColumnBounds(int column, double low, double high);

    void setObjective(int column, double value);

    int rows();

    /** Solves; answers false where no optimum was found. */
    boolean solve();

    double objective();

    double value(int column);

    /** Worth of one more unit of the row's limit. */
    double price(int row);

    double reducedCost(int column);

    @Override
    void close();
}
