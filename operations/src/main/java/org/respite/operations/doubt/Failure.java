package org.respite.operations.doubt;

import org.respite.operations.future.Fate;

/**
 * What goes wrong, and how often.
 *
 * @param movements to how many movements a future it happens on average
 * @param first in how many futures it is the first thing to go wrong
 */
public record Failure(Fate fate, double movements, int first) {}
