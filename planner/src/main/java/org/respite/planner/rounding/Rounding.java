package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Id;
import org.respite.planner.PlannerControl;
import org.respite.planner.masses.Masses;
import org.respite.planner.master.Relaxation;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.problem.Parts;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Usage;

/** From the fractional plan to a whole one: hand-overs, vehicles, loads, families, distributions. */
public final class Rounding {

    /** A little less than all, for loads that lose a unit when they are made whole. */
    private static final double YARD_SHARE = 0.999;

    private static final double GAP_OF_PARTS = 0.002;

    private final Problem problem;
    private final Masses masses;
    private final Kept kept;
    private final int firstNumber;
    private final VehicleRoster[] rosters;
    private final HandOvers handOvers;

    /**
     * Rounds a plan from the start.
     *
     * @param masses who come last, on what all others leave
     */
    public Rounding(Problem problem, Masses masses) {
        this(problem, masses, Kept.nothing(problem), List.of());
    }

    /**
     * Rounds what is added to what stands.
     *
     * @param taken names that no new movement may have
     */
    public Rounding(Problem problem, Masses masses, Kept kept, List<Id.Movement> taken) {
        this.problem = problem;
        this.masses = masses;
        this.kept = kept;
        this.firstNumber = Kept.nextNumber(taken);
        var dutyDays = problem.world().scenario.calendar().dutyDays();
        this.rosters = problem.fleets().stream()
                .map(f -> new VehicleRoster(problem.world().grid, f, dutyDays))
                .toArray(VehicleRoster[]::new);
        kept.duties().forEach(duty -> rosters[duty.fleet()].occupy(duty.vehicle(), duty.away()));
        this.handOvers = new HandOvers(problem, rosters, kept);
    }

    /** Hand-overs that no way was found for. */
    public List<Id.HandOver> missedHandOvers() {
        return handOvers.missed().stream().map(h -> h.id()).toList();
    }

    /**
     * A whole plan, and what the relaxation must hold so that its bound is a bound for the plan.
     *
     * @param floor lowest survival coverage among the needs that the relaxation counts
     */
    public record Rounded(Plan plan, double floor) {}

    public Rounded round(Relaxation relaxation, String digest, long seed, PlannerControl control) {
        var placing = new Placing(problem, handOvers.reserved(), rosters);
        var parts = kept.movements().isEmpty() ? Parts.of(problem) : Parts.together(problem);
        parts.apart().forEach(part -> placeAlone(part, relaxation, placing, control));
        placing.place(new WholeVehicles(parts.rest(), relaxation, placing.load(), control).solve());
        try (var loading = new Loading(problem, relaxation, handOvers.reserved(), YARD_SHARE)) {
            new MoreTrips(problem, placing, loading, control, relaxation).send();
        }
        var dispatched = dispatch(relaxation, placing.placed());
        var whole = dispatched.loads();
        var dispatch = dispatched.dispatch();
        var families = dispatched.families();
        var convoys = dispatched.convoys();
        var load = new SolutionLoad(problem);
        load.add(handOvers.reserved());
        convoys.forEach(c -> count(c, load));
        var walks = new ArrayList<>(Walkers.walk(problem, whole.waves(), families, load));
        var parcels = masses.parcels(load, families::persons).stream()
                .map(p -> new Loading.Walked(p.wave(), p.persons()))
                .toList();
        walks.addAll(Walkers.walk(problem, parcels, families, load));
        var distributions = new HandingOut(problem, dispatch, kept.given()).all(whole.met());
        var writer = new MovementWriter(problem);
        var movements = new ArrayList<Movement>();
        handOvers.made().forEach(m -> movements.add(writer.write(m)));
        convoys.forEach(c -> movements.add(writer.write(c)));
        walks.forEach(w -> movements.add(writer.write(w)));
        var named = joined(kept.movements(), named(movements, firstNumber));
        var counting = new Counting(problem, distributions);
        var claims = new Claims(
                counting.survivalFloor(), counting.worth(named), handOvers.made().size() + kept.handOversMade().size(), relaxation.value(),
                relaxation.bound());
        var plan = new Plan(problem.world().scenario.name(), digest, seed, named, distributions, claims);
        return new Rounded(plan, counting.floorOf(n -> relaxation.programme().needs().isLifted(n.index())).orElse(0));
    }

    /** A plan of movements and distributions that stand, counted by the rules; it claims no bound but its own worth. */
    public static Plan counted(
            Problem problem, List<Movement> movements, List<Distribution> distributions, int handOversMade, String digest,
            long seed) {
        var counting = new Counting(problem, distributions);
        double worth = counting.worth(movements);
        var claims = new Claims(counting.survivalFloor(), worth, handOversMade, worth, worth);
        return new Plan(problem.world().scenario.name(), digest, seed, movements, distributions, claims);
    }

    /** Goods that are planned anew by themselves, slot by slot, before all others take what they share. */
    private static void placeAlone(Problem part, Relaxation relaxation, Placing placing, PlannerControl control) {
        try (var alone = Relaxation.ofTheRest(part, control.silent(), placing.load(), 0)) {
            alone.holdFloorOf(relaxation);
            alone.raiseWorth(GAP_OF_PARTS);
            placing.place(new WholeVehicles(part, alone, placing.load(), control.silent()).solve());
        }
    }

    private record Dispatched(
            Loading.Result loads, Dispatch dispatch, FamilyPool families, List<Dispatch.Convoy> convoys) {}

    /** Whole loads; where less is taken from a yard than was meant and it overflows, once more with less room. */
    private Dispatched dispatch(Relaxation relaxation, List<Placing.Placed> placed) {
        for (double share = YARD_SHARE; ; share *= 0.8) {
            Loading.Result loads;
            try (var loading = new Loading(problem, relaxation, handOvers.reserved(), share)) {
                placed.forEach(loading::add);
                loading.solve();
                loads = loading.result();
            }
            var families = new FamilyPool(problem, kept.gone());
            var dispatch = new Dispatch(problem, families, kept);
            var convoys = dispatch.dispatch(loads.drives());
            if (dispatch.fitsYards() || share < 0.01) {
                return new Dispatched(loads, dispatch, families, convoys);
            }
        }
    }

    private void count(Dispatch.Convoy convoy, SolutionLoad load) {
        var usage = new Usage(problem);
        int vehicles = convoy.vehicles().size();
        convoy.drive().ofVehicle(usage, (limit, index, amount) -> load.add(limit, index, amount * vehicles));
        for (var aboard : convoy.aboard()) {
            usage.ofUnit(aboard.option(), (limit, index, amount) -> load.add(limit, index, amount * aboard.units()));
        }
    }

    /** All by time of start. */
    private static List<Movement> joined(List<Movement> kept, List<Movement> added) {
        if (kept.isEmpty()) {
            return added;
        }
        var all = new ArrayList<>(kept);
        all.addAll(added);
        all.sort(Comparator.comparing(Movement::start).thenComparing(Movement::id));
        return all;
    }

    /** Numbered by time of start. */
    private static List<Movement> named(List<Movement> movements, int first) {
        var sorted = new ArrayList<>(movements);
        sorted.sort(Comparator.comparing(Movement::start).thenComparing(Movement::end)
                .thenComparing(m -> m.carrier().toString()).thenComparing(m -> m.steps().toString()));
        var named = new ArrayList<Movement>();
        for (var movement : sorted) {
            var id = new Id.Movement("M%05d".formatted(first + named.size()));
            named.add(new Movement(id, movement.carrier(), movement.notified(), movement.spread(), movement.steps()));
        }
        return named;
    }
}
