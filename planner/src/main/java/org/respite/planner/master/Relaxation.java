package org.respite.planner.master;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.respite.model.proof.Proof;
import org.respite.planner.PlannerControl;
import org.respite.planner.Progress;
import org.respite.planner.lp.GlopProgram;
import org.respite.planner.pricing.TripPricer;
import org.respite.planner.pricing.TripRules;
import org.respite.planner.pricing.WavePricer;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;
import org.respite.planner.problem.Wave;

/**
 * The fractional plan by column generation: solve over the known trips and waves, ask for better ones at the prices,
 * until the bound that the prices give is close enough (Dantzig and Wolfe 1960; Desaulniers, Desrosiers and Solomon,
 * eds., 2005). First the survival floor is raised, then it is held and worth is raised.
 */
public final class Relaxation implements AutoCloseable {

    /** The floor is held at this share of the highest, to leave room for whole vehicles: less where bins are wide. */
    private static final double HELD_SHARE = 0.99;

    private static final double HELD_SHARE_OF_WIDE = 0.9;

    private static final double FIRST_GAP = 0.02;
    private static final double FLOOR_GAP = 0.005;
    /** Smoothed prices find little while the bound is further than this from the value. */
    private static final double NEAR = 4;
    private static final double STALL = 0.002;
    private static final double ALMOST_NOTHING = 1e-7;
    private static final int MOST_IDLE = 2;
    private static final int MOST_ROWS_AT_ONCE = 400;
    private static final int MOST_TRIPS_OF_A_FLEET = 500;

    private final Problem problem;
    private final PlannerControl control;
    private final Programme programme;
    private final List<TripPricer> tripPricers;
    private final List<WavePricer> wavePricers = new ArrayList<>();
    private final List<Integer> waveGroup = new ArrayList<>();
    private final PathColumns columns;
    private double bound = Double.POSITIVE_INFINITY;
    private double slope;
    private double[] provingPrices = {};
    private double highestFloor;
    private double[] floorPrices = {};
    private double[] firstFloorPrices = {};
    private final @Nullable TripRules rules;
    private final double settledWorth;
    private @Nullable Proof known;

    public Relaxation(Problem problem, PlannerControl control) {
        this(problem, control, null);
    }

    /**
     * A relaxation whose value is that of a fractional plan that keeps the rules.
     *
     * @param rules that every trip keeps; null: trips beyond the range or the longest duty belong to it too, and trips that
     *     pause where they could drop
     */
    public Relaxation(Problem problem, PlannerControl control, @Nullable TripRules rules) {
        this(problem, control, rules, new SolutionLoad(problem), 0);
    }

    /**
     * A relaxation of what is still open.
     *
     * @param settled what is used already, whatever is decided
     * @param settledWorth of the people who arrive with it
     */
    public static Relaxation ofTheRest(
            Problem problem, PlannerControl control, SolutionLoad settled, double settledWorth) {
        return new Relaxation(problem, control, null, settled, settledWorth);
    }

    private Relaxation(
            Problem problem, PlannerControl control, @Nullable TripRules rules, SolutionLoad settled, double settledWorth) {
        this.settledWorth = settledWorth;
        this.problem = problem;
        this.control = control;
        this.rules = rules;
        this.programme = new Programme(problem, new GlopProgram(), settled, 1, problem.binning());
        this.columns = new PathColumns(problem, programme, rules);
        this.tripPricers = problem.fleets().stream().map(f -> new TripPricer(problem, f)).toList();
        for (var group : problem.groups()) {
            for (int way = 0; way < group.ways().size(); way++) {
                wavePricers.add(new WavePricer(problem, group, way));
                waveGroup.add(group.index());
            }
        }
    }

    /** Worth first for good columns, then the floor, then worth with the floor held, until the gap or a stop. */
    public void solve(double gap) {
        solve(FLOOR_GAP, gap);
    }

    /** The same, with the floor found as closely as its own gap says. */
    public void solve(double floorGap, double gap) {
        holdHighestFloor(problem.large() ? HELD_SHARE_OF_WIDE : HELD_SHARE, floorGap);
        raiseWorth(gap);
    }

    /**
     * Solves from prices that proved a bound of a programme much like this one: they bound its worth at once.
     *
     * @param floor to be held; none, or more than the columns that stand in the programme keep: the highest is found first
     */
    public void solveFrom(Proof prices, OptionalDouble floor, double gap) {
        if (floor.isPresent() && floor.getAsDouble() == 0) {
            programme.needs().hold(0);
        } else if (floor.isPresent() && programme.reaches(floor.getAsDouble(), MOST_ROWS_AT_ONCE)) {
            highestFloor = floor.getAsDouble();
        } else {
            programme.needs().free(1);
            raiseFloor(problem.large() ? HELD_SHARE_OF_WIDE : HELD_SHARE, FLOOR_GAP);
        }
        known = prices;
        raiseWorth(gap);
    }

    /** Finds the highest floor, as closely as the gap says, and holds this share of it. */
    public void holdHighestFloor(double share, double gap) {
        startFree(1);
        raiseFloor(share, gap);
    }

    /**
     * Holds the floor that another relaxation holds, for the same needs. Answers whether a fractional plan that keeps it
     * was found.
     */
    public boolean holdFloorOf(Relaxation other) {
        double floor = other.programme.needs().held();
        programme.needs().releaseAs(other.programme.needs());
        startFree(floor);
        if (floor > 0) {
            programme.countWorth(false);
            improve("survival floor", ALMOST_NOTHING, ALMOST_NOTHING);
        }
        boolean found = floor == 0 || programme.needs().floor() >= (1 - ALMOST_NOTHING) * floor;
        programme.needs().hold(found ? (1 - 2 * ALMOST_NOTHING) * floor : 0);
        return found;
    }

    /** Raises worth with the floor held. */
    public void raiseWorth(double gap) {
        programme.countWorth(true);
        improve("worth", gap, 0);
    }

    private void startFree(double mostFloor) {
        programme.needs().free(mostFloor);
        programme.countWorth(true);
        improve("worth without a floor", FIRST_GAP, 0);
    }

    /** Holds the floor lower, at what whole vehicles reach, and raises worth again. */
    public void holdFloor(double floor, double gap) {
        programme.needs().hold(floor);
        improve("worth with the floor reached", gap, 0);
    }

    private void raiseFloor(double share, double gap) {
        if (problem.condensed() && programme.needs().hasFloor()) {
            addTripsToAll();
        }
        while (programme.needs().hasFloor()) {
            programme.countWorth(false);
            improve("survival floor", gap, 1e-7);
            if (control.stopRequested()) {
                // A floor that stands on broken limits could not be held once they are in the programme.
                programme.solve(MOST_ROWS_AT_ONCE);
            }
            double floor = programme.needs().floor();
            firstFloorPrices = firstFloorPrices.length == 0 ? provingPrices : firstFloorPrices;
            if (floor > 1e-6 || programme.needs().releaseHopeless() == 0) {
                highestFloor = floor;
                floorPrices = provingPrices;
                programme.needs().hold(share * floor);
                return;
            }
        }
        programme.needs().hold(0);
    }

    /**
     * Trips to wherever anything can be dropped, on every day. The lowest coverage alone has a price, so the search for trips
     * that raise it finds those of one need after the other.
     */
    private void addTripsToAll() {
        programme.countWorth(false);
        programme.solve(MOST_ROWS_AT_ONCE);
        var prices = programme.prices().withArrivals(i -> 1);
        for (var find : tripPricers.parallelStream().map(p -> p.price(prices, ALMOST_NOTHING, Integer.MAX_VALUE)).toList()) {
            find.trips().forEach(columns::add);
        }
    }

    /** Ends at the gap, when nothing new is found, on a stop, or, before the last phase, when little is gained. */
    private void improve(String phase, double gap, double least) {
        bound = Double.POSITIVE_INFINITY;
        @Nullable PricePoint smooth = null;
        double settled = Double.NEGATIVE_INFINITY;
        int idle = 0;
        if (known != null) {
            smooth = PricePoint.of(programme, known);
            price(smooth, ALMOST_NOTHING);
            known = null;
        }
        while (true) {
            int violated = programme.solveRound(MOST_ROWS_AT_ONCE);
            double value = programme.objective();
            double threshold = Math.max(least, 1e-9 * Math.abs(value));
            var sharp = PricePoint.of(programme);
            smooth = smooth == null ? sharp : sharp.blend(smooth);
            int added = violated;
            if (idle > 0 || bound < NEAR * value) {
                added += price(smooth, threshold);
            }
            added += price(sharp, threshold);
            control.progress(
                    programme.countsWorth() ? new Progress(phase, value, bound) : Progress.ofFloor(phase, value, bound));
            idle = value > settled + STALL * Math.abs(value) ? 0 : idle + 1;
            settled = Math.max(settled, value);
            boolean close = (violated == 0 || problem.large()) && bound - value <= gap * Math.abs(bound);
            boolean stalled = gap >= FLOOR_GAP && idle >= MOST_IDLE && value > 0;
            if (added == 0 || close || stalled || control.stopRequested()) {
                return;
            }
        }
    }

    /** Asks for better trips and waves at the prices, and proves a bound by them; answers how many were new. */
    private int price(PricePoint point, double threshold) {
        var prices = point.prices();
        var tripFinds = tripPricers.parallelStream()
                .map(p -> rules == null
                        ? p.priceRelaxed(prices, threshold, MOST_TRIPS_OF_A_FLEET)
                        : p.price(prices, threshold, MOST_TRIPS_OF_A_FLEET))
                .toList();
        var waveFinds = wavePricers.parallelStream().map(p -> p.price(prices, threshold)).toList();
        double proven = point.dual() + gain(tripFinds, waveFinds) + problem.mostAbsenceCost();
        if (proven < bound) {
            bound = proven;
            slope = point.slope();
            provingPrices = point.ofRows();
        }
        int added = 0;
        for (var find : tripFinds) {
            added += (int) find.trips().stream().filter(columns::add).count();
        }
        for (var find : waveFinds) {
            added += (int) find.waves().stream().filter(columns::add).count();
        }
        return added;
    }

    /** The most that columns not in the programme could add: every vehicle's and person's best, as often as it fits. */
    private double gain(List<TripPricer.Priced> tripFinds, List<WavePricer.Priced> waveFinds) {
        double gain = 0;
        for (var find : tripFinds) {
            gain += find.gain();
        }
        double[] best = new double[problem.groups().size()];
        for (int w = 0; w < waveFinds.size(); w++) {
            int group = waveGroup.get(w);
            best[group] = Math.max(best[group], waveFinds.get(w).bestProfit());
        }
        for (int g = 0; g < best.length; g++) {
            gain += best[g] * problem.groups().get(g).group().goers().persons();
        }
        return gain;
    }

    /** What the fractional plan uses of the limits. */
    public SolutionLoad load() {
        var load = new SolutionLoad(problem);
        programme.forEachUse(load::add);
        return load;
    }

    /** What the fractional plan pays in tolls. */
    public double tolls() {
        double[] sum = {0};
        programme.forEachUse((limit, index, amount) -> sum[0] += amount * problem.tolls().of(limit, index));
        return sum[0];
    }

    /** The last solution's programme: its prices and needs. */
    public Programme programme() {
        return programme;
    }

    /** One for each fleet; they know what may happen when, whatever the prices. */
    public List<TripPricer> tripPricers() {
        return tripPricers;
    }

    /** Worth of the fractional plan. */
    public double value() {
        return settledWorth + programme.objective();
    }

    /** Worth of a fractional plan that goes beyond no limit at all. */
    public double valueWithinLimits() {
        programme.solve(MOST_ROWS_AT_ONCE);
        return programme.objective();
    }

    /** No plan on the grid that keeps the held floor is worth more. */
    public double bound() {
        return settledWorth + bound;
    }

    /**
     * No plan on the grid that keeps a floor a little below the held one is worth more: the bound at the same prices.
     * The further below, the weaker.
     */
    public double boundAt(double floor) {
        return settledWorth + bound + (floor - programme.needs().held()) * slope;
    }

    /** The prices behind the bound, for plans that keep a floor. */
    public Proof proof(double floor) {
        return programme.proof(provingPrices, floor);
    }

    /** The highest floor of a fractional plan that was found; 0 where no need counts for it. */
    public double highestFloor() {
        return highestFloor;
    }

    /** The prices at which the floor that is held could not be raised further; none where no need counts for it. */
    public Proof floorProof() {
        return programme.floorProof(floorPrices);
    }

    /** The same before any need was released: of all needs that goods can reach. */
    public Proof floorProofOfAll() {
        return programme.floorProof(firstFloorPrices);
    }

    /**
     * Takes over what another relaxation's fractional plan uses, for a first solution. Only where all that is open there
     * is open here too: nothing is looked at again but duty, range, notice and the way.
     */
    public void startWith(KnownColumns known) {
        var here = new TripRules(problem);
        known.trips().stream()
                .flatMap(trip -> trip.findBy(problem.fleets().get(trip.fleet().index())).stream())
                .filter(trip -> here.isAllowed(trip) && here.isPassable(trip))
                .forEach(columns::add);
        known.waves().stream().map(wave -> wave.of(problem.groups().get(wave.group().index()))).forEach(columns::add);
    }

    /** What the fractional plan uses, for others to start with. */
    public KnownColumns used() {
        return new KnownColumns(usedTrips(), usedWaves());
    }

    /** Trips of the fractional plan that crews and vehicles can make. */
    public List<Trip> usedTrips() {
        return columns.usedTrips();
    }

    /** Waves of the fractional plan. */
    public List<Wave> usedWaves() {
        return columns.usedWaves();
    }

    @Override
    public void close() {
        programme.close();
    }
}
