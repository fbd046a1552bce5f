package org.respite.formats.osm.graph;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.respite.formats.osm.tags.Passage;
import org.respite.formats.osm.tags.WeekHours;
import org.respite.model.quantity.Mode;

/**
 * One direction of a stretch of road.
 *
 * @param seconds of each mode that may use it, from end to end; empty where none may
 * @param capacity passenger-car units an hour
 * @param closed the hours of a week in which nobody may enter
 */
public record Side(Map<Mode, Double> seconds, double capacity, WeekHours closed) {

    private static final double METRES_A_SECOND = 1 / 3.6;

    static final Side NONE = new Side(Map.of(), 0, WeekHours.NEVER);

    public Side {
        var copy = new EnumMap<Mode, Double>(Mode.class);
        copy.putAll(seconds);
        seconds = Collections.unmodifiableMap(copy);
    }

    static Side of(Passage passage, double metres) {
        var seconds = new EnumMap<Mode, Double>(Mode.class);
        passage.speeds().forEach((mode, speed) -> seconds.put(mode, metres / (speed * METRES_A_SECOND)));
        return seconds.isEmpty() ? NONE : new Side(seconds, passage.capacity(), passage.closed());
    }

    public boolean isOpen() {
        return !seconds.isEmpty();
    }

    boolean isOpen(Mode mode) {
        return seconds.containsKey(mode);
    }

    Side without(Set<Mode> modes) {
        var left = new EnumMap<Mode, Double>(Mode.class);
        seconds.forEach((mode, time) -> {
            if (!modes.contains(mode)) {
                left.put(mode, time);
            }
        });
        return left.isEmpty() ? NONE : new Side(left, capacity, closed);
    }

    /** A part of it: so much of its length. */
    Side part(double share) {
        var parts = new EnumMap<Mode, Double>(Mode.class);
        seconds.forEach((mode, time) -> parts.put(mode, time * share));
        return new Side(parts, capacity, closed);
    }

    /** Whether a chain of this and {@code next} is one road for everybody: the same may pass at the same hours. */
    boolean isLike(Side next) {
        return seconds.keySet().equals(next.seconds.keySet()) && closed.equals(next.closed);
    }

    /** This, then {@code next}, which is like it: no more enter than the narrower of the two takes. */
    Side then(Side next) {
        if (!isOpen()) {
            return NONE;
        }
        var both = new EnumMap<Mode, Double>(Mode.class);
        seconds.forEach((mode, time) -> both.put(mode, time + next.seconds.getOrDefault(mode, 0.0)));
        return new Side(both, Math.min(capacity, next.capacity), closed);
    }
}
