package org.respite.planner.problem;

import org.jspecify.annotations.Nullable;

/**
 * One item at one place: what comes, what is loaded again, what is distributed.
 *
 * @param need the need that it serves; null where it is only passed on
 */
public record Inventory(int index, int place, int item, @Nullable NeedModel need, boolean transshipped) {}
