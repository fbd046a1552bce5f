package org.respite.formats.osm.tags;

import java.util.Locale;
import java.util.Optional;

/**
 * The classes of roads, from the most important. Speeds of cars and trucks are those that openrouteservice publishes for
 * its profiles driving-car and driving-hgv, capacities of a lane those that MATSim's converter takes for roads of
 * OpenStreetMap; docs/reference/osm.md tells both. What only people on foot use has a width in place of lanes.
 */
public enum RoadClass {
    MOTORWAY(100, 85, 2000, 2),
    MOTORWAY_LINK(60, 50, 1500, 1),
    TRUNK(85, 60, 2000, 1),
    TRUNK_LINK(60, 50, 1500, 1),
    PRIMARY(65, 60, 1500, 1),
    PRIMARY_LINK(50, 50, 1500, 1),
    SECONDARY(60, 60, 1000, 1),
    SECONDARY_LINK(50, 50, 1000, 1),
    TERTIARY(50, 50, 600, 1),
    TERTIARY_LINK(40, 40, 600, 1),
    UNCLASSIFIED(30, 30, 600, 1),
    RESIDENTIAL(30, 30, 600, 1),
    ROAD(20, 20, 300, 1),
    LIVING_STREET(10, 10, 300, 1),
    SERVICE(20, 20, 300, 1),
    TRACK(15, 15, 300, 1),
    BUSWAY(50, 50, 600, 1),
    FERRY(0, 0, 0, 0),
    PEDESTRIAN(4.0),
    CYCLEWAY(2.0),
    FOOTWAY(1.5),
    BRIDLEWAY(1.5),
    PATH(1.0),
    STEPS(1.5);

    private final double carKilometresAnHour;
    private final double truckKilometresAnHour;
    private final double lane;
    private final int lanes;
    private final double width;

    RoadClass(double car, double truck, double lane, int lanes) {
        this.carKilometresAnHour = car;
        this.truckKilometresAnHour = truck;
        this.lane = lane;
        this.lanes = lanes;
        this.width = 0;
    }

    /** Where vehicles may go only if a tag says so; then as on a service road, at the speed of a living street. */
    RoadClass(double width) {
        this.carKilometresAnHour = 10;
        this.truckKilometresAnHour = 10;
        this.lane = 300;
        this.lanes = 1;
        this.width = width;
    }

    /** The class of a way; empty where it is no road that can be used today. */
    public static Optional<RoadClass> find(Tags tags) {
        if (tags.is("route", "ferry") && !tags.has("highway")) {
            return Optional.of(FERRY);
        }
        return named(tags.of("highway")).filter(c -> c != FERRY);
    }

    /** The class of this name, as OpenStreetMap writes it. */
    public static Optional<RoadClass> named(String word) {
        for (var known : values()) {
            if (known.word().equals(word)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    /** As OpenStreetMap writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isForVehicles() {
        return width == 0;
    }

    double carKilometresAnHour() {
        return carKilometresAnHour;
    }

    double truckKilometresAnHour() {
        return truckKilometresAnHour;
    }

    /** Passenger-car units an hour. */
    double lane() {
        return lane;
    }

    /** Lanes in one direction where the map does not tell. */
    int lanes() {
        return lanes;
    }

    /** Metres, for people on foot; a pavement's where vehicles go. */
    double width() {
        return isForVehicles() ? 1.5 : width;
    }
}
