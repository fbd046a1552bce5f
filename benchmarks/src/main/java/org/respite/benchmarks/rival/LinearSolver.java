package org.respite.benchmarks.rival;

import java.util.Locale;

/**
 * The linear-programme solvers in OR-Tools 9.15, each with the settings that did best here: docs/reference/benchmarks.md
 * says what was tried.
 */
public enum LinearSolver {
    GLOP("glop", "GLOP"),
    HIGHS_SIMPLEX("highs-simplex", "HIGHS"),
    HIGHS_INTERIOR_POINT("highs-interior-point", "HIGHS"),
    PDLP("pdlp", "PDLP");

    private final String id;
    private final String nameInOrTools;

    LinearSolver(String id, String nameInOrTools) {
        this.id = id;
        this.nameInOrTools = nameInOrTools;
    }

    String id() {
        return id;
    }

    String nameInOrTools() {
        return nameInOrTools;
    }

    /** Simplex has no bound before it ends; of HiGHS without crossover OR-Tools gets no solution. */
    boolean canStopAtGap() {
        return this == PDLP;
    }

    /** In the solver's own words; {@code gap} 0 is to the end. */
    String settings(int threads, double gap) {
        return switch (this) {
            case GLOP -> "use_dual_simplex: true";
            case HIGHS_SIMPLEX -> "solver=simplex";
            case HIGHS_INTERIOR_POINT -> "solver=ipm, threads=" + threads;
            case PDLP -> String.format(Locale.ROOT,
                    "num_threads: %d termination_criteria { simple_optimality_criteria "
                            + "{ eps_optimal_relative: %s eps_optimal_absolute: 0 } }",
                    threads, gap > 0 ? gap : 1e-6);
        };
    }
}
