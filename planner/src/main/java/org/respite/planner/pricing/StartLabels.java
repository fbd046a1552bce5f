package org.respite.planner.pricing;

import java.util.Arrays;

/**
 * At most two labels for each node-time of a sweep from all starts: the one of the best value and, below it, one that
 * started later, for it may go on when the first has been out for too long. Labels that are neither better nor later than
 * another are left out (Desrochers and Soumis 1988). A third that is neither joins the one next to it, with the better
 * value and the later start of both: no trip gains more than its label says, but a trip read from it may be too long.
 */
final class StartLabels {

    static final int PER_NODE = 2;

    /** Two words a label, so that the labels of a node-time lie side by side: its value, and its start and parent. */
    private static final int WORDS = 2;

    /** Values are kept with the bits of this one turned over, so that a new array is unreached all over. */
    private static final long UNREACHED = Double.doubleToRawLongBits(Field.UNREACHED);

    private final int nodes;
    private final long[] words;

    StartLabels(int ticks, int nodes) {
        this.nodes = nodes;
        words = new long[(ticks + 1) * nodes * PER_NODE * WORDS];
    }

    /** The number of a label: 0 of a node-time is the best, 1 the later. */
    int label(int tick, int node, int which) {
        return ((tick * nodes + node) * PER_NODE + which) * WORDS;
    }

    boolean isReached(int label) {
        return words[label] != 0;
    }

    double value(int label) {
        return Double.longBitsToDouble(words[label] ^ UNREACHED);
    }

    /** The tick at which the vehicle left its base. */
    int start(int label) {
        return (int) (words[label + 1] >> 32);
    }

    /** The code that the sweep gave, of what led here. */
    int code(int label) {
        return (int) words[label + 1] >> 1;
    }

    /** Which label of the node-time before it led here. */
    int which(int label) {
        return (int) words[label + 1] & 1;
    }

    void offer(int tick, int node, double offered, int started, int code, int which) {
        int best = label(tick, node, 0);
        int later = best + WORDS;
        int by = code << 1 | which;
        if (offered > value(best)) {
            if (started < start(best) && isReached(best)) {
                keepLater(later, value(best), start(best), (int) words[best + 1]);
            } else if (started >= start(later)) {
                words[later] = 0;
            }
            set(best, offered, started, by);
        } else if (started > start(best)) {
            keepLater(later, offered, started, by);
        }
    }

    private void keepLater(int at, double offered, int started, int by) {
        if (offered > value(at)) {
            set(at, offered, isReached(at) ? Math.max(started, start(at)) : started, by);
        } else if (started > start(at)) {
            set(at, value(at), started, (int) words[at + 1]);
        }
    }

    private void set(int at, double offered, int started, int by) {
        words[at] = Double.doubleToRawLongBits(offered) ^ UNREACHED;
        words[at + 1] = (long) started << 32 | by & 0xFFFFFFFFL;
    }
}
