package org.respite.formats.osm.tags;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.respite.model.quantity.Mode;

/**
 * How fast a mode gets along: by the limit, else by the class, and never faster than the surface lets it. Speeds by class,
 * surface and kind of track are those that openrouteservice publishes (the slower of its two columns), those by
 * smoothness are of OSRM's profile for cars. Of a limit nine tenths are driven, as openrouteservice takes it.
 */
final class Speeds {

    private static final double DRIVEN_OF_LIMIT = 0.9;
    private static final double MOST_OF_TRUCKS = 80;
    private static final double WALKING = 4;
    private static final double ON_STEPS = 2;
    private static final double SLOWEST = 1;

    private static final Map<String, Double> SURFACES = Map.ofEntries(
            Map.entry("cement", 60.0), Map.entry("compacted", 60.0), Map.entry("fine_gravel", 50.0),
            Map.entry("paving_stones", 40.0), Map.entry("metal", 40.0), Map.entry("bricks", 40.0),
            Map.entry("grass", 30.0), Map.entry("wood", 30.0), Map.entry("sett", 30.0), Map.entry("grass_paver", 30.0),
            Map.entry("gravel", 30.0), Map.entry("unpaved", 30.0), Map.entry("ground", 30.0), Map.entry("dirt", 30.0),
            Map.entry("pebblestone", 30.0), Map.entry("cobblestone", 20.0), Map.entry("unhewn_cobblestone", 20.0),
            Map.entry("clay", 20.0), Map.entry("earth", 15.0), Map.entry("stone", 15.0), Map.entry("rock", 15.0),
            Map.entry("rocky", 15.0), Map.entry("sand", 15.0), Map.entry("mud", 10.0));
    private static final Map<String, Double> SMOOTHNESS = Map.of(
            "intermediate", 80.0, "bad", 40.0, "very_bad", 20.0, "horrible", 10.0, "very_horrible", 5.0);
    private static final Map<String, Double> TRACKS =
            Map.of("grade1", 40.0, "grade2", 30.0, "grade3", 20.0, "grade4", 15.0, "grade5", 10.0);
    /** What a limit that names no figure most often is; countries differ by about a tenth. */
    private static final Map<String, Double> IMPLICIT = Map.of("urban", 50.0, "rural", 80.0, "trunk", 100.0, "motorway", 120.0,
            "living_street", 10.0, "walk", 7.0, "nsl_single", 95.0, "nsl_dual", 112.0, "nsl_restricted", 48.0);

    private final Tags tags;
    private final RoadClass roadClass;
    private final Remarks remarks;

    Speeds(Tags tags, RoadClass roadClass, Remarks remarks) {
        this.tags = tags;
        this.roadClass = roadClass;
        this.remarks = remarks;
    }

    /** Kilometres an hour. */
    double of(Mode mode, Heading heading) {
        if (mode == Mode.FOOT) {
            return roadClass == RoadClass.STEPS ? ON_STEPS : WALKING;
        }
        boolean isHeavy = mode == Mode.TRUCK || mode == Mode.BUS;
        var limit = limit(mode, heading);
        double speed = limit.isPresent()
                ? limit.getAsDouble() * DRIVEN_OF_LIMIT
                : isHeavy ? roadClass.truckKilometresAnHour() : roadClass.carKilometresAnHour();
        speed = Math.min(speed, SURFACES.getOrDefault(surface(), Double.MAX_VALUE));
        speed = Math.min(speed, SMOOTHNESS.getOrDefault(tags.of("smoothness"), Double.MAX_VALUE));
        if (roadClass == RoadClass.TRACK && tags.has("tracktype")) {
            speed = Math.min(Math.max(speed, grade()), grade());
        }
        return Math.max(SLOWEST, isHeavy ? Math.min(speed, MOST_OF_TRUCKS) : speed);
    }

    /** Whether no limit is known, so that the class decides. */
    boolean isGuess() {
        return limit(Mode.CAR, Heading.FORWARD).isEmpty();
    }

    /** Whether wheels cannot pass at all. */
    boolean isImpassable() {
        return tags.is("smoothness", "impassable");
    }

    /** {@code concrete:plates}, {@code ground;gravel}: the first word decides. */
    private String surface() {
        return tags.of("surface").split("[;:]")[0];
    }

    private double grade() {
        return TRACKS.getOrDefault(tags.of("tracktype"), roadClass.carKilometresAnHour());
    }

    private OptionalDouble limit(Mode mode, Heading heading) {
        var keys = new ArrayList<String>();
        var kinds = switch (mode) {
            case TRUCK -> List.of("maxspeed:hgv", "maxspeed");
            case BUS -> List.of("maxspeed:bus", "maxspeed:psv", "maxspeed");
            case AMBULANCE, CAR, FOOT -> List.of("maxspeed");
        };
        for (var kind : kinds) {
            keys.add(kind + heading.ending());
            keys.add(kind);
        }
        keys.addAll(List.of("zone:maxspeed", "maxspeed:type", "source:maxspeed"));
        for (var key : keys) {
            var found = tags.has(key) ? read(key) : OptionalDouble.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return OptionalDouble.empty();
    }

    private OptionalDouble read(String key) {
        var text = tags.of(key).split("[;|]")[0].strip();
        var number = Measure.kilometresAnHour(text);
        if (number.isPresent()) {
            return number.getAsDouble() > 0 ? number : OptionalDouble.empty();
        }
        var word = text.substring(text.lastIndexOf(':') + 1).replaceFirst("^zone", "");
        if (IMPLICIT.containsKey(word)) {
            double taken = IMPLICIT.getOrDefault(word, 0.0);
            remarks.guessed("speed", key + "=" + text, String.format(Locale.ROOT, "%.0f km/h", taken), tags.thing());
            return OptionalDouble.of(taken);
        }
        var zone = Measure.kilometresAnHour(word);
        if (zone.isEmpty() && key.startsWith("maxspeed") && !key.equals("maxspeed:type")) {
            remarks.guessed("speed", key + "=" + text, "as if there were no limit: the class decides", tags.thing());
        }
        return zone;
    }
}
