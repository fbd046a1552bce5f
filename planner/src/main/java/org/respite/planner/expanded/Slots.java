package org.respite.planner.expanded;

import java.util.BitSet;

/** A set of slots that does not change; roads that open together share one. */
public final class Slots {

    private final BitSet members;

    private Slots(BitSet members) {
        this.members = members;
    }

    public static Slots of(BitSet members) {
        return new Slots((BitSet) members.clone());
    }

    /** All slots in {@code [from, to)}. */
    public static Slots between(int from, int to) {
        var all = new BitSet();
        all.set(from, to);
        return new Slots(all);
    }

    public boolean holds(int slot) {
        return members.get(slot);
    }

    /** The first member that is not before {@code slot}, or -1. */
    public int next(int slot) {
        return members.nextSetBit(slot);
    }

    /** Puts every member before {@code end} into the set. */
    void addTo(BitSet set, int end) {
        for (int s = members.nextSetBit(0); s >= 0 && s < end; s = members.nextSetBit(s + 1)) {
            set.set(s);
        }
    }
}
