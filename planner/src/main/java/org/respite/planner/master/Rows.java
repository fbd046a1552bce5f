package org.respite.planner.master;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.respite.planner.problem.Binning;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Limits;
import org.respite.planner.problem.Problem;

/** Which limits stand in the programme, and under which row. Rows are numbered from 0 in the order of adding. */
final class Rows {

    /**
     * A row of a running sum.
     *
     * @param slot everything up to this slot counts
     * @param withToday whether what is distributed in the slot's own day counts, less what can still be distributed after
     *     the slot
     */
    record Running(int row, int slot, boolean withToday) {}

    private final Map<Limit, int[]> direct = new EnumMap<>(Limit.class);
    private final List<List<Running>> inventories = new ArrayList<>();
    private final List<List<Running>> yards = new ArrayList<>();

    private final Problem problem;
    private final Binning binning;

    /** No rows yet. Running sums are looked at only at the end of a bin. */
    Rows(Problem problem, Binning binning) {
        this.problem = problem;
        this.binning = binning;
        for (var limit : Limit.values()) {
            if (Limits.isDirect(limit)) {
                int[] none = new int[problem.limits().of(limit).length];
                Arrays.fill(none, -1);
                direct.put(limit, none);
            }
        }
        problem.inventories().forEach(i -> inventories.add(new ArrayList<>()));
        for (int yard = 0; yard < problem.world().yards.count(); yard++) {
            yards.add(new ArrayList<>());
        }
    }

    int direct(Limit limit, int index) {
        return direct.get(limit)[first(limit, index)];
    }

    /** The index of the first slot that shares a row with this one. */
    int first(Limit limit, int index) {
        if (!Limits.isBySlot(limit)) {
            return index;
        }
        int slot = index % problem.slots();
        return index - slot % binning.of(limit);
    }

    /** Slots that share the row of {@code index}. */
    int width(Limit limit, int index) {
        if (!Limits.isBySlot(limit)) {
            return 1;
        }
        return Math.min(binning.of(limit), problem.slots() - first(limit, index) % problem.slots());
    }

    /** Whether running sums are looked at after this slot. */
    boolean looksAfter(int slot) {
        return (slot + 1) % binning.amounts() == 0 || slot + 1 == problem.slots();
    }

    /** Slots by which what arrives is counted later. */
    int delay() {
        return binning.delay();
    }

    int[] all(Limit limit) {
        return direct.get(limit);
    }

    List<Running> inventory(int index) {
        return inventories.get(index);
    }

    List<Running> yard(int yard) {
        return yards.get(yard);
    }

    boolean hasInventory(int inventory, int slot, boolean withToday) {
        return inventories.get(inventory).stream().anyMatch(r -> r.slot() == slot && r.withToday() == withToday);
    }

    boolean hasYard(int yard, int slot) {
        return yards.get(yard).stream().anyMatch(r -> r.slot() == slot);
    }

    void put(Limit limit, int index, int row) {
        direct.get(limit)[index] = row;
    }
}
