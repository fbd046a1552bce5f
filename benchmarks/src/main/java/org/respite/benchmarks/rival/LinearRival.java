package org.respite.benchmarks.rival;

import com.google.ortools.Loader;
import com.google.ortools.modelbuilder.ModelBuilderHelper;
import com.google.ortools.modelbuilder.ModelSolverHelper;
import com.google.ortools.modelbuilder.SolveStatus;
import org.respite.benchmarks.solver.Answer;
import org.respite.benchmarks.solver.Attempt;
import org.respite.benchmarks.solver.AttemptOptions;
import org.respite.benchmarks.solver.ModelSize;

/** A linear programme given to one of OR-Tools' solvers. */
final class LinearRival implements Attempt {

    private final LinearModel model;
    private final ModelBuilderHelper programme;
    private final ModelSolverHelper solver;

    LinearRival(LinearModel model, LinearSolver kind, AttemptOptions options) {
        Loader.loadNativeLibraries();
        this.model = model;
        this.programme = model.toOrTools();
        this.solver = new ModelSolverHelper(kind.nameInOrTools());
        solver.setSolverSpecificParameters(kind.settings(options.threads(), options.gap()));
        solver.setTimeLimitInSeconds(options.timeLimitSeconds());
    }

    @Override
    public ModelSize size() {
        return model.size();
    }

    @Override
    public Answer solve() {
        solver.solve(programme);
        if (solver.getStatus() != SolveStatus.OPTIMAL) {
            return Answer.failed("not done: " + solver.getStatus() + " " + solver.getStatusString());
        }
        var values = new double[model.size().columns()];
        for (int column = 0; column < values.length; column++) {
            values[column] = solver.getVariableValue(column);
        }
        return Answer.of(model.value(values), model.violation(values));
    }

    @Override
    public void close() {
        solver.delete();
        programme.delete();
    }
}
