package org.respite.planner.masses;

import org.respite.planner.problem.Wave;

/**
 * People of a flow who go by the same wave.
 *
 * @param persons at most, in whole families
 */
public record Parcel(Wave wave, long persons) {}
