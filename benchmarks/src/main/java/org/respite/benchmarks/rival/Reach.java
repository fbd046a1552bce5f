package org.respite.benchmarks.rival;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.respite.benchmarks.instance.SlotNetwork;

/**
 * When places can be reached and left at all, capacities aside. Waiting is free, so one slot a place tells it: from
 * {@link #earliest} on somebody can be there, and until {@link #latest} it is worth being there.
 */
final class Reach {

    /** Earlier than any slot: nothing worth reaching is reached from there. */
    static final int NEVER = -1;

    private final SlotNetwork network;
    private final int places;
    private final List<BitSet> entries;

    Reach(SlotNetwork network, int places) {
        this.network = network;
        this.places = places;
        this.entries = network.roads().stream().map(network::entrySlots).toList();
    }

    /** The slots in which the road may be entered. */
    BitSet entries(int road) {
        return entries.get(road);
    }

    /** The first slot in which a place is reached from one of {@code starts}; the horizon where it is not. */
    int[] earliest(Collection<Integer> starts) {
        var earliest = new int[places];
        Arrays.fill(earliest, network.slots());
        var leaving = roadsBy(true);
        var queue = new ArrayDeque<Integer>();
        starts.forEach(start -> earliest[start] = 0);
        queue.addAll(starts);
        while (!queue.isEmpty()) {
            int place = queue.remove();
            for (int r : leaving.get(place)) {
                var road = network.roads().get(r);
                int entry = entries.get(r).nextSetBit(earliest[place]);
                if (entry >= 0 && entry + road.travelSlots() < earliest[road.to()]) {
                    earliest[road.to()] = entry + road.travelSlots();
                    queue.add(road.to());
                }
            }
        }
        return earliest;
    }

    /** The last slot in which a place may be left and one of {@code ends} still be reached; {@link #NEVER} where not. */
    int[] latest(Collection<Integer> ends) {
        var latest = new int[places];
        Arrays.fill(latest, NEVER);
        var arriving = roadsBy(false);
        var queue = new ArrayDeque<Integer>();
        ends.forEach(end -> latest[end] = network.slots() - 1);
        queue.addAll(ends);
        while (!queue.isEmpty()) {
            int place = queue.remove();
            for (int r : arriving.get(place)) {
                var road = network.roads().get(r);
                int by = latest[place] - road.travelSlots();
                int entry = by < 0 ? NEVER : entries.get(r).previousSetBit(by);
                if (entry > latest[road.from()]) {
                    latest[road.from()] = entry;
                    queue.add(road.from());
                }
            }
        }
        return latest;
    }

    private List<List<Integer>> roadsBy(boolean leaving) {
        var result = new ArrayList<List<Integer>>();
        for (int place = 0; place < places; place++) {
            result.add(new ArrayList<>());
        }
        for (int r = 0; r < network.roads().size(); r++) {
            var road = network.roads().get(r);
            result.get(leaving ? road.from() : road.to()).add(r);
        }
        return result;
    }
}
