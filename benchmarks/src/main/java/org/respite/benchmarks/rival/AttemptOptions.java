package org.respite.benchmarks.rival;

/**
 * What an attempt is given.
 *
 * @param gap share of the bound at which to stop; 0 is to the end
 */
public record AttemptOptions(int threads, double gap, double timeLimitSeconds) {}
