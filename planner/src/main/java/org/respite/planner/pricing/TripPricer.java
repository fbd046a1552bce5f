package org.respite.planner.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.respite.planner.master.Prices;
import org.respite.planner.network.Grid;
import org.respite.planner.network.World;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;

/**
 * The best trips of one fleet at given prices, from all starts at once: sweeps backward in time over (place, tick) for
 * the empty way home and for what can still be gained ({@link Onward}), then one forward with a layer for the empty way
 * out and one for each kind and stage of inspection ({@link OutwardSweep}). Labels in time order on a time-expanded
 * network, as in Ford and Fulkerson (1958); as a pricing problem, see Desrosiers and Lübbecke (2005).
 *
 * <p>The longest duty is kept by labels that know when they started ({@link StartLabels}). Where two labels joined, a trip
 * may be found that is longer. Not supported: the range of one trip. Such trips belong to the relaxation, and
 * {@link TripRules} tells them from the others.
 */
public final class TripPricer {

    /** A drop that pays, by one of the labels that lead to it. */
    private record Candidate(int kind, Kind.Sink sink, int tick, int label, double profit) {}

    private static final int PART_OF_DAY_SECONDS = 86_400;

    private final Problem problem;
    private final World world;
    private final Grid grid;
    private final FleetModel fleet;
    private final Terrain strict;
    private final Terrain relaxed;
    private final int spread;
    private final int ticks;
    private final MostDrops mostDrops;

    public TripPricer(Problem problem, FleetModel fleet) {
        this.problem = problem;
        this.world = problem.world();
        this.grid = world.grid;
        this.fleet = fleet;
        this.strict = Terrain.of(world, fleet, problem.condensed());
        this.relaxed = strict.relaxed(world);
        this.spread = fleet.passage().spread;
        this.ticks = grid.ticks();
        this.mostDrops = new MostDrops(fleet);
    }

    /**
     * What a pricing found.
     *
     * @param trips those that gain, the best of each load, sink and day, and of each slot, the best first
     * @param gain all vehicles of the fleet together cannot gain more than this with any trips
     */
    public record Priced(List<Trip> trips, double gain) {}

    /** Trips that gain more than {@code least} at the prices, at most {@code most} of them. */
    public Priced price(Prices prices, double least, int most) {
        return price(strict, prices, least, most);
    }

    /** The same for the relaxation, with trips that pause where they could drop ({@link Pauses}). */
    public Priced priceRelaxed(Prices prices, double least, int most) {
        if (!problem.condensed()) {
            return price(relaxed, prices, least, most);
        }
        return new Priced(price(strict, prices, least, most).trips(), price(relaxed, prices, least, 0).gain());
    }

    private Priced price(Terrain terrain, Prices prices, double least, int most) {
        if (fleet.kinds().isEmpty() || fleet.fleet().count() == 0) {
            return new Priced(List.of(), 0);
        }
        var costs = new TripCosts(problem, fleet, terrain.ground(), prices);
        var home = new HomeSweep(terrain, costs);
        var gains = fleet.kinds().stream().map(kind -> gains(kind, prices)).toList();
        var onward = new ArrayList<Onward>();
        for (int k = 0; k < fleet.kinds().size(); k++) {
            onward.add(new Onward(terrain, costs).from(fleet.kinds().get(k), gains.get(k), home.field()));
        }
        var onwardEmpty = new Onward(terrain, costs).from(fleet.kinds(), onward);
        var sweep = new OutwardSweep(terrain, costs, onwardEmpty, onward);
        var candidates = candidates(terrain, costs, gains, sweep, home);
        candidates.sort(Comparator.comparingDouble(Candidate::profit).reversed()
                .thenComparingInt(Candidate::kind).thenComparingInt(Candidate::tick).thenComparing(c -> c.sink().place()));
        var trips = new ArrayList<Trip>();
        for (var candidate : candidates) {
            if (trips.size() >= most || candidate.profit() <= least) {
                break;
            }
            trips.add(new TripTrace(terrain, costs, sweep, home)
                    .trace(candidate.kind(), candidate.sink(), candidate.tick(), candidate.label()));
        }
        return new Priced(trips, mostGain(candidates));
    }

    private List<DropGains> gains(Kind kind, Prices prices) {
        return kind.sinks().stream()
                .map(sink -> new DropGains(problem, fleet, prices, kind, sink, fleet.dropTicks(world, kind, sink)))
                .toList();
    }

    /** The best drop of each part of the horizon, by as many drops as the fleet can make in it. */
    private double mostGain(List<Candidate> candidates) {
        double[] best = new double[ticks / partTicks() + 1];
        for (var candidate : candidates) {
            int part = candidate.tick() / partTicks();
            best[part] = Math.max(best[part], candidate.profit());
        }
        return Arrays.stream(best).sum() * fleet.fleet().count() * mostDrops.inTicks(partTicks());
    }

    private int partTicks() {
        return Math.max(1, PART_OF_DAY_SECONDS / grid.tickSeconds());
    }

    /** The best drop of each load, sink and day, and of each slot. */
    private List<Candidate> candidates(
            Terrain terrain, TripCosts costs, List<List<DropGains>> gains, OutwardSweep sweep, HomeSweep home) {
        var best = new ArrayList<Candidate>();
        @Nullable Candidate[] bySlot = new Candidate[problem.slots() + 1];
        int part = partTicks();
        for (int k = 0; k < fleet.kinds().size(); k++) {
            var kind = fleet.kinds().get(k);
            var laden = sweep.lastStage(k);
            for (int s = 0; s < kind.sinks().size(); s++) {
                var sink = kind.sinks().get(s);
                int node = terrain.ground().node(sink.place());
                int dropTicks = fleet.dropTicks(world, kind, sink);
                if (node < 0) {
                    continue;
                }
                var gain = gains.get(k).get(s);
                var mayDrop = terrain.services().drops(kind, sink);
                for (int from = 0; from + dropTicks <= ticks; from += part) {
                    @Nullable Candidate ofPart = null;
                    int to = Math.min(from + part, ticks - dropTicks + 1);
                    for (int t = mayDrop.nextSetBit(from); t >= 0 && t < to; t = mayDrop.nextSetBit(t + 1)) {
                        int label = inTime(terrain, laden, t, node, dropTicks);
                        if (label < 0) {
                            continue;
                        }
                        double profit = laden.value(label) + home.field().value(t + dropTicks, node) + gain.at(t)
                                - costs.patience(dropTicks);
                        var ofSlot = bySlot[grid.slotOf(t)];
                        boolean bestOfSlot = profit > 0 && (ofSlot == null || profit > ofSlot.profit());
                        boolean bestOfPart = profit > 0 && (ofPart == null || profit > ofPart.profit());
                        if (bestOfSlot || bestOfPart) {
                            var candidate = new Candidate(k, sink, t, label, profit);
                            bySlot[grid.slotOf(t)] = bestOfSlot ? candidate : ofSlot;
                            ofPart = bestOfPart ? candidate : ofPart;
                        }
                    }
                    if (ofPart != null) {
                        best.add(ofPart);
                    }
                }
            }
        }
        Arrays.stream(bySlot).filter(Objects::nonNull).forEach(best::add);
        return best;
    }

    /** The best label from which a vehicle is back within the longest duty; negative where there is none. */
    private int inTime(Terrain terrain, StartLabels laden, int tick, int node, int dropTicks) {
        int back = terrain.earliestHome().from(tick + dropTicks, node) + spread;
        for (int which = 0; which < StartLabels.PER_NODE; which++) {
            int label = laden.label(tick, node, which);
            if (laden.isReached(label) && back - laden.start(label) <= fleet.longest()) {
                return label;
            }
        }
        return -1;
    }
}
