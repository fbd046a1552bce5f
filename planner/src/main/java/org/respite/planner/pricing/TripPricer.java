package org.respite.planner.pricing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
 * <p>Not supported inside the sweep: the longest duty and the range of one trip. Trips that break them are left out
 * after the fact, and the value of the best trip stays a bound.
 */
public final class TripPricer {

    /** A drop that pays. */
    private record Candidate(int kind, Kind.Sink sink, int tick, double profit) {}

    private final Problem problem;
    private final World world;
    private final Grid grid;
    private final FleetModel fleet;
    private final Ground ground;
    private final int spread;
    private final int ticks;

    public TripPricer(Problem problem, FleetModel fleet) {
        this.problem = problem;
        this.world = problem.world();
        this.grid = world.grid;
        this.fleet = fleet;
        this.ground = new Ground(world, fleet.passage(), fleet.roadUnits(), fleet.base());
        this.spread = fleet.passage().spread;
        this.ticks = grid.ticks();
    }

    /** No vehicle makes more trips than this within the horizon. */
    public int mostTrips() {
        int service = fleet.loading() + spread + fleet.turnaround();
        return Math.max(1, problem.slots() / Math.max(1, grid.slotFrom(service)));
    }

    /**
     * What a pricing found.
     *
     * @param trips those that gain, the best of each load, sink and quarter of a day, the best first
     * @param bestProfit no trip of a vehicle gains more; at least 0
     */
    public record Priced(List<Trip> trips, double bestProfit) {}

    /** Trips that gain more than {@code least} at the prices, at most {@code most} of them. */
    public Priced price(Prices prices, double least, int most) {
        if (fleet.kinds().isEmpty() || fleet.fleet().count() == 0) {
            return new Priced(List.of(), 0);
        }
        var costs = new TripCosts(problem, fleet, prices);
        var sweep = new OutwardSweep(costs);
        var home = new HomeSweep(costs);
        var candidates = candidates(costs, sweep, home);
        candidates.sort(Comparator.comparingDouble(Candidate::profit).reversed()
                .thenComparingInt(Candidate::kind).thenComparingInt(Candidate::tick).thenComparing(c -> c.sink().place()));
        var trips = new ArrayList<Trip>();
        for (var candidate : candidates) {
            if (trips.size() >= most || candidate.profit() <= least) {
                break;
            }
            var trip = new TripTrace(fleet, ground, sweep, home).trace(candidate.kind(), candidate.sink(), candidate.tick());
            if (isAllowed(trip)) {
                trips.add(trip);
            }
        }
        return new Priced(trips, candidates.isEmpty() ? 0 : Math.max(0, candidates.getFirst().profit()));
    }

    private List<Candidate> candidates(TripCosts costs, OutwardSweep sweep, HomeSweep home) {
        var best = new HashMap<List<Object>, Candidate>();
        int bucketTicks = Math.max(1, 21_600 / grid.tickSeconds());
        for (int k = 0; k < fleet.kinds().size(); k++) {
            var kind = fleet.kinds().get(k);
            var laden = sweep.lastStage(k);
            for (var sink : kind.sinks()) {
                int node = ground.nodeOf[sink.place()];
                int dropTicks = costs.dropTicks(sink, kind);
                for (int t = 0; node >= 0 && t + dropTicks <= ticks; t++) {
                    double laid = laden.value(t, node);
                    double back = home.field().value(t + dropTicks, node);
                    if (laid == Field.UNREACHED || back == Field.UNREACHED || !costs.mayDrop(kind, sink, t)) {
                        continue;
                    }
                    double profit = laid + back + costs.dropGain(kind, sink, t);
                    var key = List.<Object>of(k, sink, t / bucketTicks);
                    var known = best.get(key);
                    if (known == null || profit > known.profit()) {
                        best.put(key, new Candidate(k, sink, t, profit));
                    }
                }
            }
        }
        return new ArrayList<>(best.values());
    }

    private boolean isAllowed(Trip trip) {
        long metres = 0;
        boolean guarded = false;
        for (int road : trip.roads()) {
            metres += world.roads.get(road).metres();
            guarded |= world.isGuarded(road);
        }
        return metres <= fleet.fleet().rangeMetres()
                && trip.end() + spread - trip.start() <= fleet.longest()
                && (!guarded || trip.start() >= fleet.firstStart());
    }

    /** From all starts outward, empty and laden. */
    final class OutwardSweep {

        private final TripCosts costs;
        private final Field empty;
        private final List<List<Field>> laden = new ArrayList<>();

        OutwardSweep(TripCosts costs) {
            this.costs = costs;
            int nodes = ground.places.length;
            empty = new Field(ticks, nodes);
            for (var kind : fleet.kinds()) {
                var stages = new ArrayList<Field>();
                for (int s = 0; s <= kind.inspections().size(); s++) {
                    stages.add(new Field(ticks, nodes));
                }
                laden.add(stages);
            }
            int base = ground.nodeOf[fleet.base()];
            for (int t = 0; t < ticks; t++) {
                if (t % grid.ticksPerSlot() == 0) {
                    empty.offer(t, base, costs.startGain(t), Codes.START);
                }
                for (int node = 0; node < nodes; node++) {
                    if (empty.value(t, node) != Field.UNREACHED) {
                        move(empty, t, node);
                        load(t, node);
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

        Field empty() {
            return empty;
        }

        Field stage(int kind, int stage) {
            return laden.get(kind).get(stage);
        }

        Field lastStage(int kind) {
            return laden.get(kind).getLast();
        }

        private void stage(int k, int s, int t) {
            var field = laden.get(k).get(s);
            var inspections = fleet.kinds().get(k).inspections();
            for (int node = 0; node < ground.places.length; node++) {
                if (field.value(t, node) == Field.UNREACHED) {
                    continue;
                }
                move(field, t, node);
                if (s < inspections.size()) {
                    int inspection = inspections.get(s);
                    int took = costs.inspectionTicks(inspection);
                    if (costs.inspectionPlace(inspection) == ground.places[node] && costs.mayInspect(inspection, t)) {
                        double value = field.value(t, node) - costs.inspectionCost(inspection, t) - costs.patience(took);
                        laden.get(k).get(s + 1).offer(t + took, node, value, Codes.INSPECT);
                    }
                }
            }
        }

        private void load(int t, int node) {
            int place = ground.places[node];
            for (int k = 0; k < fleet.kinds().size(); k++) {
                var kind = fleet.kinds().get(k);
                for (int s = 0; s < kind.sources().size(); s++) {
                    var source = kind.sources().get(s);
                    if (source.place() == place && costs.mayLoad(source, t)) {
                        double value = empty.value(t, node) - costs.loadCost(kind, source, t) - costs.patience(fleet.loading());
                        laden.get(k).getFirst().offer(t + fleet.loading(), node, value, Codes.LOAD + s);
                    }
                }
            }
        }

        private void move(Field field, int t, int node) {
            double value = field.value(t, node);
            if (fleet.passage().mayWait(ground.places[node], t)) {
                field.offer(t + 1, node, value - costs.patience(1), Codes.WAIT);
            }
            for (int road : ground.roadsFrom[node]) {
                if (fleet.passage().mayEnter(road, t)) {
                    int took = fleet.passage().ticks(road);
                    field.offer(t + took, ground.to[road], value - costs.roadCost(ground, road, t) - costs.patience(took), road);
                }
            }
        }
    }

    /** From anywhere, empty, home to the base. */
    final class HomeSweep {

        private final Field field;

        HomeSweep(TripCosts costs) {
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

        Field field() {
            return field;
        }
    }
}
