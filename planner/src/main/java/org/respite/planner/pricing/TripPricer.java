package org.respite.planner.pricing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * The best trips of one fleet at given prices, from all starts at once: a sweep forward in time over (place, tick) with
 * one layer for the empty way out and one for each kind and stage of inspection, and a sweep backward for the empty way
 * home. Labels in time order on a time-expanded network, as in Ford and Fulkerson (1958); as a pricing problem, see
 * Desrosiers and Lübbecke (2005).
 *
 * <p>For the relaxation vehicles may also pause where they could drop something ({@link Pauses}).
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
    private final Ground ground;
    private final int spread;
    private final int ticks;
    private final MostDrops mostDrops;
    private final EarliestHome earliestHome;
    private final Pauses pauses;
    private final Pauses none;
    private final Map<List<Integer>, BitSet> drops = new HashMap<>();
    private final Map<Kind.Source, BitSet> loads = new HashMap<>();

    public TripPricer(Problem problem, FleetModel fleet) {
        this.problem = problem;
        this.world = problem.world();
        this.grid = world.grid;
        this.fleet = fleet;
        this.ground = new Ground(world, fleet.passage(), fleet.roadUnits(), fleet.base());
        this.spread = fleet.passage().spread;
        this.ticks = grid.ticks();
        this.mostDrops = new MostDrops(fleet);
        this.pauses = new Pauses(world, fleet, ground, new TripRules(problem).costs(fleet));
        this.none = Pauses.none(ground);
        this.earliestHome = new EarliestHome(ground, fleet.passage(), pauses, ground.nodeOf[fleet.base()], ticks - spread);
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
        return price(prices, least, most, none);
    }

    /** The same for the relaxation, with trips that pause where they could drop. */
    public Priced priceRelaxed(Prices prices, double least, int most) {
        return price(prices, least, most, pauses);
    }

    private Priced price(Prices prices, double least, int most, Pauses pauses) {
        if (fleet.kinds().isEmpty() || fleet.fleet().count() == 0) {
            return new Priced(List.of(), 0);
        }
        var costs = new TripCosts(problem, fleet, prices);
        var sweep = new OutwardSweep(costs, pauses);
        var home = new HomeSweep(costs, pauses);
        var candidates = candidates(costs, prices, sweep, home);
        candidates.sort(Comparator.comparingDouble(Candidate::profit).reversed()
                .thenComparingInt(Candidate::kind).thenComparingInt(Candidate::tick).thenComparing(c -> c.sink().place()));
        var trips = new ArrayList<Trip>();
        for (var candidate : candidates) {
            if (trips.size() >= most || candidate.profit() <= least) {
                break;
            }
            trips.add(new TripTrace(fleet, ground, sweep, home)
                    .trace(candidate.kind(), candidate.sink(), candidate.tick(), candidate.label()));
        }
        return new Priced(trips, mostGain(candidates));
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
    private List<Candidate> candidates(TripCosts costs, Prices prices, OutwardSweep sweep, HomeSweep home) {
        var best = new ArrayList<Candidate>();
        @Nullable Candidate[] bySlot = new Candidate[problem.slots() + 1];
        int part = partTicks();
        for (int k = 0; k < fleet.kinds().size(); k++) {
            var kind = fleet.kinds().get(k);
            var laden = sweep.lastStage(k);
            for (int s = 0; s < kind.sinks().size(); s++) {
                var sink = kind.sinks().get(s);
                int node = ground.nodeOf[sink.place()];
                int dropTicks = fleet.dropTicks(world, kind, sink);
                if (node < 0) {
                    continue;
                }
                var gains = new DropGains(problem, fleet, prices, kind, sink, dropTicks);
                var mayDrop = mayDrop(costs, k, s);
                for (int from = 0; from + dropTicks <= ticks; from += part) {
                    @Nullable Candidate ofPart = null;
                    int to = Math.min(from + part, ticks - dropTicks + 1);
                    for (int t = mayDrop.nextSetBit(from); t >= 0 && t < to; t = mayDrop.nextSetBit(t + 1)) {
                        int label = inTime(laden, t, node, dropTicks);
                        if (label < 0) {
                            continue;
                        }
                        double profit = laden.value(label) + home.field().value(t + dropTicks, node) + gains.at(t)
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
    private int inTime(StartLabels laden, int tick, int node, int dropTicks) {
        int back = earliestHome.from(tick + dropTicks, node) + spread;
        for (int which = 0; which < StartLabels.PER_NODE; which++) {
            int label = laden.label(tick, node, which);
            if (laden.isReached(label) && back - laden.start(label) <= fleet.longest()) {
                return label;
            }
        }
        return -1;
    }

    private BitSet mayLoad(TripCosts costs, Kind.Source source) {
        return loads.computeIfAbsent(source, key -> {
            var may = new BitSet();
            for (int t = 0; t <= ticks; t++) {
                may.set(t, costs.mayLoad(key, t));
            }
            return may;
        });
    }

    private BitSet mayDrop(TripCosts costs, int kind, int sink) {
        return drops.computeIfAbsent(List.of(kind, sink), key -> {
            var may = new BitSet();
            var model = fleet.kinds().get(kind);
            for (int t = 0; t <= ticks; t++) {
                may.set(t, costs.mayDrop(model, model.sinks().get(sink), t));
            }
            return may;
        });
    }

    /** From all starts outward, empty and laden. */
    final class OutwardSweep {

        private final TripCosts costs;
        private final Pauses pauses;
        private final StartLabels empty;
        private final List<List<StartLabels>> laden = new ArrayList<>();

        OutwardSweep(TripCosts costs, Pauses pauses) {
            this.costs = costs;
            this.pauses = pauses;
            int nodes = ground.places.length;
            empty = new StartLabels(ticks, nodes);
            for (var kind : fleet.kinds()) {
                var stages = new ArrayList<StartLabels>();
                for (int s = 0; s <= kind.inspections().size(); s++) {
                    stages.add(new StartLabels(ticks, nodes));
                }
                laden.add(stages);
            }
            int base = ground.nodeOf[fleet.base()];
            for (int t = 0; t < ticks; t++) {
                if (t % grid.ticksPerSlot() == 0) {
                    empty.offer(t, base, costs.startGain(t), t, Codes.START, 0);
                }
                for (int node = 0; node < nodes; node++) {
                    for (int which = 0; which < StartLabels.PER_NODE; which++) {
                        if (mayGoOn(empty, t, empty.label(t, node, which))) {
                            move(empty, t, node, which);
                            load(t, node, which);
                        }
                    }
                }
                for (int k = 0; k < laden.size(); k++) {
                    for (int s = 0; s < laden.get(k).size(); s++) {
                        stage(k, s, t);
                    }
                }
            }
        }

        TripCosts costs() {
            return costs;
        }

        StartLabels empty() {
            return empty;
        }

        StartLabels stage(int kind, int stage) {
            return laden.get(kind).get(stage);
        }

        StartLabels lastStage(int kind) {
            return laden.get(kind).getLast();
        }

        private boolean mayGoOn(StartLabels labels, int t, int label) {
            return labels.isReached(label) && t + spread - labels.start(label) <= fleet.longest();
        }

        private void stage(int k, int s, int t) {
            var labels = laden.get(k).get(s);
            var inspections = fleet.kinds().get(k).inspections();
            for (int node = 0; node < ground.places.length; node++) {
                for (int which = 0; which < StartLabels.PER_NODE; which++) {
                    if (mayGoOn(labels, t, labels.label(t, node, which))) {
                        move(labels, t, node, which);
                        if (s < inspections.size()) {
                            inspect(k, s, inspections.get(s), t, node, which);
                        }
                    }
                }
            }
        }

        private void inspect(int k, int s, int inspection, int t, int node, int which) {
            if (costs.inspectionPlace(inspection) == ground.places[node] && costs.mayInspect(inspection, t)) {
                var labels = laden.get(k).get(s);
                int label = labels.label(t, node, which);
                int took = costs.inspectionTicks(inspection);
                double value = labels.value(label) - costs.inspectionCost(inspection, t) - costs.patience(took);
                laden.get(k).get(s + 1).offer(t + took, node, value, labels.start(label), Codes.INSPECT, which);
            }
        }

        private void load(int t, int node, int which) {
            int place = ground.places[node];
            int label = empty.label(t, node, which);
            for (int k = 0; k < fleet.kinds().size(); k++) {
                var kind = fleet.kinds().get(k);
                for (int s = 0; s < kind.sources().size(); s++) {
                    var source = kind.sources().get(s);
                    if (source.place() == place && mayLoad(costs, source).get(t)) {
                        double value = empty.value(label) - costs.loadCost(kind, source, t) - costs.patience(fleet.loading());
                        laden.get(k).getFirst().offer(
                                t + fleet.loading(), node, value, empty.start(label), Codes.LOAD + s, which);
                    }
                }
            }
        }

        private void move(StartLabels labels, int t, int node, int which) {
            int label = labels.label(t, node, which);
            double value = labels.value(label);
            int start = labels.start(label);
            if (fleet.passage().mayWait(ground.places[node], t)) {
                labels.offer(t + 1, node, value - costs.patience(1), start, Codes.WAIT, which);
            }
            if (pauses.areAt(node)) {
                pauses.from(node, t, took ->
                        labels.offer(t + took, node, value - costs.patience(took), start, Codes.PAUSE - took, which));
            }
            for (int road : ground.roadsFrom[node]) {
                if (fleet.passage().mayEnter(road, t)) {
                    int took = fleet.passage().ticks(road);
                    double then = value - costs.roadCost(ground, road, t) - costs.patience(took);
                    labels.offer(t + took, ground.to[road], then, start, road, which);
                }
            }
        }
    }

    /** From anywhere, empty, home to the base. */
    final class HomeSweep {

        private final Field field;

        HomeSweep(TripCosts costs, Pauses pauses) {
            field = new Field(ticks, ground.places.length);
            int base = ground.nodeOf[fleet.base()];
            for (int t = ticks; t >= 0; t--) {
                if (t + spread <= ticks) {
                    field.offer(t, base, -costs.endCost(t), Codes.START);
                }
                for (int node = 0; t < ticks && node < ground.places.length; node++) {
                    double later = field.value(t + 1, node);
                    if (later != Field.UNREACHED && fleet.passage().mayWait(ground.places[node], t)) {
                        field.offer(t, node, later - costs.patience(1), Codes.WAIT);
                    }
                    if (pauses.areAt(node)) {
                        pause(pauses, costs, t, node);
                    }
                    for (int road : ground.roadsFrom[node]) {
                        int took = fleet.passage().ticks(road);
                        if (fleet.passage().mayEnter(road, t)) {
                            double then = field.value(t + took, ground.to[road]);
                            field.offer(t, node, then - costs.roadCost(ground, road, t) - costs.patience(took), road);
                        }
                    }
                }
            }
        }

        private void pause(Pauses pauses, TripCosts costs, int t, int node) {
            pauses.from(node, t, took ->
                    field.offer(t, node, field.value(t + took, node) - costs.patience(took), Codes.PAUSE - took));
        }

        Field field() {
            return field;
        }
    }
}
