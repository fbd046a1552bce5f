package org.respite.formats.osm.tags;

import java.util.OptionalDouble;

/**
 * What may enter a direction of a road in an hour: lanes × what a lane of the class takes, in passenger-car units. A
 * single lane of a road for both directions takes at most 1,700 (Highway Capacity Manual 2000, chapter 20). People on
 * foot: 49 a minute and metre of width, the upper end of level of service D (chapter 18), a tenth of a unit each.
 */
final class Lanes {

    private static final double ONE_LANE_OF_TWO_WAYS = 1700;
    private static final double PEOPLE_A_MINUTE_AND_METRE = 49;
    private static final double UNITS_OF_A_PERSON = 0.1;
    private static final int MOST = 16;

    private final Tags tags;
    private final RoadClass roadClass;
    private final OneWay oneWay;
    private final Remarks remarks;

    Lanes(Tags tags, RoadClass roadClass, OneWay oneWay, Remarks remarks) {
        this.tags = tags;
        this.roadClass = roadClass;
        this.oneWay = oneWay;
        this.remarks = remarks;
    }

    /** Passenger-car units an hour for vehicles and all who walk among them. */
    double capacity(Heading heading) {
        double lanes = lanes(heading);
        double lane = lanes <= 1 && !oneWay.isOneWay() ? Math.min(roadClass.lane(), ONE_LANE_OF_TWO_WAYS) : roadClass.lane();
        double capacity = lanes * lane;
        return oneWay.isAlternating() ? capacity / 2 : capacity;
    }

    /** Passenger-car units an hour for people on foot alone; the width is for both directions. */
    double capacityOnFoot() {
        var width = roadClass.isForVehicles() ? OptionalDouble.empty() : Measure.metres(tags.of("width"));
        double metres = Math.clamp(width.orElse(roadClass.width()), 0.5, 20);
        return metres * PEOPLE_A_MINUTE_AND_METRE * 60 * UNITS_OF_A_PERSON / 2;
    }

    /** Whether the map tells the lanes. */
    boolean isGuess() {
        return count("lanes").isEmpty() && count("lanes:forward").isEmpty();
    }

    private double lanes(Heading heading) {
        var told = count("lanes" + heading.ending());
        double lanes = told.isPresent() ? told.getAsDouble() : shared(heading);
        double forBuses = count("lanes:bus" + heading.ending()).orElse(count("lanes:psv" + heading.ending()).orElse(0));
        return lanes > forBuses ? lanes - forBuses : lanes;
    }

    private double shared(Heading heading) {
        var all = count("lanes");
        if (all.isEmpty()) {
            return roadClass.lanes();
        }
        if (oneWay.isOneWay()) {
            return all.getAsDouble();
        }
        var other = count("lanes" + (heading == Heading.FORWARD ? Heading.BACKWARD : Heading.FORWARD).ending());
        double both = all.getAsDouble() - count("lanes:both_ways").orElse(0);
        if (other.isPresent() && both > other.getAsDouble()) {
            return both - other.getAsDouble();
        }
        if (all.getAsDouble() == 1) {
            remarks.guessed("lanes", "one lane for both directions", "half a lane each", tags.thing());
        }
        return both / 2;
    }

    private OptionalDouble count(String key) {
        if (!tags.has(key)) {
            return OptionalDouble.empty();
        }
        var text = tags.of(key).split(";")[0].strip();
        if (!text.matches("\\d{1,2}(\\.5)?") || Double.parseDouble(text) > MOST || Double.parseDouble(text) == 0 && key.equals("lanes")) {
            remarks.guessed("lanes", key + "=" + tags.of(key), "as if not told: " + roadClass.lanes() + " a direction", tags.thing());
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }
}
