package org.respite.benchmarks.solver;

/** Rows and columns of a linear programme, or nodes and arcs of a network. */
public record ModelSize(int rows, int columns) {}
