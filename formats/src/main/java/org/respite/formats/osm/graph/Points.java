package org.respite.formats.osm.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.respite.formats.osm.file.OsmHandler;

/** The ends of roads: nodes of the map, and points that the import makes. */
public final class Points {

    /** @param id as in the table of places */
    public record Point(String id, double latitude, double longitude) {}

    private final List<Point> points = new ArrayList<>();
    private final Map<Long, Integer> nodes = new HashMap<>();
    private final Map<Integer, Integer> copies = new HashMap<>();
    private final Set<Integer> places = new HashSet<>();

    public Point get(int point) {
        return points.get(point);
    }

    public int size() {
        return points.size();
    }

    /** Whether it is a place of the user's, and not a junction. */
    public boolean isPlace(int point) {
        return places.contains(point);
    }

    List<Integer> places() {
        return places.stream().sorted().toList();
    }

    int node(long id, int latitude, int longitude) {
        return nodes.computeIfAbsent(id, i -> add("n" + i, latitude, longitude));
    }

    /** The point of a node of the map. */
    Optional<Integer> findNode(long id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** Another point at the same spot, for those who may not go everywhere from there. */
    int copy(int point) {
        int number = copies.merge(point, 1, Integer::sum);
        var original = points.get(point);
        points.add(new Point(original.id() + "." + number, original.latitude(), original.longitude()));
        return points.size() - 1;
    }

    int add(String id, int latitude, int longitude) {
        points.add(new Point(id, latitude / OsmHandler.UNITS, longitude / OsmHandler.UNITS));
        return points.size() - 1;
    }

    int place(String id, double latitude, double longitude) {
        points.add(new Point(id, latitude, longitude));
        places.add(points.size() - 1);
        return points.size() - 1;
    }

    /** The junction is this place from now on. */
    void becomes(int point, String place, double latitude, double longitude) {
        points.set(point, new Point(place, latitude, longitude));
        places.add(point);
    }
}
