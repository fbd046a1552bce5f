package org.respite.benchmarks.rival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.respite.benchmarks.instance.PeopleInstance;
import org.respite.benchmarks.result.Entry;
import org.respite.benchmarks.result.Result;
import org.respite.benchmarks.solver.Answer;
import org.respite.benchmarks.solver.Attempt;
import org.respite.benchmarks.solver.ModelSize;

/**
 * Capacity-constrained route planner after Lu, George and Shekhar (2005), “Capacity constrained routing algorithms for
 * evacuation planning”: again and again the path that is out earliest, from whichever origin, taken by as many as it has
 * room for. One search from all origins at once, which ends at the first exit. A greedy rule: it proves nothing, and
 * never takes back what it gave. Persons are whole.
 */
final class CcrpRival implements Attempt {

    private static final int NOBODY = -1;

    private final PeopleInstance instance;
    private final int slots;
    private final int[][] leaving;
    private final BitSet[] free;
    private final double[][] room;
    private final double[][] taken;
    private final double[] waiting;
    private final boolean[] exit;
    private final int[] slotAt;
    private final int[] cameBy;
    private final int[] entered;
    private final List<List<Integer>> reachedIn = new ArrayList<>();

    CcrpRival(PeopleInstance instance) {
        this.instance = instance;
        this.slots = instance.grid().slots();
        int places = instance.common().places().size();
        var roads = instance.network().roads();
        this.leaving = new int[places][0];
        this.free = new BitSet[roads.size()];
        this.room = new double[roads.size()][];
        this.taken = new double[roads.size()][slots];
        for (int r = 0; r < roads.size(); r++) {
            var road = roads.get(r);
            free[r] = Math.floor(road.personsPerSlot()) >= 1 ? instance.network().entrySlots(road) : new BitSet();
            room[r] = new double[slots];
            Arrays.fill(room[r], Math.floor(road.personsPerSlot()));
            int[] known = leaving[road.from()];
            leaving[road.from()] = Arrays.copyOf(known, known.length + 1);
            leaving[road.from()][known.length] = r;
        }
        this.waiting = new double[places];
        this.exit = new boolean[places];
        instance.common().exits().forEach(place -> exit[place] = true);
        instance.common().origins().stream().filter(o -> !exit[o.place()])
                .forEach(o -> waiting[o.place()] += Math.floor(o.persons()));
        this.slotAt = new int[places];
        this.cameBy = new int[places];
        this.entered = new int[places];
        for (int slot = 0; slot < slots; slot++) {
            reachedIn.add(new ArrayList<>());
        }
    }

    @Override
    public ModelSize size() {
        return new ModelSize(waiting.length, room.length);
    }

    @Override
    public Answer solve() {
        for (int reached = search(); reached != NOBODY; reached = search()) {
            double persons = roomTo(reached);
            int place = reached;
            for (; cameBy[place] != NOBODY; place = instance.network().roads().get(cameBy[place]).from()) {
                take(cameBy[place], entered[place], persons);
            }
            waiting[place] -= persons;
        }
        return Answer.done();
    }

    @Override
    public Optional<Result> result() {
        var entries = new ArrayList<Entry>();
        for (int road = 0; road < taken.length; road++) {
            for (int slot = 0; slot < slots; slot++) {
                if (taken[road][slot] > 0) {
                    entries.add(new Entry(0, road, slot, taken[road][slot]));
                }
            }
        }
        return Optional.of(Result.ofPeople(entries));
    }

    /** The exit that is reached first, with the way to it in {@link #cameBy}; nobody where none is. */
    private int search() {
        Arrays.fill(slotAt, slots);
        reachedIn.forEach(List::clear);
        for (int place = 0; place < waiting.length; place++) {
            if (waiting[place] > 0) {
                slotAt[place] = 0;
                cameBy[place] = NOBODY;
                reachedIn.getFirst().add(place);
            }
        }
        for (int slot = 0; slot < slots; slot++) {
            var here = reachedIn.get(slot);
            for (int i = 0; i < here.size(); i++) {
                int place = here.get(i);
                if (slotAt[place] == slot) {
                    if (exit[place]) {
                        return place;
                    }
                    leave(place, slot);
                }
            }
        }
        return NOBODY;
    }

    private void leave(int place, int slot) {
        for (int r : leaving[place]) {
            var road = instance.network().roads().get(r);
            int entry = free[r].nextSetBit(slot);
            int arrival = entry + road.travelSlots();
            if (entry >= 0 && arrival < slotAt[road.to()]) {
                slotAt[road.to()] = arrival;
                cameBy[road.to()] = r;
                entered[road.to()] = entry;
                reachedIn.get(arrival).add(road.to());
            }
        }
    }

    private double roomTo(int reached) {
        double least = Double.MAX_VALUE;
        int place = reached;
        for (; cameBy[place] != NOBODY; place = instance.network().roads().get(cameBy[place]).from()) {
            least = Math.min(least, room[cameBy[place]][entered[place]]);
        }
        return Math.min(least, waiting[place]);
    }

    private void take(int road, int slot, double persons) {
        room[road][slot] -= persons;
        if (room[road][slot] < 1) {
            free[road].clear(slot);
        }
        taken[road][slot] += persons;
    }
}
