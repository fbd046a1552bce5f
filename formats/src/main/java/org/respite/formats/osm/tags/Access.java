package org.respite.formats.osm.tags;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.respite.model.quantity.Mode;

/**
 * Who may pass: the most particular key that speaks of a mode decides, as
 * https://wiki.openstreetmap.org/wiki/Key:access tells. What cannot be read is taken as closed.
 */
final class Access {

    private static final Set<String> OPEN = Set.of("yes", "designated", "permissive", "official", "public", "discouraged",
            "use_sidepath", "dismount", "unknown");
    /** Not for through traffic. A convoy or a family that must pass is taken to be let through. */
    private static final Set<String> LIMITED = Set.of("destination", "delivery", "customers", "residents");
    private static final Set<String> CLOSED = Set.of("no", "private", "military", "agricultural", "forestry",
            "agricultural;forestry", "permit", "restricted", "emergency");

    private final Tags tags;
    private final Vehicle truck;
    private final Remarks remarks;

    Access(Tags tags, Vehicle truck, Remarks remarks) {
        this.tags = tags;
        this.truck = truck;
        this.remarks = remarks;
    }

    /** Of {@code usual}, those that no tag shuts out, and those that a tag lets in, in this direction. */
    Set<Mode> modes(Set<Mode> usual, Heading heading) {
        var open = EnumSet.noneOf(Mode.class);
        for (var mode : Mode.values()) {
            if (isOpen(mode, usual.contains(mode), heading) && fits(mode)) {
                open.add(mode);
            }
        }
        return open;
    }

    /** The key that decides for a mode; blank where none speaks of it. */
    String deciding(Mode mode, Heading heading) {
        var keys = new ArrayList<String>();
        for (var key : Vehicle.keys(mode)) {
            keys.add(key + heading.ending());
            keys.add(key);
        }
        return tags.first(keys);
    }

    private boolean isOpen(Mode mode, boolean usual, Heading heading) {
        var key = deciding(mode, heading);
        if (key.isEmpty()) {
            return usual;
        }
        var value = tags.of(key);
        if (OPEN.contains(value)) {
            return value.equals("unknown") ? usual : true;
        }
        if (LIMITED.contains(value)) {
            remarks.guessed("access", key + "=" + value, "open: those who must pass are let through", tags.thing());
            return true;
        }
        if (mode == Mode.AMBULANCE && value.equals("emergency")) {
            return true;
        }
        if (!CLOSED.contains(value)) {
            remarks.guessed("access", key + "=" + value, "closed: the value is not known", tags.thing());
        } else if (usual && !key.startsWith("emergency")) {
            remarks.dropped("access", key + "=" + value, "closed to " + mode.name().toLowerCase(Locale.ROOT), tags.thing());
        }
        return false;
    }

    private boolean fits(Mode mode) {
        if (mode == Mode.FOOT) {
            return true;
        }
        var vehicle = Vehicle.of(mode, truck);
        return isWithin(mode, List.of("maxweight:hgv", "maxweightrating:hgv"), vehicle.tonnes(), mode == Mode.TRUCK)
                && isWithin(mode, List.of("maxweight", "maxweightrating"), vehicle.tonnes(), true)
                && isWithin(mode, List.of("maxaxleload"), vehicle.axle(), true)
                && isWithin(mode, List.of("maxheight", "maxheight:physical"), vehicle.height(), true)
                && isWithin(mode, List.of("maxwidth", "maxwidth:physical"), vehicle.width(), true)
                && isWithin(mode, List.of("maxlength"), vehicle.length(), true);
    }

    private boolean isWithin(Mode mode, List<String> keys, double needed, boolean concerns) {
        for (var key : keys) {
            var text = tags.of(key);
            if (!concerns || text.isEmpty() || Set.of("none", "default", "no", "unsigned", "below_default").contains(text)) {
                continue;
            }
            boolean isWeight = key.startsWith("maxweight") || key.startsWith("maxaxle");
            var most = isWeight ? Measure.tonnes(text) : Measure.metres(text);
            if (most.isEmpty()) {
                remarks.guessed("limit", key + "=" + text, "no limit: the value cannot be read", tags.thing());
            } else if (most.getAsDouble() < needed) {
                remarks.dropped("limit", key + "=" + text,
                        "closed to " + mode.name().toLowerCase(Locale.ROOT) + ", which needs " + needed, tags.thing());
                return false;
            }
        }
        return true;
    }
}
