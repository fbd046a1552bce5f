import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is written: roads.csv, roads.geojson and the junctions in places.csv. */
final class RoadTables {

    static final String ALL_MODES = "truck bus ambulance car foot";

    private static final String ROUTE_SOURCE =
            "openrouteservice (HeiGIT), CC BY 4.0, on (c) OpenStreetMap contributors, ODbL; driving routes of Nov 2025";
    private static final String ROUTES_AS_OF = "2025-11";
    private static final String ESTIMATED =
            "truck minutes;bus minutes;ambulance minutes;car minutes;foot minutes;capacity per hour";

    /** Times in wartime against free driving, inside the strip. Estimates. */
    private static final double TRUCKS_AND_BUSES = 2;
    private static final double LIGHT_VEHICLES = 1.5;

    private static final double WALKING_METRES_PER_MINUTE = 4000 / 60.0;
    private static final double STRAIGHT_TO_ROAD = 1.3;
    private static final double SHORTEST_METRES = 50;
    private static final double SHAPE_METRES = 15;

    private static final List<List<String>> COLUMNS = List.of(
            List.of("road", "#loc+road"),
            List.of("name", "#loc+road+name"),
            List.of("from", "#loc+from"),
            List.of("to", "#loc+to"),
            List.of("both ways", "#loc+road+bothways"),
            List.of("metres", "#geo+length+m"),
            List.of("truck minutes", "#indicator+minutes+truck"),
            List.of("bus minutes", "#indicator+minutes+bus"),
            List.of("ambulance minutes", "#indicator+minutes+ambulance"),
            List.of("car minutes", "#indicator+minutes+car"),
            List.of("foot minutes", "#indicator+minutes+foot"),
            List.of("capacity per hour", "#capacity+road+hour"),
            List.of("zone", "#loc+zone"),
            List.of("source", "#meta+source"),
            List.of("as of", "#date+asof"),
            List.of("estimate", "#meta+estimate"));

    private final StringBuilder rows = new StringBuilder();
    private final List<String> shapes = new ArrayList<>();

    RoadTables() {
        rows.append(Table.line(COLUMNS.stream().map(List::getFirst).toList()));
        rows.append(Table.line(COLUMNS.stream().map(List::getLast).toList()));
    }

    void add(RoadGraph.Road road, Place from, Place to, String zone) {
        var id = "road-%02d".formatted(shapes.size() + 1);
        addRow(List.of(id, Streets.english(road.street()), from.id(), to.id()), road.metres(), road.seconds() / 60,
                ALL_MODES, capacity(road.wayType()), List.of(zone, ROUTE_SOURCE, ROUTES_AS_OF, ESTIMATED));
        addShape(id, Ground.simplified(road.shape(), SHAPE_METRES));
    }

    /** One direction's capacity in passenger-car units an hour, by way type. An estimate. */
    private static int capacity(int wayType) {
        return switch (wayType) {
            case 1 -> 1200;
            case 2 -> 800;
            default -> 400;
        };
    }

    void add(Connector connector, Place from, Place to, String zone) {
        var id = "connector-" + from.id() + "-" + to.id();
        double metres = Math.max(SHORTEST_METRES, from.at().metresTo(to.at()) * STRAIGHT_TO_ROAD);
        double minutes = metres / 1000 / connector.kilometresPerHour() * 60;
        var source = "%s: straight distance x %s at %.0f km/h"
                .formatted(connector.source(), STRAIGHT_TO_ROAD, connector.kilometresPerHour());
        addRow(List.of(id, connector.name(), from.id(), to.id()), metres, minutes, connector.modes(),
                connector.capacity(), List.of(zone, source, "", "all"));
        addShape(id, List.of(from.at(), to.at()));
    }

    private void addRow(
            List<String> names, double metres, double minutes, String modes, int capacity, List<String> rest) {
        boolean inside = !rest.getFirst().equals("none");
        double heavy = inside ? minutes * TRUCKS_AND_BUSES : minutes;
        double light = inside ? minutes * LIGHT_VEHICLES : minutes;
        var cells = new ArrayList<>(names);
        cells.add("yes");
        cells.add(Long.toString(Math.round(metres)));
        cells.add(time(modes, "truck", heavy));
        cells.add(time(modes, "bus", heavy));
        cells.add(time(modes, "ambulance", light));
        cells.add(time(modes, "car", light));
        cells.add(time(modes, "foot", metres / WALKING_METRES_PER_MINUTE));
        cells.add(Integer.toString(capacity));
        cells.addAll(rest);
        rows.append(Table.line(cells));
    }

    private static String time(String modes, String mode, double minutes) {
        return modes.contains(mode) ? String.format(Locale.ROOT, "%.2f", minutes) : "";
    }

    private void addShape(String road, List<Ground.Point> line) {
        var positions = line.stream()
                .map(p -> String.format(Locale.ROOT, "[%.5f, %.5f]", p.longitude(), p.latitude()))
                .toList();
        shapes.add("""
                {"type": "Feature", "properties": {"road": "%s"},
                 "geometry": {"type": "LineString", "coordinates": [%s]}}"""
                .formatted(road, String.join(", ", positions)));
    }

    void write(Path folder, List<Place> junctions) throws Exception {
        Files.writeString(folder.resolve("roads.csv"), rows);
        Files.writeString(folder.resolve("roads.geojson"), """
                {"type": "FeatureCollection", "features": [
                %s
                ]}
                """.formatted(String.join(",\n", shapes)));
        var file = folder.resolve("places.csv");
        var table = Table.read(file);
        var places = new StringBuilder();
        for (int row = 0; row < table.rows().size(); row++) {
            if (!table.cell(row, "kind").equals("junction")) {
                places.append(Table.line(table.rows().get(row)));
            }
        }
        junctions.forEach(junction -> places.append(junctionRow(table.rows().getFirst(), junction)));
        Files.writeString(file, places);
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
                    case "as of" -> ROUTES_AS_OF;
                    default -> "";
                })
                .toList());
    }
}
