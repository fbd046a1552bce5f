package org.respite.formats.osm.graph;

import java.util.EnumSet;
import java.util.Set;
import org.respite.formats.osm.tags.Tags;
import org.respite.model.quantity.Mode;

/**
 * A turn that is forbidden, or the only one allowed, from one way into another at a node:
 * https://wiki.openstreetmap.org/wiki/Relation:restriction. Turns over a way in between are not supported.
 *
 * @param isOnly every other turn from {@code from} is forbidden
 * @param modes whom it binds
 */
record Restriction(long id, long from, long via, long to, boolean isOnly, Set<Mode> modes) {

    Restriction {
        modes = Set.copyOf(modes);
    }

    /** Those whom a restriction with these tags binds. */
    static Set<Mode> bound(Tags tags) {
        var modes = EnumSet.of(Mode.TRUCK, Mode.BUS, Mode.AMBULANCE, Mode.CAR);
        if (!tags.has("restriction")) {
            modes = EnumSet.noneOf(Mode.class);
            if (tags.has("restriction:hgv")) {
                modes.add(Mode.TRUCK);
            }
            if (tags.has("restriction:bus") || tags.has("restriction:psv")) {
                modes.add(Mode.BUS);
            }
            if (tags.has("restriction:motorcar")) {
                modes.add(Mode.CAR);
            }
        }
        for (var exempt : tags.of("except").split(";")) {
            switch (exempt.strip()) {
                case "hgv" -> modes.remove(Mode.TRUCK);
                case "bus", "psv" -> modes.remove(Mode.BUS);
                case "emergency" -> modes.remove(Mode.AMBULANCE);
                case "motorcar" -> modes.remove(Mode.CAR);
                default -> { } // bicycles, residents
            }
        }
        return modes;
    }

    static String kind(Tags tags) {
        for (var key : new String[] {"restriction", "restriction:hgv", "restriction:bus", "restriction:psv", "restriction:motorcar"}) {
            if (tags.has(key)) {
                return tags.of(key);
            }
        }
        return "";
    }
}
