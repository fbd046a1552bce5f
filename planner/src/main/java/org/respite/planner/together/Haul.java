package org.respite.planner.together;

/** How many trucks, parts of trucks included, make a trip. */
public record Haul(Trip trip, double trucks) {}
