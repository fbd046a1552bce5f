package org.respite.formats.osm.tags;

import java.util.ArrayList;
import java.util.List;
import org.respite.model.quantity.Mode;

/** In which directions a mode may go: https://wiki.openstreetmap.org/wiki/Key:oneway. */
final class OneWay {

    private final Tags tags;
    private final RoadClass roadClass;
    private final Remarks remarks;

    OneWay(Tags tags, RoadClass roadClass, Remarks remarks) {
        this.tags = tags;
        this.roadClass = roadClass;
        this.remarks = remarks;
    }

    boolean allows(Mode mode, Heading heading) {
        if (mode == Mode.BUS && heading == Heading.BACKWARD && hasBusLaneBack()) {
            return true;
        }
        var key = tags.first(keys(mode));
        return switch (key.isEmpty() ? implied(mode) : tags.of(key)) {
            case "yes", "1", "true" -> heading == Heading.FORWARD;
            case "-1", "reverse" -> heading == Heading.BACKWARD;
            case "no", "0", "false", "alternating" -> true;
            case "reversible" -> {
                remarks.dropped("oneway", key + "=reversible", "closed: its direction changes with time", tags.thing());
                yield false;
            }
            default -> {
                remarks.guessed("oneway", key + "=" + tags.of(key), "both directions: the value is not known", tags.thing());
                yield true;
            }
        };
    }

    /** Whether vehicles use its lanes in one direction only, so that all lanes lead that way. */
    boolean isOneWay() {
        return !allows(Mode.CAR, Heading.BACKWARD) || !allows(Mode.CAR, Heading.FORWARD);
    }

    boolean isAlternating() {
        return tags.is("oneway", "alternating");
    }

    private static List<String> keys(Mode mode) {
        if (mode == Mode.FOOT) {
            return List.of("oneway:foot", "conveying");
        }
        var keys = new ArrayList<String>();
        Vehicle.keys(mode).stream().filter(key -> !key.equals("access")).forEach(key -> keys.add("oneway:" + key));
        keys.add("oneway");
        return keys;
    }

    private String implied(Mode mode) {
        if (mode == Mode.FOOT) {
            return "no";
        }
        if (tags.is("junction", "roundabout") || tags.is("junction", "circular") || roadClass == RoadClass.MOTORWAY) {
            return "yes";
        }
        if (roadClass == RoadClass.MOTORWAY_LINK) {
            remarks.guessed("oneway", "motorway_link without oneway", "one way, as it is drawn", tags.thing());
            return "yes";
        }
        return "no";
    }

    private boolean hasBusLaneBack() {
        return List.of("busway", "busway:left", "busway:right").stream().anyMatch(key -> tags.is(key, "opposite_lane"))
                || tags.says("lanes:psv:backward") && !tags.is("lanes:psv:backward", "0")
                || tags.says("lanes:bus:backward") && !tags.is("lanes:bus:backward", "0");
    }
}
