package org.respite.formats.osm.graph;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.osm.file.OsmFile;
import org.respite.formats.osm.file.OsmHandler;
import org.respite.formats.osm.tags.Barrier;
import org.respite.formats.osm.tags.Remarks;
import org.respite.formats.osm.tags.RoadClass;
import org.respite.formats.osm.tags.Tags;

/**
 * Reads what matters for roads, in two passes: the nodes in the area, then the ways that touch them and the turns. So the
 * memory is that of the area, not of the file, and the order of things in the file does not matter.
 */
public final class MapReading {

    /** Most nodes of an area; they take 320 MB. */
    private static final int MOST_NODES = 20_000_000;

    /** Most road ways; a table of roads holds a million rows. */
    private static final int MOST_WAYS = 1_000_000;

    private final RawMap map = new RawMap();
    private final Area area;
    private final RoadClass least;
    private final Remarks remarks;

    private MapReading(Area area, RoadClass least, Remarks remarks) {
        this.area = area;
        this.least = least;
        this.remarks = remarks;
    }

    /** What a point must be in. */
    public interface Area {

        /** @param latitude in ten-millionths of a degree, as is {@code longitude} */
        boolean holds(int latitude, int longitude);
    }

    /**
     * The map of the area; with a problem where it is too large.
     *
     * @param least roads of a lower class are left out
     */
    public static RawMap read(OsmFile file, String name, Area area, RoadClass least, Remarks remarks, Problems problems)
            throws IOException {
        var reading = new MapReading(area, least, remarks);
        file.read(reading.new Nodes());
        if (reading.map.nodes.size() > MOST_NODES) {
            problems.file(ProblemCode.TOO_LARGE, name, reading.map.nodes.size() + " nodes",
                    "the area holds more than " + MOST_NODES + " nodes", "Name a smaller area with --area");
            return reading.map;
        }
        file.read(reading.new Ways());
        if (reading.map.ways.size() > MOST_WAYS) {
            problems.file(ProblemCode.TOO_LARGE, name, reading.map.ways.size() + " road ways",
                    "the area holds more than " + MOST_WAYS + " road ways",
                    "Name a smaller area with --area, or fewer classes with --down-to");
        }
        return reading.map;
    }

    private final class Nodes implements OsmHandler {

        @Override
        public void asOf(String time) {
            map.asOf = time;
        }

        @Override
        public void node(long id, int latitude, int longitude, Map<String, String> tags) {
            if (map.nodes.size() > MOST_NODES || !area.holds(latitude, longitude)) {
                return;
            }
            map.nodes.add(id, latitude, longitude);
            if (tags.containsKey("barrier") || tags.containsKey("highway")) {
                var all = new Tags("node/" + id, tags);
                if (Barrier.isOne(all)) {
                    map.barriers.put(id, all);
                }
            }
        }
    }

    private final class Ways implements OsmHandler {

        @Override
        public void way(long id, long[] nodes, Map<String, String> all) {
            if (map.ways.size() > MOST_WAYS || !all.containsKey("highway") && !all.containsKey("route")) {
                return;
            }
            var tags = new Tags("way/" + id, all);
            var roadClass = RoadClass.find(tags);
            if (roadClass.isEmpty() && !tags.has("highway") || !touches(nodes)) {
                return;
            }
            if (roadClass.isEmpty()) {
                remarks.dropped("way", "highway=" + tags.of("highway"), "no road that can be used today", tags.thing());
            } else if (roadClass.get().compareTo(least) > 0 && roadClass.get() != RoadClass.FERRY) {
                remarks.dropped("way", "highway=" + tags.of("highway"), "below the class that was asked for", tags.thing());
            } else {
                map.ways.add(new RawMap.Way(id, nodes, roadClass.get(), tags));
            }
        }

        private boolean touches(long[] nodes) {
            for (var node : nodes) {
                if (map.nodes.find(node) >= 0) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public void relation(long id, List<Member> members, Map<String, String> all) {
            var type = all.getOrDefault("type", "");
            if (!type.equals("restriction")) {
                return;
            }
            var tags = new Tags("relation/" + id, all);
            var via = members.stream().filter(m -> m.role().equals("via")).toList();
            boolean isHere = via.stream().anyMatch(m -> m.kind() == Kind.NODE && map.nodes.find(m.id()) >= 0);
            if (via.stream().anyMatch(m -> m.kind() == Kind.WAY)) {
                remarks.dropped("turn", "restriction over a way", "not kept: turns over a way are not supported", tags.thing());
                return;
            }
            if (!isHere) {
                return;
            }
            var kind = Restriction.kind(tags);
            var modes = Restriction.bound(tags);
            if (!kind.startsWith("no_") && !kind.startsWith("only_")) {
                var what = tags.has("restriction:conditional") ? "restriction:conditional=" + tags.of("restriction:conditional") : kind;
                remarks.dropped("turn", what, "not kept: it does not hold at all hours, or is not known", tags.thing());
                return;
            }
            for (var from : members) {
                for (var to : members) {
                    if (from.role().equals("from") && to.role().equals("to") && via.size() == 1) {
                        map.vias.add(via.getFirst().id());
                        map.restrictions.add(new Restriction(
                                id, from.id(), via.getFirst().id(), to.id(), kind.startsWith("only_"), modes));
                    }
                }
            }
        }
    }
}
