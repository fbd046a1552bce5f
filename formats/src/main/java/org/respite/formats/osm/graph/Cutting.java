package org.respite.formats.osm.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.respite.formats.osm.tags.Barrier;
import org.respite.formats.osm.tags.Remarks;
import org.respite.formats.osm.tags.Vehicle;
import org.respite.formats.osm.tags.WayFacts;
import org.respite.formats.osm.tags.WayReader;
import org.respite.model.quantity.Mode;

/**
 * Cuts ways into stretches: at nodes that ways share, where they end, at barriers and at the edge of the area. A barrier
 * that stops somebody parts the roads that meet at it; who passes it does so over a connector of one second.
 */
public final class Cutting {

    private final RawMap map;
    private final Remarks remarks;
    private final Vehicle truck;
    private final WayReader reader;
    private final Map<Long, Barrier> barriers = new HashMap<>();
    private final Points points = new Points();
    private final List<Stretch> stretches = new ArrayList<>();
    private final byte[] uses;

    private Cutting(RawMap map, Vehicle truck, Remarks remarks) {
        this.map = map;
        this.remarks = remarks;
        this.truck = truck;
        this.reader = new WayReader(truck, remarks);
        this.uses = new byte[map.nodes.size()];
    }

    public static Network cut(RawMap map, Vehicle truck, Remarks remarks) {
        return new Cutting(map, truck, remarks).network();
    }

    private Network network() {
        map.ways.forEach(this::countUses);
        for (var way : map.ways) {
            if (Arrays.stream(way.nodes()).anyMatch(node -> map.nodes.find(node) < 0)) {
                remarks.dropped("edge", "a way that leads out of the area or the file", "cut there", way.tags().thing());
            }
            var facts = reader.read(way.tags(), way.roadClass(), metres(way));
            for (var layer : facts) {
                cut(way, layer);
            }
        }
        var turns = new HashSet<Integer>();
        for (var via : map.vias) {
            int node = map.nodes.find(via);
            if (node >= 0) {
                turns.add(point(node));
            }
        }
        return new Network(points, parted(), turns);
    }

    private void countUses(RawMap.Way way) {
        var nodes = way.nodes();
        for (int i = 0; i < nodes.length; i++) {
            int node = map.nodes.find(nodes[i]);
            if (node >= 0) {
                boolean isEnd = i == 0 || i == nodes.length - 1;
                boolean isFixed = map.vias.contains(nodes[i]) || map.barriers.containsKey(nodes[i]);
                uses[node] = (byte) Math.min(2, uses[node] + (isEnd || isFixed ? 2 : 1));
            }
        }
    }

    private double metres(RawMap.Way way) {
        var course = new int[2 * way.nodes().length];
        int length = 0;
        for (var id : way.nodes()) {
            int node = map.nodes.find(id);
            if (node >= 0) {
                course[length++] = map.nodes.latitude(node);
                course[length++] = map.nodes.longitude(node);
            }
        }
        return new Course(Arrays.copyOf(course, length)).metres();
    }

    private void cut(RawMap.Way way, WayFacts facts) {
        var course = new int[2 * way.nodes().length];
        int length = 0;
        int start = -1;
        for (int i = 0; i < way.nodes().length; i++) {
            int node = map.nodes.find(way.nodes()[i]);
            if (node < 0) {
                length = 0;
                start = -1;
                continue;
            }
            course[length++] = map.nodes.latitude(node);
            course[length++] = map.nodes.longitude(node);
            boolean isLast = i + 1 == way.nodes().length || map.nodes.find(way.nodes()[i + 1]) < 0;
            if (start < 0) {
                start = node;
            } else if (uses[node] > 1 || isLast) {
                add(way, facts, start, node, new Course(Arrays.copyOf(course, length)));
                start = node;
                course[0] = map.nodes.latitude(node);
                course[1] = map.nodes.longitude(node);
                length = 2;
            }
        }
    }

    private void add(RawMap.Way way, WayFacts facts, int from, int to, Course course) {
        double metres = course.metres();
        stretches.add(new Stretch(way.id(), way.id(), facts.name(), point(from), point(to), course, metres,
                Side.of(facts.ahead(), metres), Side.of(facts.back(), metres)));
    }

    private int point(int node) {
        return points.node(map.nodes.id(node), map.nodes.latitude(node), map.nodes.longitude(node));
    }

    /** The stretches with those parted that meet at a barrier: all but the first get an end of their own. */
    private List<Stretch> parted() {
        var stops = new HashMap<Integer, Barrier>();
        map.barriers.forEach((id, tags) -> {
            int node = map.nodes.find(id);
            if (node >= 0 && uses[node] > 0) {
                var barrier = barriers.computeIfAbsent(id, i -> Barrier.of(tags, truck, remarks));
                if (!barrier.stopsNobody()) {
                    stops.put(point(node), barrier);
                }
            }
        });
        var met = new HashSet<Integer>();
        var result = new ArrayList<Stretch>();
        for (var stretch : stretches) {
            int from = end(stretch, stretch.from(), stops, met, result);
            int to = end(stretch, stretch.to(), stops, met, result);
            result.add(stretch.between(from, to));
        }
        return result;
    }

    private int end(Stretch stretch, int end, Map<Integer, Barrier> stops, Set<Integer> met, List<Stretch> result) {
        var barrier = stops.get(end);
        if (barrier == null || met.add(end)) {
            return end;
        }
        int own = points.copy(end);
        if (!barrier.passing().isEmpty()) {
            var seconds = new EnumMap<Mode, Double>(Mode.class);
            barrier.passing().forEach(mode -> seconds.put(mode, 1.0));
            double capacity = Math.max(stretch.ahead().capacity(), stretch.back().capacity());
            var side = new Side(seconds, capacity, barrier.closed());
            result.add(new Stretch(stretch.firstWay(), stretch.lastWay(), stretch.name(), end, own, new Course(), 0, side, side));
        }
        return own;
    }
}
