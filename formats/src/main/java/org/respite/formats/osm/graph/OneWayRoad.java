package org.respite.formats.osm.graph;

/**
 * One direction of a road, as it comes into the scenario.
 *
 * @param id without the ending of a way back
 * @param isBack whether it leads back along a road of the same id
 * @param course without points where the road has no length
 */
public record OneWayRoad(String id, boolean isBack, String name, int from, int to, Course course, double metres, Side side) {

    OneWayRoad between(int from, int to) {
        return new OneWayRoad(id, isBack, name, from, to, course, metres, side);
    }
}
