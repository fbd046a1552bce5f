package org.respite.benchmarks.solver;

import java.util.Optional;
import org.respite.benchmarks.result.Result;

/** A solver with its model ready. What it does when asked is timed, what it did before is not. */
public interface Attempt extends AutoCloseable {

    ModelSize size();

    /** Solves, once: in parts of persons and vehicles, where the solver knows no whole ones. */
    Answer solve();

    /** Who moves when, as {@link #solve} found it; empty for linear programmes. To put it into words is not timed. */
    default Optional<Result> result() {
        return Optional.empty();
    }

    /** Makes whole persons and vehicles of what {@link #solve} found; answers whether the solver can. Timed as well. */
    default boolean round() {
        return false;
    }

    /** Who moves when, as {@link #round} made it. */
    default Optional<Result> whole() {
        return Optional.empty();
    }

    @Override
    default void close() {}
}
