package org.respite.benchmarks.run;

import java.util.List;
import java.util.stream.Stream;
import org.respite.benchmarks.engine.RespiteSolver;
import org.respite.benchmarks.engine.SameDecomposition;
import org.respite.benchmarks.rival.Rival;
import org.respite.benchmarks.solver.Solver;

/** Every solver that can be tried. */
public final class Solvers {

    public static final Solver RESPITE = new RespiteSolver();
    public static final List<Solver> RIVALS = Stream.concat(Rival.all().stream(), Stream.of(new SameDecomposition())).toList();

    private Solvers() {}

    /** The solver of this name. */
    static Solver get(String id) {
        return Stream.concat(Stream.of(RESPITE), RIVALS.stream())
                .filter(solver -> solver.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no solver is called " + id));
    }
}
