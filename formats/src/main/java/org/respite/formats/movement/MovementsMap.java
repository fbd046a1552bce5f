package org.respite.formats.movement;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.respite.formats.plan.Known;
import org.respite.model.quantity.GeoPoint;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code movements.geojson}: one feature a movement, by departure, as RFC 7946 has it: a line along the roads, or a
 * point for a movement that stays where it is. Planned ways, never positions.
 */
final class MovementsMap {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MovementSet set;
    private final RoadLines lines;

    private MovementsMap(MovementSet set) {
        this.set = set;
        lines = new RoadLines(new Known(set.scenario()));
    }

    static byte[] of(MovementSet set) {
        return new MovementsMap(set).text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        var text = new StringBuilder("{\"type\": \"FeatureCollection\",\n");
        text.append("\"edition\": ").append(JSON.writeValueAsString(set.head())).append(",\n");
        text.append("\"remark\": ").append(JSON.writeValueAsString(MovementSet.NO_PERMISSION)).append(",\n");
        text.append("\"plan\": ").append(JSON.writeValueAsString(set.planDigest())).append(",\n\"features\": [\n");
        text.append(set.notices().stream()
                .map(n -> JSON.writeValueAsString(feature(n)))
                .collect(Collectors.joining(",\n")));
        return text.append("\n]}\n").toString();
    }

    private ObjectNode feature(Notice notice) {
        var feature = JsonNodeFactory.instance.objectNode();
        feature.put("type", "Feature");
        feature.put("id", notice.reference());
        geometry(feature.putObject("geometry"), notice);
        properties(feature.putObject("properties"), notice);
        return feature;
    }

    private void geometry(ObjectNode geometry, Notice notice) {
        var way = lines.along(notice.roads());
        geometry.put("type", way.size() > 1 ? "LineString" : "Point");
        var coordinates = geometry.putArray("coordinates");
        if (way.size() > 1) {
            way.forEach(p -> position(coordinates.addArray(), p));
        } else {
            position(coordinates, notice.first().place().location());
        }
    }

    private static void position(ArrayNode position, GeoPoint point) {
        position.add(point.longitude()).add(point.latitude());
    }

    private void properties(ObjectNode properties, Notice notice) {
        var times = set.times();
        properties.put("reference", notice.reference());
        properties.put("mission", notice.mission().words());
        properties.put("organisation", notice.organisation());
        properties.put("vehicleType", notice.mode().name().toLowerCase(Locale.ROOT));
        properties.put("vehicles", notice.vehicleCount());
        properties.put("persons", notice.persons());
        properties.put("cargo", notice.cargo().stream()
                .map(l -> Deeds.amount(l.quantity()) + " " + l.item().unit() + " " + l.item().name())
                .collect(Collectors.joining(", ")));
        properties.put("from", notice.first().place().name());
        properties.put("to", notice.goal().place().name());
        properties.put("departure", times.iso(notice.first().from()));
        properties.put("arrival", times.iso(notice.goal().from()));
        properties.put("end", times.iso(notice.last().to().plus(notice.spread())));
        properties.put("clearance", notice.clearance());
        properties.put("check", set.seal(notice).check());
    }
}
