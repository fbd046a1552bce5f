package org.respite.planner.problem;

import java.util.Optional;
import org.respite.planner.network.Yards;

/**
 * What stands in the yards slot by slot, each kind of goods by itself: of a kind that is taken away before it came nothing
 * stands there, and that gives the others no room.
 */
public final class YardLevels {

    private final Yards yards;
    private final int slots;
    private final double[][] in;
    private final double[][] out;

    public YardLevels(Yards yards, int slots, int kinds) {
        this.yards = yards;
        this.slots = slots;
        in = new double[kinds][yards.count() * slots];
        out = new double[kinds][yards.count() * slots];
    }

    /** Kilograms of a kind that come into a yard or leave it; what uses another limit is passed over. */
    public void add(int kind, Limit limit, int index, double kilograms) {
        if (limit == Limit.YARD_IN) {
            in[kind][index] += kilograms;
        } else if (limit == Limit.YARD_OUT) {
            out[kind][index] += kilograms;
        }
    }

    /**
     * More than there is room for.
     *
     * @param slot the first in which it stands there
     */
    public record Overflow(int slot, double kilograms) {}

    /** The first slot in which more stands in the yard than there is room for. */
    public Optional<Overflow> findOverflow(int yard) {
        double[] inside = new double[in.length];
        for (int k = yard * slots; k < (yard + 1) * slots; k++) {
            double sum = 0;
            for (int kind = 0; kind < inside.length; kind++) {
                inside[kind] = Math.max(0, inside[kind] - out[kind][k]) + in[kind][k];
                sum += inside[kind];
            }
            if (sum > yards.get(yard).roomKilograms()) {
                return Optional.of(new Overflow(k % slots, sum - yards.get(yard).roomKilograms()));
            }
        }
        return Optional.empty();
    }
}
