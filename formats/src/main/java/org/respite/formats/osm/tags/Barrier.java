package org.respite.formats.osm.tags;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.respite.model.quantity.Mode;

/**
 * Who passes a node with a barrier, and when it is shut. A gate of which nothing is told is taken for open, a bollard for
 * closed to vehicles: https://wiki.openstreetmap.org/wiki/Key:barrier.
 */
public record Barrier(Set<Mode> passing, WeekHours closed) {

    private static final Set<String> LET_ALL_PASS = Set.of("gate", "lift_gate", "swing_gate", "sliding_gate", "toll_booth",
            "border_control", "checkpoint", "cattle_grid", "entrance", "kerb", "height_restrictor", "width_restrictor",
            "sally_port", "bump_gate", "hampshire_gate", "no", "arch", "coupure", "open", "passage");
    private static final Set<String> GATES = Set.of("gate", "lift_gate", "swing_gate", "sliding_gate", "hampshire_gate", "coupure");
    private static final Set<String> LET_WALKERS_PASS = Set.of("bollard", "cycle_barrier", "motorcycle_barrier", "kissing_gate",
            "stile", "turnstile", "full-height_turnstile", "horse_stile", "planter", "rope", "chain", "bar", "block",
            "jersey_barrier", "log", "debris", "rock", "boulder", "spikes", "wicket_gate", "sliding_beam", "barrier_board",
            "tank_trap", "horse_jump", "tyres", "guard_rail");

    public Barrier {
        passing = Set.copyOf(passing);
    }

    /** Whether a node of these tags may stop somebody. */
    public static boolean isOne(Tags tags) {
        return tags.says("barrier") || tags.is("highway", "gate");
    }

    public static Barrier of(Tags tags, Vehicle truck, Remarks remarks) {
        var kind = tags.of("barrier").isEmpty() ? "gate" : tags.of("barrier");
        var access = new Access(tags, truck, remarks);
        var modes = access.modes(tags.is("locked", "yes") ? Set.of() : usual(kind, tags, remarks), Heading.FORWARD);
        var closed = WeekHours.NEVER;
        if (tags.has("opening_hours")) {
            var hours = Timed.opening(tags);
            if (hours.isEmpty()) {
                remarks.guessed("barrier", kind + " open " + tags.of("opening_hours"), "closed: no hours of a week", tags.thing());
            }
            closed = hours.map(WeekHours::others).orElse(WeekHours.ALWAYS);
        }
        if (closed.isAlways()) {
            return new Barrier(Set.of(), WeekHours.NEVER);
        }
        if (modes.size() < Mode.values().length && !modes.isEmpty()) {
            remarks.dropped("barrier", kind, "stops " + stopped(modes), tags.thing());
        } else if (modes.isEmpty()) {
            remarks.dropped("barrier", kind, "stops everybody", tags.thing());
        } else if (GATES.contains(kind) && access.deciding(Mode.CAR, Heading.FORWARD).isEmpty() && closed.isNever()) {
            remarks.guessed("barrier", kind + " of which nothing is told", "open", tags.thing());
        }
        return new Barrier(modes, closed);
    }

    /** Whether nobody would notice it. */
    public boolean stopsNobody() {
        return passing.size() == Mode.values().length && closed.isNever();
    }

    private static String stopped(Set<Mode> passing) {
        return EnumSet.complementOf(EnumSet.copyOf(passing)).toString().toLowerCase(Locale.ROOT);
    }

    private static Set<Mode> usual(String kind, Tags tags, Remarks remarks) {
        if (LET_ALL_PASS.contains(kind)) {
            return EnumSet.allOf(Mode.class);
        }
        if (kind.equals("bus_trap") || kind.equals("sump_buster")) {
            return EnumSet.of(Mode.BUS, Mode.TRUCK, Mode.FOOT);
        }
        if (!LET_WALKERS_PASS.contains(kind)) {
            remarks.guessed("barrier", kind, "closed to vehicles: the kind is not known", tags.thing());
        }
        return EnumSet.of(Mode.FOOT);
    }
}
