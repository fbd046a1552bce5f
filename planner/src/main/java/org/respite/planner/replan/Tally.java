package org.respite.planner.replan;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.respite.planner.network.World;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Limits;
import org.respite.planner.problem.Use;

/** How much of each limit movements use; what nobody uses takes no room. */
final class Tally {

    private static final double TOLERANCE = 1e-9;

    private final World world;
    private final Map<Limit, Map<Integer, Double>> used = new EnumMap<>(Limit.class);

    Tally(World world) {
        this.world = world;
        for (var limit : Limit.values()) {
            used.put(limit, new HashMap<>());
        }
    }

    void add(Limit limit, int index, double amount) {
        used.getOrDefault(limit, Map.of()).merge(index, amount, Double::sum);
    }

    double of(Limit limit, int index) {
        return used.getOrDefault(limit, Map.of()).getOrDefault(index, 0.0);
    }

    Map<Integer, Double> of(Limit limit) {
        return used.getOrDefault(limit, Map.of());
    }

    /** Adds the uses where every limit that is no running sum has room for them all; otherwise leaves all as it was. */
    boolean addIfFits(Consumer<Use> uses) {
        uses.accept(this::add);
        boolean[] fits = {true};
        uses.accept((limit, index, amount) -> fits[0] &= !Limits.isDirect(limit) || isKept(limit, index));
        if (!fits[0]) {
            uses.accept((limit, index, amount) -> add(limit, index, -amount));
        }
        return fits[0];
    }

    private boolean isKept(Limit limit, int index) {
        double most = Limits.of(world, limit, index);
        return of(limit, index) <= most + TOLERANCE * (1 + most);
    }
}
