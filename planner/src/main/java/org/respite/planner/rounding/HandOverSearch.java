package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.model.scenario.HandOver;
import org.respite.planner.network.OpenTicks;
import org.respite.planner.network.World;
import org.respite.planner.problem.FleetModel;

/**
 * The earliest end of one hand-over that starts at a given tick: a search over (stage, place, tick) in order of time,
 * where the stages are on the way to receive, with the persons aboard, and on the way home.
 */
final class HandOverSearch {

    private static final int WAIT = -1;
    private static final int SERVE = -2;
    private static final int START = -3;
    private static final int NONE = -4;

    private final World world;
    private final FleetModel fleet;
    private final HandOver handOver;
    private final int start;
    private final int ticks;
    private final int nodes;
    private final int[][] parent = new int[3][];
    private final int from;
    private final int to;

    HandOverSearch(World world, FleetModel fleet, HandOver handOver, int start) {
        this.world = world;
        this.fleet = fleet;
        this.handOver = handOver;
        this.start = start;
        this.nodes = world.places.size();
        this.ticks = Math.min(fleet.longest() - fleet.passage().spread, world.grid.ticks() - start);
        this.from = world.indexOf(handOver.from());
        this.to = world.indexOf(handOver.to());
    }

    HandOvers.@Nullable Made find() {
        if (ticks <= 0) {
            return null;
        }
        for (int stage = 0; stage < 3; stage++) {
            parent[stage] = new int[(ticks + 1) * nodes];
            Arrays.fill(parent[stage], NONE);
        }
        reach(0, 0, fleet.base(), START);
        for (int t = 0; t <= ticks; t++) {
            if (parent[2][t * nodes + fleet.base()] != NONE) {
                var way = trace(t);
                if (isAllowed(way)) {
                    return way;
                }
            }
            for (int node = 0; node < nodes; node++) {
                for (int stage = 0; stage < 3; stage++) {
                    if (parent[stage][t * nodes + node] != NONE) {
                        expand(stage, t, node);
                    }
                }
            }
        }
        return null;
    }

    private boolean isAllowed(HandOvers.Made way) {
        long metres = 0;
        boolean guarded = false;
        for (int road : way.roads()) {
            metres += world.roads.get(road).metres();
            guarded |= world.isGuarded(road);
        }
        return metres <= fleet.fleet().rangeMetres() && (!guarded || start >= fleet.firstStart());
    }

    private void expand(int stage, int t, int node) {
        int tick = start + t;
        var passage = fleet.passage();
        int serving = stage == 0 ? fleet.loading() : fleet.unloading();
        if (stage < 2 && node == (stage == 0 ? from : to) && t + serving <= ticks && mayServe(stage, node, tick, serving)) {
            reach(stage + 1, t + serving, node, SERVE);
        }
        if (t < ticks && passage.mayWait(node, tick)) {
            reach(stage, t + 1, node, WAIT);
        }
        for (int road : world.roadsFrom(node)) {
            if (passage.ticks(road) > 0 && t + passage.ticks(road) <= ticks && passage.mayEnter(road, tick)) {
                reach(stage, t + passage.ticks(road), world.roadTo[road], road);
            }
        }
    }

    private boolean mayServe(int stage, int node, int tick, int serving) {
        OpenTicks hours = world.open(world.places.get(node).openingHours());
        var passage = fleet.passage();
        var grid = world.grid;
        boolean inWindow = stage == 0
                ? !grid.moment(tick).isBefore(handOver.window().from())
                : !grid.moment(tick + serving + passage.spread).isAfter(handOver.window().to());
        return inWindow && passage.mayBeServed(node, hours, tick, tick + serving);
    }

    private void reach(int stage, int t, int node, int by) {
        int at = t * nodes + node;
        if (parent[stage][at] == NONE) {
            parent[stage][at] = by;
        }
    }

    private HandOvers.Made trace(int end) {
        List<Integer> roads = new ArrayList<>();
        List<Integer> enters = new ArrayList<>();
        int[] roadsAfter = new int[2];
        int[] served = new int[2];
        int stage = 2;
        int node = fleet.base();
        int t = end;
        while (true) {
            int by = parent[stage][t * nodes + node];
            if (by == START) {
                break;
            } else if (by == WAIT) {
                t--;
            } else if (by == SERVE) {
                stage--;
                t -= stage == 0 ? fleet.loading() : fleet.unloading();
                served[stage] = start + t;
                roadsAfter[stage] = roads.size();
            } else {
                t -= fleet.passage().ticks(by);
                node = world.roadFrom[by];
                roads.add(by);
                enters.add(start + t);
            }
        }
        Collections.reverse(roads);
        Collections.reverse(enters);
        return new HandOvers.Made(
                handOver, fleet, List.of(), roads.stream().mapToInt(Integer::intValue).toArray(),
                enters.stream().mapToInt(Integer::intValue).toArray(), roads.size() - roadsAfter[0],
                roads.size() - roadsAfter[1], served[0], served[1], start, start + end);
    }
}
