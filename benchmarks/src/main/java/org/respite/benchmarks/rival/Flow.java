package org.respite.benchmarks.rival;

import java.util.BitSet;

/**
 * One commodity in a linear programme: a column for every road-slot and every wait, a row for every node, which no more
 * leaves than comes to it.
 */
final class Flow {

    private static final int NO_COLUMN = -1;

    private final Expansion expansion;
    private final LinearModel model;
    private final int firstRow;
    private final int[] drives;
    private final int[] waits;

    /** @param mayStay whether what comes to a node may stay there for good */
    Flow(Expansion expansion, LinearModel model, boolean mayStay) {
        this.expansion = expansion;
        this.model = model;
        this.firstRow = model.size().rows();
        for (int node = 0; node < expansion.nodes(); node++) {
            if (mayStay) {
                model.addRow(0);
            } else {
                model.addBalance();
            }
        }
        drives = new int[expansion.roadSlots()];
        for (int i = 0; i < drives.length; i++) {
            drives[i] = NO_COLUMN;
            int head = expansion.head(i);
            if (head != Expansion.NONE) {
                drives[i] = model.addColumn(0);
                leave(expansion.tail(i), drives[i]);
            }
            if (head >= 0) {
                come(head, drives[i]);
            }
        }
        waits = new int[expansion.nodes()];
        for (int node = 0; node < waits.length; node++) {
            waits[node] = NO_COLUMN;
            if (expansion.canWait(node)) {
                waits[node] = model.addColumn(0);
                leave(node, waits[node]);
                come(node + 1, waits[node]);
            }
        }
    }

    /** {@code column} comes to the node. */
    void come(int node, int column) {
        model.put(firstRow + node, column, -1);
    }

    /** {@code column} leaves the node. */
    void leave(int node, int column) {
        model.put(firstRow + node, column, 1);
    }

    /** So much is at the node from the start. */
    void start(int node, double amount) {
        model.raise(firstRow + node, amount);
    }

    /** Those who are out are worth this, by road-slot. */
    void worth(int roadSlot, double worth) {
        if (drives[roadSlot] != NO_COLUMN) {
            model.setWorth(drives[roadSlot], worth);
        }
    }

    /** Puts the road-slot's column into a row, where it has one. */
    void putDrive(int row, int roadSlot, double factor) {
        if (drives[roadSlot] != NO_COLUMN) {
            model.put(row, drives[roadSlot], factor);
        }
    }

    /** Puts the column of waiting at the node into a row, where one may wait. */
    void putWait(int row, int node, double factor) {
        if (waits[node] != NO_COLUMN) {
            model.put(row, waits[node], factor);
        }
    }

    /** The nodes to which a road leads. */
    BitSet arrivals() {
        var result = new BitSet(expansion.nodes());
        for (int i = 0; i < drives.length; i++) {
            if (expansion.head(i) >= 0) {
                result.set(expansion.head(i));
            }
        }
        return result;
    }
}
