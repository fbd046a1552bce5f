package org.respite.formats.osm.overlay;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.respite.model.quantity.Mode;

/**
 * A directed road under an overlay, as the changes so far have left it.
 *
 * @param line longitude and latitude of its points
 * @param seconds of each mode
 * @param capacity passenger-car units an hour
 */
public record OverlayRoad(String id, List<Coordinate> line, double metres, Map<Mode, Double> seconds, double capacity) {

    public OverlayRoad {
        line = List.copyOf(line);
        seconds = Map.copyOf(seconds);
    }

    OverlayRoad with(Map<Mode, Double> seconds, double capacity) {
        return new OverlayRoad(id, line, metres, seconds, capacity);
    }

    /** With this share of its length slowed down: to a speed, or to a share of the speed so far. */
    OverlayRoad slowed(double share, Effect effect) {
        var slower = new EnumMap<Mode, Double>(Mode.class);
        seconds.forEach((mode, time) -> {
            double part = time * share;
            double whole = effect.speedShare().isPresent() ? part / effect.speedShare().getAsDouble() : part;
            if (effect.speed().isPresent()) {
                whole = Math.max(whole, metres * share * 3.6 / effect.speed().getAsDouble());
            }
            slower.put(mode, time - part + whole);
        });
        return with(slower, capacity);
    }

    OverlayRoad narrowed(Effect effect) {
        double narrower = effect.capacityShare().isPresent() ? capacity * effect.capacityShare().getAsDouble() : capacity;
        return with(seconds, Math.min(narrower, effect.capacity().orElse(narrower)));
    }
}
