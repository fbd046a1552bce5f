package org.respite.planner.rounding;

import java.util.HashMap;
import java.util.function.Consumer;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.problem.Binning;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Limits;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Use;

/** Room left in limits that are summed over some slots. */
final class Bins {

    private static final double TOLERANCE = 1e-9;

    private final Problem problem;
    private final Binning binning;

    Bins(Problem problem, Binning binning) {
        this.problem = problem;
        this.binning = binning;
    }

    /** Adds the uses where every limit has room for them all; otherwise leaves the load as it was. */
    boolean addIfFits(SolutionLoad load, Consumer<Use> uses) {
        uses.accept(load::add);
        boolean[] fits = {true};
        uses.accept((limit, index, amount) -> fits[0] &= isKept(load, limit, index));
        if (!fits[0]) {
            uses.accept((limit, index, amount) -> load.add(limit, index, -amount));
        }
        return fits[0];
    }

    /** Whether every limit has room for all the uses; the load stays as it was, to the bit. */
    boolean fits(SolutionLoad load, Consumer<Use> uses) {
        record Used(Limit limit, int index) {}
        var before = new HashMap<Used, Double>();
        uses.accept((limit, index, amount) -> before.putIfAbsent(new Used(limit, index), load.of(limit)[index]));
        boolean fits = addIfFits(load, uses);
        before.forEach((used, amount) -> load.of(used.limit)[used.index] = amount);
        return fits;
    }

    private boolean isKept(SolutionLoad load, Limit limit, int index) {
        if (!Limits.isDirect(limit)) {
            return true;
        }
        double[] most = problem.limits().of(limit);
        int first = index;
        int last = index + 1;
        if (Limits.isBySlot(limit)) {
            int slot = index % problem.slots();
            first = index - slot % binning.of(limit);
            last = Math.min(first + binning.of(limit), index - slot + problem.slots());
        }
        double room = 0;
        double sum = 1;
        for (int i = first; i < last; i++) {
            room += most[i] - load.of(limit)[i];
            sum += most[i];
        }
        return room >= -TOLERANCE * sum;
    }
}
