package org.respite.planner.exact;

import java.util.BitSet;
import java.util.List;

/**
 * People who want to leave, in continuous time. They may be on roads only while these are open, wait anywhere, and are out
 * when they reach an exit. The cost of a movement is the sum of the times at which people are out, and of a penalty for each who
 * is not.
 *
 * @param horizonMillis nobody is out later
 * @param open when all roads are open, half-open, in order
 * @param penaltyMillis for each person who does not get out
 */
public record TimedMovement(
        int places, long horizonMillis, List<TimedRoad> roads, List<Opening> open, BitSet exits, List<Origin> origins,
        long penaltyMillis) {

    /** From one time until before another. */
    public record Opening(long fromMillis, long toMillis) {}

    /** Persons who are at a place from the start. */
    public record Origin(int place, int persons) {}

    public TimedMovement {
        roads = List.copyOf(roads);
        open = List.copyOf(open);
        exits = (BitSet) exits.clone();
        origins = List.copyOf(origins);
        for (var road : roads) {
            if (road.from() >= places || road.to() >= places) {
                throw new IllegalArgumentException("A road leads to a place beyond " + (places - 1));
            }
        }
    }

    @Override
    public BitSet exits() {
        return (BitSet) exits.clone();
    }
}
