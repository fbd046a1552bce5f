import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Makes the roads of the example from real driving routes: one graph, cut where routes part or meet and at places.
 *
 * <p>Run with JDK 25: {@code java RoadsFromRoutes.java ROUTES_DIR OUT_DIR}. Reads the routes, {@code places.csv},
 * {@code zones.geojson} and {@code sources/connectors.csv} in OUT_DIR; writes {@code roads.csv},
 * {@code roads.geojson} and the junctions in {@code places.csv} again. The same inputs give the same bytes.
 */
final class RoadsFromRoutes {

    private Map<String, List<List<Ground.Point>>> zones = Map.of();

    void main(String[] args) throws Exception {
        var out = Path.of(args[1]);
        zones = Ground.areas(out.resolve("zones.geojson"), "zone");
        var places = Place.readAll(out.resolve("places.csv"));
        var routes = Route.readAll(Path.of(args[0]));
        var anchors = new Anchors(routes);
        var connectors = Connector.all(Table.read(out.resolve("sources/connectors.csv")), places, anchors);
        var graph = graph(routes, anchors, connectors, places);

        var junctions = junctions(graph, anchors);
        var nodes = new HashMap<>(places);
        nodes.putAll(junctions);
        var tables = new RoadTables();
        graph.roads().stream()
                .map(road -> leadsSouth(road, anchors) ? road : road.reversed())
                .sorted(Comparator.comparing((RoadGraph.Road road) -> -anchors.at(road.from()).latitude())
                        .thenComparing(road -> -anchors.at(road.to()).latitude())
                        .thenComparing(RoadGraph.Road::metres))
                .forEach(road -> tables.add(road, nodes.get(road.from()), nodes.get(road.to()), zoneOf(middle(road))));
        for (var connector : connectors) {
            var from = nodes.get(connector.from());
            var to = nodes.get(connector.to());
            boolean inside = from.isInside() && to.isInside();
            tables.add(connector, from, to, inside ? zoneOf(from.at().towards(to.at(), 0.5)) : "none");
        }
        tables.write(out, junctions.values().stream().sorted(Comparator.comparing(Place::id)).toList());
    }

    private static RoadGraph graph(
            List<Route> routes, Anchors anchors, List<Connector> connectors, Map<String, Place> places) {
        var legs = new ArrayList<RoadGraph.Road>();
        routes.forEach(route -> legs.addAll(anchors.legs(route)));
        var graph = new RoadGraph();
        graph.addLegs(legs);
        var kept = new HashSet<>(places.keySet());
        connectors.forEach(connector -> kept.add(connector.to()));
        graph.contract(kept);
        return graph;
    }

    /** Roads lead from north to south, so that a road with "-back" leads north. */
    private static boolean leadsSouth(RoadGraph.Road road, Anchors anchors) {
        return anchors.at(road.from()).latitude() >= anchors.at(road.to()).latitude();
    }

    private static Ground.Point middle(RoadGraph.Road road) {
        return road.shape().get(road.shape().size() / 2);
    }

    /** The junctions by their working names, numbered from north to south. */
    private Map<String, Place> junctions(RoadGraph graph, Anchors anchors) {
        var names = graph.nodes().stream()
                .filter(Anchors::isJunction)
                .sorted(Comparator.comparing(name -> -anchors.at(name).latitude()))
                .toList();
        var junctions = new HashMap<String, Place>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var at = anchors.at(name);
            var id = "junction-%02d".formatted(i + 1);
            junctions.put(name, new Place(id, streetsAt(name, graph), "junction", at, zoneOf(at)));
        }
        return junctions;
    }

    private static String streetsAt(String node, RoadGraph graph) {
        return graph.roads().stream()
                .filter(road -> road.from().equals(node) || road.to().equals(node))
                .map(road -> Streets.english(road.street()))
                .distinct()
                .sorted(Comparator.comparing(Streets.NAMELESS::equals))
                .limit(2)
                .collect(Collectors.joining(" / ", "Junction ", ""));
    }

    /** The zone that {@code at} lies in or is nearest to: rounded outlines cut off a little of the coast. */
    private String zoneOf(Ground.Point at) {
        return zones.entrySet().stream()
                .min(Comparator.comparingDouble(zone -> Ground.metresToArea(at, zone.getValue())))
                .orElseThrow()
                .getKey();
    }
}
