package org.respite.planner.problem;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.respite.model.quantity.Window;
import org.respite.planner.network.Passage;
import org.respite.planner.network.World;

/**
 * What share of a vehicle's duty day a drop takes at least. Crew hours alone would let vehicles be divided: two trips of
 * nine hours fit into one and a half duties of twelve, but only one fits into each. Dual feasible functions say so
 * (Fekete and Schepers 2001): whatever trips one vehicle makes in a duty day, the sum of their shares is at most 1.
 */
public final class DutyShares {

    /** One function each: that of divisor k knows that no k + 1 trips fit where each takes more than 1/(k + 1) of a duty. */
    private static final int DIVISORS = 4;

    /** Fewest ticks from the start to the drop and from the drop's begin to the end of duty. */
    private record Least(int out, int home) {}

    private final World world;
    private final List<Window> days;
    private final Map<Kind, Map<Kind.Sink, Least>> least = new IdentityHashMap<>();

    DutyShares(World world, List<FleetModel> fleets) {
        this.world = world;
        this.days = world.scenario.calendar().dutyDays();
        for (var fleet : fleets) {
            int[] fromBase = fleet.passage().ticksFrom(fleet.base());
            int[] toBase = fleet.passage().ticksTo(fleet.base());
            fleet.kinds().forEach(kind -> least.put(kind, ofSinks(fleet, kind, fromBase, toBase)));
        }
    }

    /** Limits of all vehicles of each fleet, duty day and function. */
    static int count(World world) {
        return world.scenario.supply().fleets().size() * world.scenario.calendar().dutyDays().size() * DIVISORS;
    }

    /** The limit of a fleet's vehicles in a duty day by the function of a divisor. */
    public static int index(World world, int fleet, int day, int divisor) {
        return (fleet * world.scenario.calendar().dutyDays().size() + day) * DIVISORS + divisor - 1;
    }

    /** The fleet that a limit belongs to. */
    public static int fleetOf(World world, int index) {
        return index / DIVISORS / world.scenario.calendar().dutyDays().size();
    }

    /** The duty day that a limit belongs to. */
    public static int dayOf(World world, int index) {
        return index / DIVISORS % world.scenario.calendar().dutyDays().size();
    }

    /** The divisor of the function that a limit belongs to. */
    public static int divisorOf(int index) {
        return index % DIVISORS + 1;
    }

    /** All limits of a fleet's vehicles. */
    public IntStream limitsOf(FleetModel fleet) {
        int each = days.size() * DIVISORS;
        return IntStream.range(fleet.index() * each, (fleet.index() + 1) * each);
    }

    /**
     * What a vehicle takes that begins to drop at the tick; of vehicles that follow each other for longer than a slot, the
     * most that one takes of each day.
     */
    public void ofDrop(FleetModel fleet, Kind kind, Kind.Sink sink, int tick, Use use) {
        var ways = least.get(kind).get(sink);
        long tickSeconds = world.grid.tickSeconds();
        long second = tick * tickSeconds;
        long later = laterTicks(fleet) * tickSeconds;
        for (int day = 0; day < days.size(); day++) {
            long from = days.get(day).from().second();
            long to = days.get(day).to().second();
            long first = Math.max(second, from);
            long last = Math.min(second + later, to - 1);
            if (first <= last) {
                long at = Math.clamp(from + ways.out() * tickSeconds, first, last);
                long before = at - from;
                long after = to - at;
                long ticks = Math.min(ways.out(), before / tickSeconds) + Math.min(ways.home(), after / tickSeconds);
                for (int k = 1; k <= DIVISORS; k++) {
                    double share = share(k, ticks, fleet.longest());
                    if (share > 0) {
                        use.add(Limit.DUTY, (fleet.index() * days.size() + day) * DIVISORS + k - 1, share);
                    }
                }
            }
        }
    }

    /** Ticks by which the last vehicles of a movement follow in a later slot than the first, or are counted so. */
    private int laterTicks(FleetModel fleet) {
        int spread = fleet.passage().spread;
        return world.grid.wholly() ? spread - 1 : Math.max(0, spread - world.grid.ticksPerSlot());
    }

    private static double share(int divisor, long ticks, int longest) {
        long parts = (divisor + 1) * ticks;
        return parts % longest == 0 ? (double) ticks / longest : (double) (parts / longest) / divisor;
    }

    private Map<Kind.Sink, Least> ofSinks(FleetModel fleet, Kind kind, int[] fromBase, int[] toBase) {
        int[] out = new int[fromBase.length];
        Arrays.fill(out, Passage.FAR);
        kind.sources().stream().map(Kind.Source::place).distinct().forEach(source -> {
            int[] laden = laden(fleet, kind, source, fromBase[source] + fleet.loading());
            Arrays.setAll(out, place -> Math.min(out[place], laden[place]));
        });
        var map = new HashMap<Kind.Sink, Least>();
        for (var sink : kind.sinks()) {
            int home = fleet.dropTicks(world, kind, sink) + toBase[sink.place()] + fleet.passage().spread;
            map.put(sink, new Least(out[sink.place()], home));
        }
        return map;
    }

    /** Fewest ticks to each place from one where loading ended at the tick, all inspections passed. */
    private int[] laden(FleetModel fleet, Kind kind, int from, int tick) {
        int then = tick;
        int at = from;
        for (int inspection : kind.inspections()) {
            var inspected = world.scenario.network().inspections().get(inspection);
            int place = world.indexOf(inspected.place());
            then += fleet.passage().ticksFrom(at)[place] + world.grid.ticksFor(inspected.duration());
            at = place;
        }
        int[] ticks = fleet.passage().ticksFrom(at);
        for (int place = 0; place < ticks.length; place++) {
            ticks[place] += then;
        }
        return ticks;
    }
}
