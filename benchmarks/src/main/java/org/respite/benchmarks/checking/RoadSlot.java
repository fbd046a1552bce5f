package org.respite.benchmarks.checking;

/** A road in the slot in which it is entered. */
record RoadSlot(int road, int slot) {}
