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
 * last basis.
 */
public final class GlopProgram implements LinearProgram {

    private static final boolean LOADED = load();

    private final MPSolver solver;
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
        rows.add(solver.makeConstraint(bound(low), bound(high)));
        return rows.size() - 1;
    }

    @Override
    public int addColumn(double low, double high, double objective) {
        var variable = solver.makeNumVar(bound(low), bound(high), "");
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

    private static double bound(double value) {
        return Double.isInfinite(value) ? Math.signum(value) * MPSolver.infinity() : value;
    }

    private static boolean load() {
        Loader.loadNativeLibraries();
        return true;
    }
}
