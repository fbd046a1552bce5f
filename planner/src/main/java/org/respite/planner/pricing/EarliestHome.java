package org.respite.planner.pricing;

import java.util.Arrays;

/** The earliest tick at which a vehicle can be at its base, from every place at every tick. */
final class EarliestHome {

    /** Later than every horizon. */
    static final int NEVER = 1 << 30;

    private final int nodes;
    private final int[] ticks;

    /**
     * @param base node that the vehicles return to
     * @param last tick until which they may
     */
    EarliestHome(Ground ground, Pauses pauses, int base, int last) {
        nodes = ground.nodes();
        ticks = new int[(last + 1) * nodes];
        Arrays.fill(ticks, NEVER);
        for (int t = last; t >= 0; t--) {
            ticks[t * nodes + base] = t;
            for (int node = 0; t < last && node < nodes; node++) {
                int at = t * nodes + node;
                if (ground.mayWait(node, t)) {
                    ticks[at] = Math.min(ticks[at], ticks[at + nodes]);
                }
                if (pauses.areAt(node)) {
                    pauses.from(node, t, took -> ticks[at] = Math.min(ticks[at], ticks[at + took * nodes]));
                }
                for (int way : ground.from(node)) {
                    int then = ground.arrival(way, t);
                    if (then >= 0 && then <= last) {
                        ticks[at] = Math.min(ticks[at], ticks[then * nodes + ground.end(way)]);
                    }
                }
            }
        }
    }

    int from(int tick, int node) {
        int at = tick * nodes + node;
        return at < ticks.length ? ticks[at] : NEVER;
    }
}
