package org.respite.planner.expanded;

import java.util.List;

/** Places and roads on a grid of slots {@code [0, slots)}: every road that is entered is left before the last slot ends. */
public record RoadNetwork(int places, int slots, List<Road> roads) {

    public RoadNetwork {
        roads = List.copyOf(roads);
        if (places < 1 || slots < 1) {
            throw new IllegalArgumentException("A network has at least one place and one slot");
        }
        for (var road : roads) {
            if (road.from() >= places || road.to() >= places) {
                throw new IllegalArgumentException("A road leads to a place beyond " + (places - 1));
            }
        }
    }
}
