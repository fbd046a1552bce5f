package org.respite.planner.master;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Limits;
import org.respite.planner.problem.Problem;

/** Finds limits that a solution goes beyond and that do not stand in the programme yet. */
final class Violations {

    private static final double TOLERANCE = 1e-6;

    private final Problem problem;
    private final Rows rows;
    private final SolutionLoad load;
    private final NeedColumns needs;
    private final double yardShare;
    private final List<Violation> found = new ArrayList<>();

    Violations(Problem problem, Rows rows, SolutionLoad load, NeedColumns needs, double yardShare) {
        this.problem = problem;
        this.rows = rows;
        this.load = load;
        this.needs = needs;
        this.yardShare = yardShare;
    }

    /** The worst first. */
    List<Violation> list() {
        for (var limit : Limit.values()) {
            if (Limits.isDirect(limit)) {
                direct(limit);
            }
        }
        problem.inventories().forEach(i -> inventory(i.index()));
        for (int yard = 0; yard < problem.world().yards.count(); yard++) {
            yard(yard);
        }
        found.sort(Comparator.comparingDouble(Violation::excess).reversed()
                .thenComparing(Violation::limit).thenComparingInt(Violation::index));
        return found;
    }

    private void direct(Limit limit) {
        double[] used = load.of(limit);
        double[] most = problem.limits().of(limit);
        int width;
        for (int i = 0; i < used.length; i += width) {
            width = rows.width(limit, i);
            double sum = 0;
            double limitSum = 0;
            for (int j = i; j < i + width; j++) {
                sum += used[j];
                limitSum += most[j];
            }
            if (sum > limitSum * (1 + TOLERANCE) + TOLERANCE && rows.direct(limit, i) < 0) {
                found.add(new Violation(limit, i, false, (sum - limitSum) / Math.max(limitSum, 1)));
            }
        }
    }

    /** Adds the worst slot of each day only: others follow from it more often than not. */
    private void inventory(int index) {
        int slots = problem.slots();
        double balance = 0;
        double flow = 1;
        Violation worst = null;
        int day = -1;
        for (int k = 0; k < slots; k++) {
            int arrived = k - rows.delay();
            balance += load.of(Limit.DEPARTURE)[index * slots + k]
                    - (arrived < 0 ? 0 : load.of(Limit.ARRIVAL)[index * slots + arrived]);
            flow = Math.max(flow, Math.abs(balance));
            int today = needs.dayOf(index, k);
            if (today != day || k % 96 == 0) {
                keep(worst);
                worst = null;
                day = today;
            }
            if (!rows.looksAfter(k) && !needs.endsDay(index, k)) {
                continue;
            }
            worst = worse(worst, index, k, false, balance + needs.metBefore(index, k), flow);
            worst = worse(worst, index, k, true,
                    balance + needs.metBefore(index, k) + needs.metToday(index, k) - needs.rateLeft(index, k), flow);
        }
        keep(worst);
    }

    private @Nullable Violation worse(
            @Nullable Violation worst, int index, int slot, boolean withToday, double excess, double flow) {
        double share = excess / flow;
        if (share <= TOLERANCE * 10 || (worst != null && worst.excess() >= share) || rows.hasInventory(index, slot, withToday)) {
            return worst;
        }
        return new Violation(Limit.DEPARTURE, index * problem.slots() + slot, withToday, share);
    }

    private void yard(int yard) {
        int slots = problem.slots();
        double room = yardShare * problem.world().yards.get(yard).roomKilograms();
        double inside = 0;
        for (int k = 0; k < slots; k++) {
            inside += load.of(Limit.YARD_IN)[yard * slots + k] - load.of(Limit.YARD_OUT)[yard * slots + k];
            if (rows.looksAfter(k) && inside > room * (1 + TOLERANCE) + TOLERANCE && !rows.hasYard(yard, k)) {
                found.add(new Violation(Limit.YARD_IN, yard * slots + k, false, (inside - room) / Math.max(1, room)));
            }
        }
    }

    private void keep(@Nullable Violation violation) {
        if (violation != null) {
            found.add(violation);
        }
    }
}
