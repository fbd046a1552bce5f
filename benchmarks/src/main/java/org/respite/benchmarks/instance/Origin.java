package org.respite.benchmarks.instance;

/** Persons who are at a place at the start and wish to get out. Real instances have whole persons; parts are allowed. */
public record Origin(int place, double persons) {}
