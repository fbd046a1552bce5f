package org.respite.planner.together;

/**
 * A whole truck on the way of a trip. What it carries is decided when all ways are known.
 *
 * @param loadSlot may be before the trip's; then the truck waits, laden
 */
record Mission(int truck, int loadSlot, Trip trip) {}
