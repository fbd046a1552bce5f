package org.respite.benchmarks.solver;

import org.respite.benchmarks.instance.Instance;

/** A way to solve instances. */
public interface Solver {

    /** As answers and commands tell it. */
    String id();

    /** What it solves. */
    String model();

    /** The settings under which it runs. */
    String settings(AttemptOptions options);

    boolean appliesTo(Instance instance);

    /** Whether it can end at a gap, before it has finished. */
    boolean canStopAtGap();

    /** Builds its model, for an instance that it applies to. */
    Attempt prepare(Instance instance, AttemptOptions options);
}
