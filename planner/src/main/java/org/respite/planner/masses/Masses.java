package org.respite.planner.masses;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.respite.model.proof.Proof;
import org.respite.planner.PlannerControl;
import org.respite.planner.Progress;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.problem.GroupModel;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Tolls;

/**
 * People on their own in congestion, apart from everything else. They find out alone, as earliest-arrival flows, what roads
 * and rooms are worth to them; everybody else pays that, and people move on what is left. By weak duality no plan is worth
 * more than {@link #bound} and the best that all others gain when they pay these tolls (Dantzig and Wolfe 1960).
 *
 * <p>Prices of rooms are found by subgradient steps (Held, Wolfe and Crowder 1974).
 *
 * <p>Not supported: the best division of a road between commodities, for the one that is worth
 * most for what it takes goes first.
 */
public final class Masses {

    private static final int MOST_STEPS = 24;
    /** Share of the gap that the first step of prices of rooms would close. */
    private static final double FIRST_STEP = 0.3;
    /** Steps that brought nothing, after which prices of rooms are good enough. */
    private static final int MOST_IDLE = 5;
    /** Share of the bound beyond which better prices are sought than were known. */
    private static final double WEAK = 0.005;

    private final Problem problem;
    private final List<Commodity> commodities;
    /** Groups that move as flows. */
    private final BitSet flows = new BitSet();
    private final Remaining remaining;
    private final List<BestWays> bestWays;
    private final PlannerControl control;
    private double bound = Double.POSITIVE_INFINITY;
    private double[] roadPrice = {};
    private double[] roomPrice;
    /** Prices of rooms at which most people came. */
    private double[] guidingPrice = {};
    private double[] groupPrice = {};

    private Masses(
            Problem problem, List<Commodity> commodities, Remaining remaining, Optional<Proof> known, PlannerControl control) {
        this.problem = problem;
        this.commodities = commodities;
        commodities.forEach(c -> c.members().forEach(m -> flows.set(m.group())));
        this.remaining = remaining.of(this::isFlow);
        this.control = control;
        bestWays = commodities.stream().map(c -> new BestWays(problem, c)).toList();
        roomPrice = new double[problem.world().places.size()];
        if (commodities.isEmpty()) {
            bound = 0;
        } else {
            known.ifPresent(this::take);
            if (known.isEmpty() || isWeak()) {
                price();
            }
        }
    }

    private void take(Proof known) {
        var tolls = KnownTolls.of(problem.world(), known);
        keepIfBetter(tolls.roads(), tolls.rooms());
        guidingPrice = tolls.rooms();
    }

    /** Whether the bound is far above what can be done with the roads to themselves. */
    private boolean isWeak() {
        return bound - worthBeside(new SolutionLoad(problem)) > WEAK * bound;
    }

    /**
     * Finds who moves as a flow, and the prices.
     *
     * @param least sweeps for waves that cost less than so many entries of roads are no reason for flows
     */
    public static Masses of(Problem problem, double least, PlannerControl control) {
        return of(problem, least, Remaining.all(problem), Optional.empty(), control);
    }

    /**
     * The same of what is left while a plan is carried out.
     *
     * @param known prices to start from; better ones are sought only where they prove too little
     */
    public static Masses of(
            Problem problem, double least, Remaining remaining, Optional<Proof> known, PlannerControl control) {
        var commodities = Commodities.of(problem);
        double sweeps = commodities.stream().mapToInt(c -> c.members().size()).sum();
        double cost = sweeps * problem.world().grid.ticks() * problem.world().roads.size();
        return new Masses(problem, cost < least ? List.of() : commodities, remaining, known, control);
    }

    /** Whether nobody moves as a flow. */
    public boolean isNone() {
        return commodities.isEmpty();
    }

    /** Whether a group's people on their own move as a flow. */
    public boolean isFlow(int group) {
        return flows.get(group);
    }

    /** All others' problem: the groups that move as flows have no ways of their own, and there are tolls. */
    public Problem others() {
        if (isNone()) {
            return problem;
        }
        List<GroupModel> groups = problem.groups().stream()
                .map(g -> flows.get(g.index()) ? new GroupModel(g.index(), g.group(), g.home(), List.of(), g.sinks()) : g)
                .toList();
        return problem.with(groups, new Tolls(Map.of(
                Limit.ROAD, roadPrice, Limit.ROOM, roomPrice, Limit.GROUP, groupPrice)));
    }

    /** What people gain at the tolls, and all that the limits hold at them. */
    public double bound() {
        return bound;
    }

    /** Who asks while others are planned is told of both together. */
    public PlannerControl beside(PlannerControl control) {
        return isNone() ? control : control.telling(told -> told.beside(bound));
    }

    /** What people on their own are worth who move as notified, or on what all others leave. */
    public double worthBeside(SolutionLoad load) {
        if (isNone()) {
            return 0;
        }
        var all = remaining.standing(problem);
        all.add(load);
        double[] gone = all.of(Limit.GROUP);
        return remaining.worthOfNotified()
                + flows(all, g -> Math.max(0, problem.groups().get(g).group().goers().persons() - (long) Math.ceil(gone[g]))).worth();
    }

    /**
     * Waves for as many as can go.
     *
     * @param load what others use
     * @param persons of a group who are left
     */
    public List<Parcel> parcels(SolutionLoad load, IntToLongFunction persons) {
        var parcels = new ArrayList<Parcel>();
        if (!isNone()) {
            for (var moved : flows(load, persons).moved()) {
                parcels.addAll(Parcels.of(problem, moved.network(), moved.flow(), moved.bundles()));
            }
        }
        return parcels;
    }

    private Flows flows(SolutionLoad load, IntToLongFunction persons) {
        double[] left = problem.limits().of(Limit.ROAD).clone();
        double[] used = load.of(Limit.ROAD);
        Arrays.setAll(left, i -> left[i] - used[i]);
        double[] room = problem.limits().of(Limit.ROOM).clone();
        double[] taken = load.of(Limit.ROOM);
        Arrays.setAll(room, p -> room[p] - taken[p]);
        return new Flows(problem, networks(guidingPrice, persons), persons, left, room);
    }

    /** Of commodities of which somebody would go. */
    private List<CommodityNetwork> networks(double[] rooms, IntToLongFunction persons) {
        return commodities.stream()
                .filter(c -> c.members().stream().anyMatch(m -> persons.applyAsLong(m.group()) > 0))
                .map(c -> {
                    int[] further = new int[rooms.length];
                    Arrays.setAll(further, p -> (int) Math.round(rooms[p] / Flows.worthOfTick(problem, c)));
                    return new CommodityNetwork(problem, c, further);
                })
                .toList();
    }

    /** Raises prices of rooms that too many ask for, lowers others, and keeps those that prove most and those that bring most. */
    private void price() {
        double[] rooms = remaining.left(problem, Limit.ROOM);
        double[] unlimited = new double[rooms.length];
        Arrays.fill(unlimited, Double.POSITIVE_INFINITY);
        double[] free = remaining.left(problem, Limit.ROAD);
        double[] goers = remaining.left(problem, Limit.GROUP);
        IntToLongFunction persons = g -> (long) Math.ceil(goers[g]);
        double[] tried = roomPrice.clone();
        double reached = Double.NEGATIVE_INFINITY;
        int idle = 0;
        for (int step = 0; step < MOST_STEPS && idle < MOST_IDLE && !(step > 0 && control.stopRequested()); step++) {
            var networks = networks(tried, persons);
            var flows = new Flows(problem, networks, persons, free, unlimited);
            boolean better = false;
            for (double[] roads : flows.prices()) {
                better |= keepIfBetter(roads, tried);
            }
            double worth = new Flows(problem, networks, persons, free, rooms).worth();
            if (worth > reached) {
                reached = worth;
                guidingPrice = tried.clone();
                better = true;
            }
            idle = better ? 0 : idle + 1;
            control.progress(new Progress("people on their own", reached, bound));
            double[] next = step(tried, flows.arrived(), rooms, FIRST_STEP * (bound - reached) / (1 + step));
            if (Arrays.equals(next, tried)) {
                return;
            }
            tried = next;
        }
    }

    /** A step against the excess that closes, if all were even, so much between the bound and what is reached. */
    private static double[] step(double[] tried, double[] arrived, double[] rooms, double closed) {
        double[] excess = new double[rooms.length];
        Arrays.setAll(excess, p -> tried[p] > 0 || arrived[p] > rooms[p] ? arrived[p] - rooms[p] : 0);
        double square = Arrays.stream(excess).map(e -> e * e).sum();
        double[] next = tried.clone();
        Arrays.setAll(next, p -> square == 0 ? tried[p] : Math.max(0, tried[p] + closed / square * excess[p]));
        return next;
    }

    private double worthOfLimits(double[] roads, double[] rooms) {
        double held = 0;
        double[] free = remaining.left(problem, Limit.ROAD);
        for (int i = 0; i < roads.length; i++) {
            held += roads[i] * free[i];
        }
        double[] room = remaining.left(problem, Limit.ROOM);
        for (int p = 0; p < rooms.length; p++) {
            held += rooms[p] * room[p];
        }
        return held;
    }

    private boolean keepIfBetter(double[] roads, double[] rooms) {
        double held = worthOfLimits(roads, rooms);
        if (held >= bound) {
            return false;
        }
        double[] best = new double[problem.groups().size()];
        var worths = bestWays.parallelStream().map(ways -> ways.worth(roads, rooms)).toList();
        for (int c = 0; c < commodities.size(); c++) {
            double[] worth = worths.get(c);
            commodities.get(c).members().forEach(m -> best[m.group()] = Math.max(best[m.group()], worth[m.home()]));
        }
        double proven = held + remaining.mostBeyond(roads, rooms, best);
        double[] goers = remaining.left(problem, Limit.GROUP);
        for (int g = 0; g < best.length; g++) {
            proven += best[g] * goers[g];
        }
        if (proven >= bound) {
            return false;
        }
        bound = proven;
        roadPrice = roads.clone();
        roomPrice = rooms.clone();
        groupPrice = best;
        return true;
    }
}
