package org.respite.planner.replan;

import java.util.Arrays;
import java.util.function.Consumer;
import org.respite.planner.network.World;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Limits;
import org.respite.planner.problem.Use;

/** How much of each limit movements use, in pages: what nobody uses takes no room, however large the network. */
final class Tally {

    private static final double TOLERANCE = 1e-9;
    private static final int PAGE = 256;

    private final World world;
    private final double[][][] pages = new double[Limit.values().length][0][];

    Tally(World world) {
        this.world = world;
    }

    void add(Limit limit, int index, double amount) {
        var all = pages[limit.ordinal()];
        int page = index / PAGE;
        if (page >= all.length) {
            all = Arrays.copyOf(all, Math.max(page + 1, 2 * all.length));
            pages[limit.ordinal()] = all;
        }
        if (all[page] == null) {
            all[page] = new double[PAGE];
        }
        all[page][index % PAGE] += amount;
    }

    /** Adds the uses where every limit that is no running sum has room for them all; otherwise leaves all as it was. */
    boolean addIfFits(Consumer<Use> uses) {
        uses.accept(this::add);
        boolean[] fits = {true};
        uses.accept((limit, index, amount) -> fits[0] &= hasRoom(limit, index, 0));
        if (!fits[0]) {
            uses.accept((limit, index, amount) -> add(limit, index, -amount));
        }
        return fits[0];
    }

    /** Whether a limit has room for so much more. */
    boolean hasRoom(Limit limit, int index, double more) {
        if (!Limits.isDirect(limit)) {
            return true;
        }
        double most = Limits.of(world, limit, index);
        return of(limit, index) + more <= most + TOLERANCE * (1 + most);
    }

    private double of(Limit limit, int index) {
        var all = pages[limit.ordinal()];
        int page = index / PAGE;
        return page >= all.length || all[page] == null ? 0 : all[page][index % PAGE];
    }
}
