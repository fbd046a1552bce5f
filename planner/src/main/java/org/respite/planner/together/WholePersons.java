package org.respite.planner.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.people.Crowd;
import org.respite.planner.people.EarliestArrival;
import org.respite.planner.people.Exits;
import org.respite.planner.people.FlowPaths;

/**
 * Sends whole persons. They flow in bundles, as large as one of those who take most of the roads; on each way from a place,
 * the largest of its crowds get on first, and the smaller ones fill what is left. Those who would not fit anywhere flow once
 * more, in bundles as large as the largest.
 */
final class WholePersons {

    private final CityProblem problem;
    private final ExpandedNetwork net;
    private final Exits exits;
    private final EarliestArrival people;
    private final int[] unitsPerPerson;
    private final int[] room;
    /** By crowd: persons who have no way out yet. */
    private final int[] left;
    private final List<Walk> walks = new ArrayList<>();

    /**
     * @param unitsPerPerson by crowd
     * @param room by arc: units that may enter
     */
    WholePersons(CityProblem problem, ExpandedNetwork net, int[] unitsPerPerson, int[] room) {
        this.problem = problem;
        this.net = net;
        this.unitsPerPerson = unitsPerPerson;
        this.room = room.clone();
        exits = new Exits(net, problem.exits());
        people = new EarliestArrival(net, exits);
        left = new int[unitsPerPerson.length];
        Arrays.setAll(left, c -> problem.crowds().get(c).units() / unitsPerPerson[c]);
    }

    List<Walk> send() {
        if (left.length > 0) {
            flow(unitsOfMost());
            int largest = Arrays.stream(unitsPerPerson).max().orElseThrow();
            flow(largest);
        }
        return List.copyOf(walks);
    }

    double worth() {
        return problem.worthOfSlot() * walks.stream().mapToDouble(this::slotsWon).sum();
    }

    private double slotsWon(Walk walk) {
        int out = walk.arcs().length == 0 ? 0 : net.arrival[walk.arcs()[walk.arcs().length - 1]];
        return (double) walk.persons() * unitsPerPerson[walk.crowd()] * (problem.crowds().get(walk.crowd()).reward() - out);
    }

    /** What one of those persons takes who take most of the roads together. */
    private int unitsOfMost() {
        var sum = new TreeMap<Integer, Long>();
        for (int c = 0; c < left.length; c++) {
            sum.merge(unitsPerPerson[c], (long) left[c] * unitsPerPerson[c], Long::sum);
        }
        return sum.keySet().stream().max(Comparator.comparing(sum::get)).orElseThrow();
    }

    private void flow(int bundle) {
        var crowds = new ArrayList<Crowd>();
        for (int c = 0; c < left.length; c++) {
            var crowd = problem.crowds().get(c);
            int bundles = Math.toIntExact(Math.ceilDiv((long) left[c] * unitsPerPerson[c], bundle));
            crowds.add(new Crowd(crowd.place(), bundles, crowd.reward()));
        }
        var flow = people.solve(crowds, Arrays.stream(room).map(units -> units / bundle).toArray());
        var ways = new FlowPaths(flow, exits);
        int[] going = new int[left.length];
        Arrays.setAll(going, c -> crowds.get(c).units() - flow.staying()[c]);
        var byPlace = new TreeMap<Integer, List<Integer>>();
        IntStream.range(0, left.length)
                .filter(c -> going[c] > 0)
                .forEach(c -> byPlace.computeIfAbsent(crowds.get(c).place(), _ -> new ArrayList<>()).add(c));
        byPlace.forEach((place, here) -> leave(place, here, going, bundle, ways));
    }

    private void leave(int place, List<Integer> crowds, int[] going, int bundle, FlowPaths ways) {
        var largestFirst = crowds.stream().sorted(Comparator.comparingInt(c -> -unitsPerPerson[c])).toList();
        int[] may = new int[going.length];
        largestFirst.forEach(c -> may[c] = (int) Math.min(left[c], (long) going[c] * bundle / unitsPerPerson[c]));
        int bundles = crowds.stream().mapToInt(c -> going[c]).sum();
        while (bundles > 0) {
            var way = ways.take(place, bundles);
            bundles -= way.units();
            board(largestFirst, may, (long) way.units() * bundle, way.arcs());
        }
    }

    private void board(List<Integer> crowds, int[] may, long units, int[] arcs) {
        long free = units;
        for (int c : crowds) {
            int persons = (int) Math.min(may[c], free / unitsPerPerson[c]);
            if (persons > 0) {
                int taken = persons * unitsPerPerson[c];
                free -= taken;
                may[c] -= persons;
                left[c] -= persons;
                walks.add(new Walk(c, persons, arcs));
                for (int a : arcs) {
                    room[a] -= taken;
                }
            }
        }
    }
}
