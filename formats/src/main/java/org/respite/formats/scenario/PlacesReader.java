package org.respite.formats.scenario;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.respite.formats.ProblemCode;
import org.respite.formats.geo.Drawing;
import org.respite.formats.geo.GeoFile;
import org.respite.formats.geo.ZoneMap;
import org.respite.formats.table.Layouts;
import org.respite.formats.table.Layouts.Places;
import org.respite.formats.table.Row;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Zone;

/** Reads zones and places, and finds the zone of a place from the zones' outlines. */
final class PlacesReader {

    static final String NO_ZONE = "none";

    private final Input in;
    private final ZoneMap map;

    PlacesReader(Input in, List<GeoFile.Feature> outlines) {
        this.in = in;
        this.map = ZoneMap.of(outlines, in.names().zones(), Drawing.ZONES.file(), in.problems());
    }

    List<Zone> zones() {
        var result = new ArrayList<Zone>();
        for (var row : in.rows(Layouts.Zones.TABLE)) {
            var id = row.text(Layouts.Zones.ZONE, "");
            var name = row.text(Layouts.Zones.NAME, id);
            boolean calm = row.yes(Layouts.Zones.CALM, false);
            var provenance = row.provenance();
            if (!row.isBroken()) {
                result.add(new Zone(new Id.Zone(id), name, calm, map.rings(id), provenance));
            }
        }
        return result;
    }

    List<Place> places() {
        var result = new ArrayList<Place>();
        for (var row : in.rows(Places.TABLE)) {
            place(row).ifPresent(result::add);
        }
        return result;
    }

    private Optional<Place> place(Row row) {
        var id = row.text(Places.PLACE, "");
        var names = new TreeMap<String, String>(row.byLanguage(Places.NAME_IN_OTHER_LANGUAGES));
        names.put("en", row.text(Places.NAME, names.getOrDefault("en", id)));
        var kind = row.word(Places.KIND, Place.Kind.class);
        var at = new GeoPoint(row.degrees(Places.LATITUDE, 90), row.degrees(Places.LONGITUDE, 180));
        var zone = zone(row, at);
        boolean shelter = row.yes(Places.SHELTER, kind.equals(Optional.of(Place.Kind.SHELTER)));
        var reception = reception(row);
        var loads = row.findCount(Places.LOADS_PER_HOUR);
        var unloads = row.findCount(Places.UNLOADS_PER_HOUR);
        var opening = in.times().hours(row, Places.OPENING_HOURS);
        var distribution = in.times().hours(row, Places.DISTRIBUTION_HOURS);
        var classes = permittedClasses(row);
        boolean transshipment = row.yes(Places.TRANSSHIPMENT, false);
        var area = row.text(Places.AREA_CODE, "");
        var provenance = row.provenance();
        if (row.isBroken() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Place(new Id.Place(id), names, kind.get(), at,
                area.isEmpty() ? Optional.empty() : Optional.of(area), zone, shelter, reception, loads, unloads,
                opening, distribution, classes, transshipment, provenance));
    }

    private Optional<Id.Zone> zone(Row row, GeoPoint at) {
        var text = row.text(Places.ZONE, "");
        if (text.equalsIgnoreCase(NO_ZONE) && !in.names().zones().has(text)) {
            return Optional.empty();
        }
        if (!text.isEmpty()) {
            var zone = row.reference(Places.ZONE, in.names().zones());
            return in.names().zones().has(zone) ? Optional.of(new Id.Zone(zone)) : Optional.empty();
        }
        var zones = map.zonesAt(at);
        if (zones.size() > 1) {
            row.problem(ProblemCode.UNCLEAR_ZONE, Places.ZONE, at.latitude() + ", " + at.longitude(),
                    "the point lies in several zones: " + String.join(", ", zones),
                    "Name its zone, or “" + NO_ZONE + "”");
        }
        return zones.stream().findFirst().map(Id.Zone::new);
    }

    private static Optional<Place.Reception> reception(Row row) {
        boolean given = List.of(Places.ROOM, Places.WATER_PER_DAY, Places.TOILETS, Places.PRESENT).stream()
                .anyMatch(c -> row.find(c).isPresent());
        return given
                ? Optional.of(new Place.Reception(row.findCount(Places.ROOM), row.findCount(Places.WATER_PER_DAY),
                        row.findCount(Places.TOILETS), row.count(Places.PRESENT, 0)))
                : Optional.empty();
    }

    private Set<String> permittedClasses(Row row) {
        var list = row.list(Places.PERMITTED_CLASSES);
        if (list.stream().anyMatch("all"::equalsIgnoreCase)) {
            var all = new HashSet<String>();
            in.rows(Layouts.Items.TABLE).forEach(item -> item.find(Layouts.Items.RESTRICTED_CLASS).ifPresent(all::add));
            return all;
        }
        return Set.copyOf(list);
    }

    /** The places by their id. */
    static Map<Id.Place, Place> byId(List<Place> places) {
        var result = new TreeMap<Id.Place, Place>();
        places.forEach(place -> result.put(place.id(), place));
        return result;
    }
}
