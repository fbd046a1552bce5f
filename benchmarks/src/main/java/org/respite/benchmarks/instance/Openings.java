package org.respite.benchmarks.instance;

import java.util.BitSet;
import java.util.List;

/**
 * In which slots each zone is open.
 *
 * @param byZone open slots of each zone
 * @param marginSlots that a zone must stay open after the last slot of a stay
 */
public record Openings(List<BitSet> byZone, int marginSlots) {

    /** Of a road that lies in no zone: always open. */
    public static final int NO_ZONE = -1;

    public Openings {
        byZone = byZone.stream().map(open -> (BitSet) open.clone()).toList();
    }

    /** Whether the zone is open in every slot of {@code from} … {@code to} − 1. */
    boolean isOpen(int zone, int from, int to) {
        return zone == NO_ZONE || byZone.get(zone).nextClearBit(from) >= to;
    }
}
