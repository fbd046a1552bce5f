package org.respite.planner.reference;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Rows by name, made when first used. A row is {@code Σ coefficient × variable ≤ limit}. */
final class Rows {

    private final MPSolver solver;
    private final Map<String, MPConstraint> rows = new TreeMap<>();
    private final Map<String, List<MPConstraint>> running = new TreeMap<>();

    Rows(MPSolver solver) {
        this.solver = solver;
    }

    void add(String name, double limit, MPVariable variable, double amount) {
        var row = rows.computeIfAbsent(name, n -> solver.makeConstraint(-MPSolver.infinity(), limit));
        row.setCoefficient(variable, row.getCoefficient(variable) + amount);
    }

    /** Adds to the sums of slot {@code from} and all later ones; each of the sums is at most {@code limit}. */
    void addFrom(String name, int slots, double limit, int from, MPVariable variable, double amount) {
        var sums = running.computeIfAbsent(name, n -> java.util.stream.IntStream.range(0, slots)
                .mapToObj(k -> solver.makeConstraint(-MPSolver.infinity(), limit))
                .toList());
        for (int k = from; k < slots; k++) {
            sums.get(k).setCoefficient(variable, sums.get(k).getCoefficient(variable) + amount);
        }
    }
}
