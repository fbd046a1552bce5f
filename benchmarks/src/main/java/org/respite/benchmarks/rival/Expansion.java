package org.respite.benchmarks.rival;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.respite.benchmarks.instance.SlotNetwork;

/**
 * The time-expanded network of Ford and Fulkerson (1958), condensed: a node is a place in a slot in which somebody can
 * leave it, load there, or arrive where the slot of arrival matters; who arrives elsewhere is put where the next of these
 * lies, for waiting is free. Road-slots that nobody can reach, or from which nothing worth reaching is reached, are left
 * out. An optimum of the whole expansion is one of the condensed one.
 *
 * <p>Nodes of a place follow each other in the order of slots; from each but the last one may wait for the next.
 */
final class Expansion {

    /** Head of a road-slot at whose end one is out. */
    static final int OUT = -1;

    /** No node: who arrives can only stay. */
    static final int NONE = -2;

    private final int[][] slots;
    private final int[] firstNode;
    private final BitSet waits = new BitSet();
    private final Ints road = new Ints();
    private final Ints slot = new Ints();
    private final Ints tail = new Ints();
    private final Ints head = new Ints();

    private Expansion(int places) {
        slots = new int[places][];
        firstNode = new int[places + 1];
    }

    /** Of those who start at {@code sources} in slot 0 and are out at {@code exits}. */
    static Expansion ofPeople(SlotNetwork network, int places, Collection<Integer> sources, Set<Integer> exits) {
        return new Expansion(places).expand(network, sources, exits, exits, Map.of());
    }

    /**
     * Of those who start at {@code sources} in slot 0 and have business at {@code targets}, where the slot of arrival
     * matters, and elsewhere in the slots of {@code business}.
     */
    static Expansion ofVehicles(
            SlotNetwork network, int places, Collection<Integer> sources, Set<Integer> targets, Map<Integer, BitSet> business) {
        return new Expansion(places).expand(network, sources, targets, Set.of(), business);
    }

    private Expansion expand(
            SlotNetwork network, Collection<Integer> sources, Set<Integer> targets, Set<Integer> exits,
            Map<Integer, BitSet> business) {
        int places = slots.length;
        var reach = new Reach(network, places);
        var earliest = reach.earliest(sources);
        var latest = reach.latest(targets);
        var events = new BitSet[places];
        Arrays.setAll(events, place -> (BitSet) business.getOrDefault(place, new BitSet()).clone());
        for (int r = 0; r < network.roads().size(); r++) {
            var way = network.roads().get(r);
            if (way.from() == way.to() || exits.contains(way.from()) || way.personsPerSlot() == 0) {
                continue;
            }
            var entries = reach.entries(r);
            for (int t = entries.nextSetBit(earliest[way.from()]); t >= 0; t = entries.nextSetBit(t + 1)) {
                int arrival = t + way.travelSlots();
                if (arrival <= latest[way.to()]) {
                    road.add(r);
                    slot.add(t);
                    events[way.from()].set(t);
                    if (targets.contains(way.to())) {
                        events[way.to()].set(arrival);
                    }
                }
            }
        }
        exits.forEach(exit -> events[exit].clear());
        number(events);
        for (int i = 0; i < road.size(); i++) {
            var way = network.roads().get(road.get(i));
            tail.add(node(way.from(), slot.get(i)));
            head.add(exits.contains(way.to()) ? OUT : node(way.to(), slot.get(i) + way.travelSlots()));
        }
        return this;
    }

    private void number(BitSet[] events) {
        for (int place = 0; place < slots.length; place++) {
            slots[place] = events[place].stream().toArray();
            int first = firstNode[place];
            int count = slots[place].length;
            firstNode[place + 1] = first + count;
            if (count > 1) {
                waits.set(first, first + count - 1);
            }
        }
    }

    /** The rank of each node when all are ordered by slot, then by place. */
    int[] orderBySlot() {
        var nodes = IntStream.range(0, slots.length).boxed()
                .flatMap(place -> IntStream.range(firstNode[place], firstNode[place + 1])
                        .mapToObj(node -> new int[] {node, slots[place][node - firstNode[place]]}))
                .sorted(Comparator.comparingInt(node -> node[1]))
                .toList();
        var order = new int[nodes()];
        for (int rank = 0; rank < order.length; rank++) {
            order[nodes.get(rank)[0]] = rank;
        }
        return order;
    }

    int nodes() {
        return firstNode[slots.length];
    }

    /** Pairs of a road and a slot in which it may be entered. */
    int roadSlots() {
        return road.size();
    }

    int road(int roadSlot) {
        return road.get(roadSlot);
    }

    /** The slot of entry. */
    int slot(int roadSlot) {
        return slot.get(roadSlot);
    }

    int tail(int roadSlot) {
        return tail.get(roadSlot);
    }

    /** A node, {@link #OUT} or {@link #NONE}. */
    int head(int roadSlot) {
        return head.get(roadSlot);
    }

    /** The first node of the place in the slot or later; {@link #NONE} where there is none. */
    int node(int place, int from) {
        int found = Arrays.binarySearch(slots[place], from);
        int at = found >= 0 ? found : -found - 1;
        return at < slots[place].length ? firstNode[place] + at : NONE;
    }

    /** The slots in which the place has nodes, in order. */
    int[] slots(int place) {
        return slots[place].clone();
    }

    /** Whether one may wait at the node, for the next one. */
    boolean canWait(int node) {
        return waits.get(node);
    }
}
