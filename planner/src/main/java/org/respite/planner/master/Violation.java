package org.respite.planner.master;

import org.respite.planner.problem.Limit;

/**
 * A limit that a solution goes beyond. DEPARTURE stands for an inventory, YARD_IN for a yard.
 *
 * @param withToday of an inventory: whether the day's own distribution counts
 * @param excess as a share of the limit, or of what flows
 */
record Violation(Limit limit, int index, boolean withToday, double excess) {}
