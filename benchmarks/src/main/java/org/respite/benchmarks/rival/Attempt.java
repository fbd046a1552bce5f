package org.respite.benchmarks.rival;

/** A solver with its model ready. What it does in {@link #solve} is timed, what it did before is not. */
public interface Attempt extends AutoCloseable {

    ModelSize size();

    /** Solves, once. */
    Answer solve();

    @Override
    void close();
}
