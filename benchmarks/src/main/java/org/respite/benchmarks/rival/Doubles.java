package org.respite.benchmarks.rival;

import java.util.Arrays;

/** A list of doubles that grows. */
final class Doubles {

    private double[] values = new double[1024];
    private int size;

    void add(double value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    void set(int index, double value) {
        values[index] = value;
    }

    double get(int index) {
        return values[index];
    }

    int size() {
        return size;
    }
}
