package org.respite.planner.lp;

/** The solver found no optimum of a programme that must have one: its numbers went astray. */
public final class NoOptimumException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public NoOptimumException() {
        super("the solver found no optimum");
    }
}
