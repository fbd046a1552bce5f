package org.respite.planner.together;

/**
 * Persons of one crowd who take the same way out.
 *
 * @param arcs in order; none if they are out where they start
 */
public record Walk(int crowd, int persons, int[] arcs) {}
