package org.respite.checker.bound;

/**
 * A sum that is never below the exact one: it keeps how much rounding can have taken away. Each addition errs by at most
 * half a unit in the last place of its result (IEEE 754), and no partial sum is larger than the sum of all magnitudes.
 */
final class UpperSum {

    private double sum;
    private double magnitude;
    private double allowance;
    private long terms;

    void add(double term) {
        sum += term;
        magnitude += Math.abs(term);
        terms++;
    }

    /** Adds a term that may itself be too low by {@code error}. */
    void add(double term, double error) {
        add(term);
        allowance += error;
    }

    /** The sum as computed. */
    double plain() {
        return sum;
    }

    /** What rounding can have taken away, in all terms and their sum. Terms are products of few factors. */
    double allowance() {
        return allowance + (terms + 16) * Math.ulp(1.0) * magnitude;
    }
}
