import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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

    private static final String ROUTE_SOURCE =
            "openrouteservice (HeiGIT), CC BY 4.0, on (c) OpenStreetMap contributors, ODbL; driving routes of Nov 2025";
    private static final String CONNECTOR_SOURCE = "no route reaches it";

    /** Times in wartime against free driving, inside the strip: trucks and buses, then ambulances and cars. Estimates. */
    private static final double HEAVY_FACTOR = 2;
    private static final double LIGHT_FACTOR = 1.5;

    private static final double WALKING_METRES_PER_MINUTE = 4000 / 60.0;

    private record Place(String id, String name, String kind, Ground.Point at, String zone) {}

    /** One direction's capacity in passenger-car units an hour, by way type. An estimate. */
    private static int capacity(int wayType) {
        return switch (wayType) {
            case 1 -> 1200;
            case 2 -> 800;
            default -> 400;
        };
    }

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final StringBuilder roadRows = new StringBuilder();
    private final List<String> shapes = new ArrayList<>();
    private Map<String, List<List<Ground.Point>>> zones = Map.of();

    void main(String[] args) throws Exception {
        var out = Path.of(args[1]);
        zones = Ground.areas(out.resolve("zones.geojson"), "zone");
        var table = Table.read(out.resolve("places.csv"));
        for (var row : table.rows().subList(2, table.rows().size())) {
            var at = new Ground.Point(
                    Double.parseDouble(row.get(table.column("latitude"))),
                    Double.parseDouble(row.get(table.column("longitude"))));
            var id = row.get(table.column("place"));
            places.put(id, new Place(
                    id, row.get(table.column("name")), row.get(table.column("kind")), at, row.get(table.column("zone"))));
        }
        places.values().removeIf(p -> p.kind().equals("junction"));
        var connectors = Table.read(out.resolve("sources/connectors.csv"));

        var routes = Route.readAll(Path.of(args[0]));
        var anchors = new Anchors(routes);
        var links = links(anchors, connectors);
        var graph = new RoadGraph();
        graph.addLegs(routes.stream().flatMap(r -> anchors.legs(r).stream()).toList());
        var kept = new LinkedHashSet<>(places.keySet());
        links.forEach(link -> kept.addAll(List.of(link.from(), link.to())));
        graph.contract(kept);

        var names = nameJunctions(graph, anchors);
        graph.roads().stream()
                .map(r -> isFirst(r, anchors) ? r : r.reversed())
                .sorted(Comparator.comparing((RoadGraph.Road r) -> -anchors.at(r.from()).latitude())
                        .thenComparing(r -> -anchors.at(r.to()).latitude())
                        .thenComparing(RoadGraph.Road::metres))
                .forEach(road -> addRoad(road, names));
        links.forEach(link -> addConnector(link, names));
        write(out, table);
    }

    /** Roads lead from north to south, so that a name with "-back" leads north. */
    private static boolean isFirst(RoadGraph.Road road, Anchors anchors) {
        return anchors.at(road.from()).latitude() >= anchors.at(road.to()).latitude();
    }

    private record Link(String from, String to, String name, String km, double speed, int capacity, String modes, String source) {}

    /** Connectors as listed; "*" is the nearest point of a route. Places in a zone that no line names get one. */
    private List<Link> links(Anchors anchors, Table listed) {
        var links = new ArrayList<Link>();
        var named = new LinkedHashSet<String>();
        for (var row : listed.rows().subList(1, listed.rows().size())) {
            named.add(row.get(0));
            var to = row.get(1);
            if (!to.equals("*")) {
                links.add(new Link(row.get(0), to, row.get(2), row.get(3), Double.parseDouble(row.get(4)),
                        Integer.parseInt(row.get(5)), row.get(6), row.get(7)));
            }
        }
        for (var place : places.values()) {
            if (!place.zone().equals("none") && !named.contains(place.id())) {
                anchors.attach(place.id(), place.at());
            }
        }
        for (var place : places.values()) {
            if (!place.zone().equals("none") && !named.contains(place.id()) && !anchors.has(place.id())) {
                var road = anchors.attach(place.id(), place.at());
                links.add(new Link(place.id(), road, "Connector to " + place.id(), "", 25, 400,
                        "truck bus ambulance car foot", CONNECTOR_SOURCE));
            }
        }
        for (var row : listed.rows().subList(1, listed.rows().size())) {
            if (row.get(1).equals("*")) {
                var road = anchors.attach(row.get(0), places.get(row.get(0)).at());
                links.add(new Link(row.get(0), road, row.get(2), row.get(3), Double.parseDouble(row.get(4)),
                        Integer.parseInt(row.get(5)), row.get(6), row.get(7)));
            }
        }
        return links;
    }

    private Map<String, String> nameJunctions(RoadGraph graph, Anchors anchors) {
        var names = new HashMap<String, String>();
        var junctions = graph.nodes().stream()
                .filter(n -> n.startsWith("~"))
                .sorted(Comparator.comparing((String n) -> -anchors.at(n).latitude()))
                .toList();
        for (int i = 0; i < junctions.size(); i++) {
            var id = "junction-%02d".formatted(i + 1);
            var at = anchors.at(junctions.get(i));
            names.put(junctions.get(i), id);
            places.put(id, new Place(id, streetsAt(junctions.get(i), graph), "junction", at, zoneOf(at)));
        }
        return names;
    }

    private static String streetsAt(String node, RoadGraph graph) {
        return "Junction " + graph.roads().stream()
                .filter(r -> r.from().equals(node) || r.to().equals(node))
                .map(r -> Streets.english(r.street()))
                .distinct()
                .sorted(Comparator.comparing(Streets.NAMELESS::equals))
                .limit(2)
                .collect(Collectors.joining(" / "));
    }

    private String zoneOf(Ground.Point at) {
        return zones.entrySet().stream()
                .min(Comparator.comparingDouble(z -> Ground.metresToArea(at, z.getValue())))
                .orElseThrow()
                .getKey();
    }

    private void addRoad(RoadGraph.Road road, Map<String, String> names) {
        var from = places.get(names.getOrDefault(road.from(), road.from()));
        var to = places.get(names.getOrDefault(road.to(), road.to()));
        var id = "road-%02d".formatted(shapes.size() + 1);
        double minutes = road.seconds() / 60;
        addRow(id, Streets.english(road.street()), from, to, road.metres(), minutes, "truck bus ambulance car foot",
                capacity(road.wayType()), zoneOf(road.shape().get(road.shape().size() / 2)), ROUTE_SOURCE, "2025-11",
                "truck-minutes bus-minutes ambulance-minutes car-minutes foot-minutes capacity-per-hour");
        addShape(id, Ground.simplified(road.shape(), 15));
    }

    private void addConnector(Link link, Map<String, String> names) {
        var from = places.get(names.getOrDefault(link.from(), link.from()));
        var to = places.get(names.getOrDefault(link.to(), link.to()));
        var id = "connector-" + link.from() + (link.name().startsWith("Connector") ? "" : "-" + link.to().replace("~", ""));
        double metres = link.km().isEmpty() ? from.at().metresTo(to.at()) * 1.3 : 1000 * Double.parseDouble(link.km());
        boolean outside = from.zone().equals("none") || to.zone().equals("none");
        var middle = from.at().towards(to.at(), 0.5);
        addRow(id, link.name(), from, to, Math.max(50, metres), metres / 1000 / link.speed() * 60, link.modes(),
                link.capacity(), outside ? "none" : zoneOf(middle),
                link.source() + ": straight distance x 1.3 at " + Math.round(link.speed()) + " km/h", "", "all");
        addShape(id, List.of(from.at(), to.at()));
    }

    private void addRow(String id, String name, Place from, Place to, double metres, double minutes, String modes,
            int capacity, String zone, String source, String asOf, String estimate) {
        double heavy = zone.equals("none") ? minutes : minutes * HEAVY_FACTOR;
        double light = zone.equals("none") ? minutes : minutes * LIGHT_FACTOR;
        roadRows.append(Table.line(List.of(id, name, from.id(), to.id(), "yes", Long.toString(Math.round(metres)),
                time(modes, "truck", heavy), time(modes, "bus", heavy),
                time(modes, "ambulance", light), time(modes, "car", light),
                time(modes, "foot", metres / WALKING_METRES_PER_MINUTE),
                Integer.toString(capacity), "", zone, source, asOf, estimate)));
    }

    private static String time(String modes, String mode, double minutes) {
        return modes.contains(mode) ? String.format(Locale.ROOT, "%.2f", Math.max(0.05, minutes)) : "";
    }

    private void addShape(String id, List<Ground.Point> line) {
        var positions = line.stream()
                .map(p -> String.format(Locale.ROOT, "[%.5f, %.5f]", p.longitude(), p.latitude()))
                .toList();
        shapes.add("""
                {"type": "Feature", "properties": {"road": "%s"}, "geometry": {"type": "LineString", "coordinates": [%s]}}"""
                .formatted(id, String.join(", ", positions)));
    }

    private void write(Path out, Table table) throws Exception {
        Files.writeString(out.resolve("roads.csv"), """
                road,name,from,to,both ways,metres,truck minutes,bus minutes,ambulance minutes,car minutes,foot minutes,capacity per hour,background per hour,zone,source,as of,estimate
                #loc+road,#loc+road+name,#loc+from,#loc+to,#loc+road+bothways,#geo+length+m,#indicator+minutes+truck,#indicator+minutes+bus,#indicator+minutes+ambulance,#indicator+minutes+car,#indicator+minutes+foot,#capacity+road+hour,#capacity+road+hour+background,#loc+zone,#meta+source,#date+asof,#meta+estimate
                """ + roadRows);
        Files.writeString(out.resolve("roads.geojson"), """
                {"type": "FeatureCollection", "features": [
                %s
                ]}
                """.formatted(String.join(",\n", shapes)));
        var text = new StringBuilder();
        int kind = table.column("kind");
        table.rows().stream().filter(r -> !r.get(kind).equals("junction")).map(Table::line).forEach(text::append);
        for (var place : places.values()) {
            if (place.kind().equals("junction")) {
                text.append(junctionRow(table.rows().getFirst(), place));
            }
        }
        Files.writeString(out.resolve("places.csv"), text.toString());
    }

    private static String junctionRow(List<String> header, Place junction) {
        return Table.line(header.stream()
                .map(column -> switch (column) {
                    case "place" -> junction.id();
                    case "name" -> junction.name();
                    case "kind" -> junction.kind();
                    case "latitude" -> String.format(Locale.ROOT, "%.5f", junction.at().latitude());
                    case "longitude" -> String.format(Locale.ROOT, "%.5f", junction.at().longitude());
                    case "zone" -> junction.zone();
                    case "source" -> ROUTE_SOURCE;
                    case "as of" -> "2025-11";
                    default -> "";
                })
                .toList());
    }
}
