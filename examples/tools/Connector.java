import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A road that no route covers: an estimate.
 *
 * @param to a place, or the working name of a junction
 * @param kilometresPerHour of free driving
 */
record Connector(
        String from, String to, String name, double kilometresPerHour, int capacity, String modes, String source) {

    private static final String TO_NEAREST_ROAD = "*";

    /**
     * The connectors as listed, and one to the nearest road for each place inside that lies off the routes, unless
     * the list says that another one is its only way. Places at a route are put on it first, so that they can be the
     * nearest point.
     */
    static List<Connector> all(Table listed, Map<String, Place> places, Anchors anchors) {
        var rows = IntStream.range(1, listed.rows().size()).boxed().toList();
        var listedOnly = rows.stream()
                .filter(row -> listed.cell(row, "only way").equals("yes"))
                .map(row -> listed.cell(row, "from"))
                .toList();
        var others = places.values().stream().filter(p -> p.isInside() && !listedOnly.contains(p.id())).toList();
        others.forEach(place -> anchors.attach(place.id(), place.at()));

        var connectors = new ArrayList<Connector>();
        for (int row : rows) {
            var from = places.get(listed.cell(row, "from"));
            var to = listed.cell(row, "to");
            connectors.add(new Connector(
                    from.id(),
                    to.equals(TO_NEAREST_ROAD) ? anchors.attach(from.id(), from.at()) : to,
                    listed.cell(row, "name"),
                    Double.parseDouble(listed.cell(row, "km per hour")),
                    Integer.parseInt(listed.cell(row, "capacity")),
                    listed.cell(row, "modes"),
                    listed.cell(row, "source")));
        }
        for (var place : others) {
            if (!anchors.has(place.id())) {
                connectors.add(new Connector(place.id(), anchors.attach(place.id(), place.at()),
                        "Way to " + place.name(), 25, 400, RoadTables.ALL_MODES, "no route reaches it"));
            }
        }
        return connectors;
    }
}
