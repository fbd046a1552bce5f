package org.respite.planner.master;

import java.util.EnumMap;
import java.util.Map;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;

/** How much of every limit a solution uses, whether it stands in the programme or not. */
public final class SolutionLoad {

    private final Map<Limit, double[]> sums = new EnumMap<>(Limit.class);

    public SolutionLoad(Problem problem) {
        for (var limit : Limit.values()) {
            int size = switch (limit) {
                case ARRIVAL, DEPARTURE -> problem.inventories().size() * problem.slots();
                case YARD_IN, YARD_OUT -> problem.world().yards.count() * problem.slots();
                case ROAD, LOADING, UNLOADING, INSPECTION, TRANSFER, EXITING, FLEET, CREW, DUTY, QUOTA, STOCK, GROUP, ROOM ->
                    problem.limits().of(limit).length;
            };
            sums.put(limit, new double[size]);
        }
    }

    public void add(Limit limit, int index, double amount) {
        sums.get(limit)[index] += amount;
    }

    /** Adds all of another load. */
    public void add(SolutionLoad other) {
        other.sums.forEach((limit, amounts) -> {
            for (int i = 0; i < amounts.length; i++) {
                add(limit, i, amounts[i]);
            }
        });
    }

    public double[] of(Limit limit) {
        return sums.get(limit);
    }
}
