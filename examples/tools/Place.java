import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** A place of the scenario, as far as roads need it; {@code zone} is "none" outside the strip. */
record Place(String id, String name, String kind, Ground.Point at, String zone) {

    boolean isInside() {
        return !zone.equals("none");
    }

    /** The places in {@code file} by id, without the junctions, which are made anew. */
    static Map<String, Place> readAll(Path file) throws Exception {
        var places = new LinkedHashMap<String, Place>();
        var table = Table.read(file);
        for (int row = 2; row < table.rows().size(); row++) {
            var at = new Ground.Point(
                    Double.parseDouble(table.cell(row, "latitude")), Double.parseDouble(table.cell(row, "longitude")));
            var place = new Place(
                    table.cell(row, "place"), table.cell(row, "name"), table.cell(row, "kind"), at,
                    table.cell(row, "zone"));
            if (!place.kind().equals("junction")) {
                places.put(place.id(), place);
            }
        }
        return places;
    }
}
