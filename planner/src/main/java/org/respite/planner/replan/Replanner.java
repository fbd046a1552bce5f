package org.respite.planner.replan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.replan.Restriction;
import org.respite.planner.Planner;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.PlanningResult;
import org.respite.planner.masses.Masses;
import org.respite.planner.masses.Remaining;
import org.respite.planner.master.Relaxation;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.network.World;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.ProblemBuilder;
import org.respite.planner.problem.Use;
import org.respite.planner.rounding.Arrivals;
import org.respite.planner.rounding.Handing;
import org.respite.planner.rounding.Kept;
import org.respite.planner.rounding.Rounding;

/**
 * Plans again around what a repair left. What has begun is settled. Movements that were notified and have not departed
 * stand in the relaxation as columns that may be kept or cancelled, so that its bound holds for every plan that does
 * with them one or the other; the whole plan keeps them and adds to them.
 */
public final class Replanner {

    /** A floor that fell by less cannot be raised by much. */
    private static final double NEARLY = 0.99;
    /** The floor is held a little lower than it is reached: whole units are distributed. */
    private static final double HELD_SHARE = 0.999;
    /** Part of the gap that the fractional plan may leave; whole vehicles lose the rest. */
    private static final double SHARE_OF_GAP = 0.5;

    private final Situation situation;
    private final Repaired repaired;
    private final World world;
    private final Problem problem;
    private final MovementUsage usage;

    /** What a repair left, resolved. */
    public Replanner(Situation situation, Repaired repaired) {
        this.situation = situation;
        this.repaired = repaired;
        this.world = repaired.world();
        var fresh = ProblemBuilder.build(world);
        this.problem = fresh.after(given(fresh));
        this.usage = new MovementUsage(world);
    }

    /** What nobody has to invent: the repaired plan, counted, with no bound but its own worth. */
    public Plan counted(String digest, long seed) {
        return Rounding.counted(problem, repaired.movements(), all(repaired), handOversMade(), digest, seed);
    }

    /**
     * The best that was found from what stands, with a bound on all that could be done.
     *
     * @param prices that were published with the plan before, to start from
     */
    public PlanningResult plan(String digest, PlannerOptions options, PlannerControl control, Optional<Proof> prices) {
        return plan(digest, options, control, prices, Planner.MANY_ENTRIES);
    }

    /**
     * The same.
     *
     * @param manyEntries of roads, from which on people on their own move as flows; 0: always
     */
    public PlanningResult plan(
            String digest, PlannerOptions options, PlannerControl asked, Optional<Proof> prices, double manyEntries) {
        var begun = repaired.movements().stream().filter(situation::hasBegun).toList();
        var settled = load(begun);
        var masses = Masses.of(problem, manyEntries, new Remaining(settled, walks()), prices, asked);
        var control = masses.beside(asked);
        var others = masses.others();
        var arrived = begun.stream().mapToDouble(m -> Arrivals.worth(problem, m)).sum();
        var kept = kept();
        var taken = situation.plan().movements().stream().map(Movement::id).toList();
        try (var relaxation = Relaxation.ofTheRest(others, control, settled, arrived)) {
            repaired.movements().stream()
                    .filter(m -> !situation.hasBegun(m) && !isFlow(masses, m))
                    .forEach(m -> new KeptColumn(others, usage, m).addTo(relaxation.programme(), this::inventoried));
            solve(relaxation, prices, options.gap());
            return Planner.plan(
                    others, masses, relaxation, () -> new Rounding(others, masses, kept, taken), digest, options, control);
        }
    }

    /** Movements of people on their own that have not departed. */
    private List<Remaining.Notified> walks() {
        var walks = new ArrayList<Remaining.Notified>();
        for (var movement : repaired.movements()) {
            if (!situation.hasBegun(movement) && movement.carrier() instanceof Carrier.OnTheirOwn own && world.knows(own.group())) {
                walks.add(new Remaining.Notified(world.indexOf(own.group()), own.families().persons(),
                        Arrivals.worth(problem, movement), use -> usage.ofWay(movement, use)));
            }
        }
        return walks;
    }

    private boolean isFlow(Masses masses, Movement movement) {
        return movement.carrier() instanceof Carrier.OnTheirOwn own && world.knows(own.group())
                && masses.isFlow(world.indexOf(own.group()));
    }

    /**
     * The floor that is left is held where it is nearly the one before and nothing was added that could raise it: also a floor of 0,
     * above which whole vehicles did not come.
     */
    private void solve(Relaxation relaxation, Optional<Proof> prices, double gap) {
        if (prices.isEmpty()) {
            relaxation.solve(gap);
            return;
        }
        var left = Rounding.counted(problem, repaired.movements(), all(repaired), 0, "", 0).claims().survivalFloor();
        double floor = left.orElse(0) * HELD_SHARE;
        double before = situation.plan().claims().survivalFloor().orElse(0);
        boolean isHighest = left.orElse(0) >= NEARLY * before && Restriction.isRestriction(situation.changes());
        relaxation.solveFrom(prices.get(), isHighest ? OptionalDouble.of(floor) : OptionalDouble.empty(), gap * SHARE_OF_GAP);
    }

    private int handOversMade() {
        return Math.toIntExact(repaired.movements().stream().flatMap(m -> m.steps().stream())
                .filter(Step.Deliver.class::isInstance).count());
    }

    private static List<Distribution> all(Repaired repaired) {
        var all = new ArrayList<>(repaired.given());
        all.addAll(repaired.handedOut());
        return all;
    }

    /** Units given of each need on each day before now. */
    private double[][] given(Problem fresh) {
        double[][] given = new double[fresh.needs().size()][];
        for (var need : fresh.needs()) {
            double[] slots = Handing.bySlot(world.grid, need, repaired.given());
            given[need.index()] = new double[need.days().size()];
            for (int d = 0; d < need.days().size(); d++) {
                var day = need.days().get(d);
                for (int k = day.firstSlot(); k <= day.lastSlot(); k++) {
                    given[need.index()][d] += slots[k];
                }
            }
        }
        return given;
    }

    /** Arrivals and departures of stores become those of the problem's inventories; what has none is left out. */
    private Use inventoried(Use use) {
        return (limit, index, amount) -> {
            if (limit != Limit.ARRIVAL && limit != Limit.DEPARTURE) {
                use.add(limit, index, amount);
                return;
            }
            int inventory = problem.inventoryAt()[index / problem.slots()];
            if (inventory >= 0) {
                use.add(limit, inventory * problem.slots() + index % problem.slots(), amount);
            }
        };
    }

    private SolutionLoad load(List<Movement> movements) {
        var load = new SolutionLoad(problem);
        for (var movement : movements) {
            usage.ofWay(movement, load::add);
            usage.ofGoods(movement, inventoried(load::add));
        }
        for (var duty : unusable()) {
            int turned = world.grid.ticksFor(problem.fleets().get(duty.fleet()).fleet().turnaround());
            int first = world.grid.slotFrom(world.grid.tickAtOrAfter(duty.away().from()) + turned);
            for (int slot = first; slot < problem.slots(); slot++) {
                load.add(Limit.FLEET, duty.fleet() * problem.slots() + slot, 1);
            }
        }
        return load;
    }

    private Kept kept() {
        var duties = new ArrayList<>(unusable());
        var gone = new HashMap<Integer, Families>();
        var begunHandOvers = new HashSet<Id.HandOver>();
        var made = new HashSet<Id.HandOver>();
        for (var movement : repaired.movements()) {
            if (movement.carrier() instanceof Carrier.Convoy convoy) {
                convoy.vehicles().forEach(v -> duties.add(new Kept.Duty(
                        world.indexOf(convoy.fleet()), v, new Window(movement.start(), movement.end()))));
            } else if (movement.carrier() instanceof Carrier.OnTheirOwn own) {
                go(gone, own.group(), own.families());
            }
            for (var step : movement.steps()) {
                if (step instanceof Step.Board board) {
                    go(gone, board.group(), board.families());
                } else if (step instanceof Step.Receive receive) {
                    begunHandOvers.add(receive.handOver());
                } else if (step instanceof Step.Deliver deliver) {
                    made.add(deliver.handOver());
                }
            }
        }
        return new Kept(repaired.movements(), load(repaired.movements()), duties, gone, begunHandOvers, made,
                repaired.given());
    }

    private void go(Map<Integer, Families> gone, Id.Group group, Families families) {
        if (world.knows(group)) {
            gone.merge(world.indexOf(group), families, Families::plus);
        }
    }

    /** Vehicles that were lost, or end away from their base: not to be used again. */
    private List<Kept.Duty> unusable() {
        var end = world.scenario.calendar().end();
        var duties = new ArrayList<Kept.Duty>();
        situation.lost().forEach((fleet, vehicles) ->
                vehicles.forEach(v -> add(duties, fleet, v, lastOut(fleet, v), end)));
        for (var movement : repaired.movements()) {
            if (repaired.out().contains(movement.id()) && movement.carrier() instanceof Carrier.Convoy convoy) {
                convoy.vehicles().forEach(v -> add(duties, convoy.fleet(), v, movement.end(), end));
            }
        }
        return duties;
    }

    /** When a lost vehicle's last movement is over. */
    private Moment lastOut(Id.Fleet fleet, int vehicle) {
        return repaired.movements().stream()
                .filter(m -> m.carrier() instanceof Carrier.Convoy(var its, var numbers)
                        && its.equals(fleet) && numbers.contains(vehicle))
                .map(Movement::end)
                .filter(end -> end.isAfter(situation.now()))
                .max(Moment::compareTo)
                .orElse(situation.now());
    }

    private void add(List<Kept.Duty> duties, Id.Fleet fleet, int vehicle, Moment from, Moment to) {
        if (from.isBefore(to)) {
            duties.add(new Kept.Duty(world.indexOf(fleet), vehicle, new Window(from, to)));
        }
    }
}
