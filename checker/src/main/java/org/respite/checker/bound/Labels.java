package org.respite.checker.bound;

import java.util.Arrays;

/**
 * For each place and tick the values with which vehicles can be there, together with when they left their base: all that
 * are not both lower and earlier than another (Desrochers and Soumis 1988). Exact: none is left out or joined.
 */
final class Labels {

    static final int NONE = -1;

    private final int places;
    private final int[] head;
    private double[] value = new double[1024];
    private int[] start = new int[1024];
    private int[] next = new int[1024];
    private int size;
    private double largest;

    Labels(int ticks, int places) {
        this.places = places;
        head = new int[(ticks + 1) * places];
        Arrays.fill(head, NONE);
    }

    /** The first label of a place and tick; {@link #NONE} where nobody can be there. */
    int first(int tick, int place) {
        return head[tick * places + place];
    }

    int next(int label) {
        return next[label];
    }

    double value(int label) {
        return value[label];
    }

    /** The tick at which the vehicle left its base. */
    int start(int label) {
        return start[label];
    }

    /** The largest magnitude of all values that were ever offered. */
    double largest() {
        return largest;
    }

    void offer(int tick, int place, double offered, int started) {
        int at = tick * places + place;
        largest = Math.max(largest, Math.abs(offered));
        int before = NONE;
        for (int label = head[at]; label != NONE; label = next[label]) {
            if (value[label] >= offered && start[label] >= started) {
                return;
            }
            if (offered >= value[label] && started >= start[label]) {
                unlink(at, before, label);
            } else {
                before = label;
            }
        }
        if (size == value.length) {
            value = Arrays.copyOf(value, size * 2);
            start = Arrays.copyOf(start, size * 2);
            next = Arrays.copyOf(next, size * 2);
        }
        value[size] = offered;
        start[size] = started;
        next[size] = head[at];
        head[at] = size++;
    }

    private void unlink(int at, int before, int label) {
        if (before == NONE) {
            head[at] = next[label];
        } else {
            next[before] = next[label];
        }
    }
}
