package org.respite.planner.lp;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;

/**
 * OR-Tools' simplex solver GLOP, single-threaded and deterministic. Without presolve it starts each solve from the
 * last basis. It knows the basis by the positions of columns and of the slacks of rows behind them, so a new column would
 * move all slacks: columns and rows are made in reserve, the columns fixed at 0 and the rows free, and taken one by one.
 */
public final class GlopProgram implements LinearProgram {

    private static final boolean LOADED = load();
    private static final int LEAST_RESERVE = 64;

    private final MPSolver solver;
    private final List<MPConstraint> madeRows = new ArrayList<>();
    private final List<MPVariable> madeColumns = new ArrayList<>();
    private final List<MPConstraint> rows = new ArrayList<>();
    private final List<MPVariable> columns = new ArrayList<>();
    private final MPSolverParameters parameters = new MPSolverParameters();
    private double[] values = new double[0];
    private double[] reducedCosts = new double[0];
    private double[] prices = new double[0];
    private double objective;

    public GlopProgram() {
        if (!LOADED) {
            throw new IllegalStateException("OR-Tools' native library did not load");
        }
        solver = MPSolver.createSolver("GLOP");
        solver.setSolverSpecificParametersAsString("use_preprocessing: false");
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.INCREMENTALITY, MPSolverParameters.IncrementalityValues.INCREMENTALITY_ON.swigValue());
        solver.objective().setMaximization();
    }

    @Override
    public int addRow(double low, double high) {
        if (rows.size() == madeRows.size()) {
            for (int more = reserve(madeRows.size()); more > 0; more--) {
                madeRows.add(solver.makeConstraint(-MPSolver.infinity(), MPSolver.infinity()));
            }
        }
        var row = madeRows.get(rows.size());
        row.setBounds(bound(low), bound(high));
        rows.add(row);
        return rows.size() - 1;
    }

    @Override
    public int addColumn(double low, double high, double objective) {
        if (columns.size() == madeColumns.size()) {
            for (int more = reserve(madeColumns.size()); more > 0; more--) {
                madeColumns.add(solver.makeNumVar(0, 0, ""));
            }
        }
        var variable = madeColumns.get(columns.size());
        variable.setBounds(bound(low), bound(high));
        solver.objective().setCoefficient(variable, objective);
        columns.add(variable);
        return columns.size() - 1;
    }

    @Override
    public void setCoefficient(int row, int column, double value) {
        rows.get(row).setCoefficient(columns.get(column), value);
    }

    @Override
    public void setColumnBounds(int column, double low, double high) {
        columns.get(column).setBounds(bound(low), bound(high));
    }

    @Override
    public void setObjective(int column, double value) {
        solver.objective().setCoefficient(columns.get(column), value);
    }

    @Override
    public int rows() {
        return rows.size();
    }

    @Override
    public boolean solve() {
        if (solver.solve(parameters) != MPSolver.ResultStatus.OPTIMAL && !solveAfresh()) {
            return false;
        }
        values = columns.stream().mapToDouble(MPVariable::solutionValue).toArray();
        reducedCosts = columns.stream().mapToDouble(MPVariable::reducedCost).toArray();
        prices = rows.stream().mapToDouble(MPConstraint::dualValue).toArray();
        objective = solver.objective().value();
        return true;
    }

    /** Once more from nothing: numbers that went astray on the way from basis to basis do not come back so. */
    private boolean solveAfresh() {
        solver.reset();
        solver.setSolverSpecificParametersAsString("use_preprocessing: true");
        boolean solved = solver.solve(parameters) == MPSolver.ResultStatus.OPTIMAL;
        solver.setSolverSpecificParametersAsString("use_preprocessing: false");
        return solved;
    }

    @Override
    public double objective() {
        return objective;
    }

    @Override
    public double value(int column) {
        return column < values.length ? values[column] : 0;
    }

    @Override
    public double price(int row) {
        return row < prices.length ? prices[row] : 0;
    }

    @Override
    public double reducedCost(int column) {
        return column < reducedCosts.length ? reducedCosts[column] : 0;
    }

    @Override
    public void close() {
        parameters.delete();
        solver.delete();
    }

    /** How many more to make: so many that it is seldom done, for each time the basis is lost. */
    private static int reserve(int made) {
        return Math.max(LEAST_RESERVE, made / 2);
    }

    private static double bound(double value) {
        return Double.isInfinite(value) ? Math.signum(value) * MPSolver.infinity() : value;
    }

    private static boolean load() {
        Loader.loadNativeLibraries();
        return true;
    }
}
