package org.respite.planner.machine;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.planner.Planner;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.Solved;
import org.respite.planner.expanded.Road;
import org.respite.planner.expanded.RoadNetwork;
import org.respite.planner.expanded.Slots;
import org.respite.planner.people.Crowd;
import org.respite.planner.random.RandomWorld;
import org.respite.planner.together.CityProblem;
import org.respite.planner.together.CityWorld;
import org.respite.planner.together.Depot;
import org.respite.planner.together.Need;
import org.respite.planner.together.Stock;
import org.respite.planner.together.Together;
import org.respite.planner.together.Trucks;
import org.respite.planner.together.WholePlanner;

/**
 * A program of its own for {@link MachineTest}, which plans the same worlds again and again. It prints a line for the plans'
 * digests, and one for the megabytes by which the Java heap in use and the whole process grew after the first plans.
 */
final class PlansInARow {

    private static final int SIDE = 50;
    private static final int SLOTS = 10;
    private static final double MEGABYTE = 1e6;
    private static final int COLLECTIONS = 4;

    private PlansInARow() {}

    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        System.out.println(digest(city(streets())) + " " + digest(scenario(1)));
        small(rounds);
        long heap = heap();
        long process = process();
        small(rounds);
        System.out.printf("%.1f %.1f%n", (heap() - heap) / MEGABYTE, (process() - process) / MEGABYTE);
    }

    private static void small(int rounds) {
        for (int k = 0; k < rounds; k++) {
            city(CityWorld.random(k % 5));
            scenario(k % 5 + 1L);
        }
    }

    private static String scenario(long seed) {
        return Planner.plan(RandomWorld.of(seed), Solved.DIGEST, PlannerOptions.DEFAULT, PlannerControl.SILENT).plan().toString();
    }

    private static String city(CityProblem problem) {
        var plan = new Together(problem).plan(1e-4, PlannerControl.SILENT);
        int[] one = IntStream.range(0, problem.crowds().size()).map(_ -> 1).toArray();
        var whole = WholePlanner.plan(problem, plan, one);
        var text = new StringBuilder();
        text.append(plan.worth()).append(plan.bound()).append(Arrays.toString(plan.people().use()));
        text.append(whole.worth()).append(whole.trucks());
        whole.people().forEach(w -> text.append(w.crowd()).append(w.persons()).append(Arrays.toString(w.arcs())));
        return text.toString();
    }

    /** Streets in a square, so many that the nodes of a slot are shared out among processors. */
    private static CityProblem streets() {
        var roads = new ArrayList<Road>();
        var open = new BitSet();
        open.set(0, SLOTS);
        for (int place = 0; place < SIDE * SIDE; place++) {
            int x = place % SIDE;
            for (int next : new int[] {place + 1, place + SIDE}) {
                if (next < SIDE * SIDE && (next != place + 1 || x + 1 < SIDE)) {
                    int capacity = 6 + 6 * (place * 7 % 3);
                    roads.add(new Road(place, next, 1, capacity, Slots.of(open)));
                    roads.add(new Road(next, place, 1, capacity, Slots.of(open)));
                }
            }
        }
        var exits = new BitSet();
        exits.set(SIDE * SIDE / 2);
        exits.set(SIDE - 1);
        var crowds = IntStream.range(0, 60).mapToObj(k -> new Crowd(k * 41, 30, 2 * SLOTS)).toList();
        var depots = List.of(new Depot(3 * SIDE + 3, 9, 3, Slots.of(open)), new Depot(20 * SIDE + 30, 9, 3, Slots.of(open)));
        var stocks = IntStream.range(0, 4).mapToObj(k -> new Stock(k / 2, k % 2, 90)).toList();
        var needs = IntStream.range(0, 40).mapToObj(k -> new Need(61 * (k / 2) + 5, k % 2, 17, 3 + k % 2, 0.1)).toList();
        return new CityProblem(
                new RoadNetwork(SIDE * SIDE, SLOTS, roads), exits, crowds, 0.25, new Trucks(depots, stocks, needs, 20, 6));
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes of the heap in use; what OR-Tools' objects hold is free only after they were found unused more than once. */
    private static long heap() {
        for (int k = 0; k < COLLECTIONS; k++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** Bytes of memory that the process holds, native code's included (Linux). */
    private static long process() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElseThrow();
    }
}
