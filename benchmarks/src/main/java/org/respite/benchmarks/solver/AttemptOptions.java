package org.respite.benchmarks.solver;

/**
 * What an attempt is given.
 *
 * @param gap share of the bound at which to stop; 0 is to the end
 * @param slotSeconds into which roads in exact seconds are binned; 0 is the instance's own
 */
public record AttemptOptions(int threads, long seed, double gap, double timeLimitSeconds, int slotSeconds) {

    /** The same without a gap at which to stop. */
    public AttemptOptions toTheEnd() {
        return new AttemptOptions(threads, seed, 0, timeLimitSeconds, slotSeconds);
    }
}
