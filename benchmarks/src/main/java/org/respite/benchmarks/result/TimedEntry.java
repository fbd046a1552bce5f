package org.respite.benchmarks.result;

/**
 * Persons who enter a road evenly from one time until before another, in milliseconds since the start.
 *
 * @param road index
 */
public record TimedEntry(int road, long fromMillis, long toMillis, double persons) {}
