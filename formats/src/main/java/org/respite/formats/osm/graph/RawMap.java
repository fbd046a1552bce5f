package org.respite.formats.osm.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.respite.formats.osm.tags.RoadClass;
import org.respite.formats.osm.tags.Tags;

/** What of a map matters for roads, as it was read. */
public final class RawMap {

    final NodeStore nodes = new NodeStore();
    final Map<Long, Tags> barriers = new HashMap<>();
    final List<Way> ways = new ArrayList<>();
    final List<Restriction> restrictions = new ArrayList<>();
    final Set<Long> vias = new HashSet<>();

    /** A way that is a road, with its nodes whether or not they lie in the area. */
    record Way(long id, long[] nodes, RoadClass roadClass, Tags tags) {}

    String asOf = "";

    /** The time of which the file speaks; blank where it does not say. */
    public String asOf() {
        return asOf;
    }

    /** Road ways that touch the area. */
    public int wayCount() {
        return ways.size();
    }
}
