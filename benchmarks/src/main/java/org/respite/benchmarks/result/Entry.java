package org.respite.benchmarks.result;

/**
 * Persons of one group who enter a road in a slot.
 *
 * @param group index; 0 where the instance has no groups
 * @param road index
 */
public record Entry(int group, int road, int slot, double persons) {}
