package org.respite.formats.osm.tags;

import java.util.List;
import org.respite.model.quantity.Mode;

/**
 * What must fit through.
 *
 * @param tonnes gross weight
 * @param axle tonnes on one axle
 */
public record Vehicle(double tonnes, double axle, double height, double width, double length) {

    /** A rigid truck with three axles: the largest that Directive 96/53/EC lets pass without a permit. */
    public static final Vehicle TRUCK = new Vehicle(26, 10, 4, 2.55, 12);

    private static final Vehicle BUS = new Vehicle(18, 10, 4, 2.55, 12);
    private static final Vehicle AMBULANCE = new Vehicle(3.5, 2, 2.8, 2.2, 6.5);
    private static final Vehicle CAR = new Vehicle(2, 1.2, 1.8, 2, 5);
    private static final Vehicle NONE = new Vehicle(0, 0, 0, 0, 0);

    static Vehicle of(Mode mode, Vehicle truck) {
        return switch (mode) {
            case TRUCK -> truck;
            case BUS -> BUS;
            case AMBULANCE -> AMBULANCE;
            case CAR -> CAR;
            case FOOT -> NONE;
        };
    }

    /** The keys that say whether a mode may pass, from the most particular. */
    static List<String> keys(Mode mode) {
        return switch (mode) {
            case TRUCK -> List.of("hgv", "motor_vehicle", "vehicle", "access");
            case BUS -> List.of("bus", "psv", "motor_vehicle", "vehicle", "access");
            case AMBULANCE -> List.of("emergency", "motor_vehicle", "vehicle", "access");
            case CAR -> List.of("motorcar", "motor_vehicle", "vehicle", "access");
            case FOOT -> List.of("foot", "access");
        };
    }
}
