package org.respite.planner.grain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import org.respite.model.plan.GrainBracket;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Scenario;
import org.respite.planner.PlannerControl;
import org.respite.planner.lp.NoOptimumException;
import org.respite.planner.master.Relaxation;
import org.respite.planner.pricing.TripRules;
import org.respite.planner.problem.Binning;
import org.respite.planner.problem.Problem;

/**
 * Solves a scenario once with its capacities counted to the plan's disadvantage and once in its favour. Both keep one
 * survival floor, which does not depend on the slot: nine tenths of the highest that surely can be kept when everybody
 * departs by the hour. So the brackets of different slots can be compared.
 *
 * <p>Discretisation from below and above as in Boland, Hewitt, Marshall and Savelsbergh (2017), for whom it is time that
 * is rounded; here it is what shares a capacity. Not supported: whole vehicles, and hand-overs, which both ends leave
 * out; what rounding driving times up to ticks leaves open.
 */
public final class GrainSearch {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final double FLOOR_SHARE = 0.9;
    private static final double FLOOR_GAP = 1e-4;
    private static final double EXACT = 1e-9;
    private static final double ROUGH = 0.002;
    private static final double UNTIL_STALLED = 0.005;
    private static final double FORGIVEN = 1e-8;
    private static final int DIGITS = 6;
    private static final long MOST_OF_SMALL = 300_000;

    private final Grain grain;
    private final Duration slot;
    private final Duration horizon;
    private final PlannerControl control;
    private final boolean rough;
    private final boolean anyoneAlone;

    private GrainSearch(Scenario scenario, boolean rough, PlannerControl control) {
        this.slot = scenario.calendar().slot();
        this.horizon = scenario.calendar().horizon();
        this.control = control;
        this.rough = rough;
        this.grain = new Grain(scenario, rough);
        this.anyoneAlone = scenario.people().groups().stream()
                .anyMatch(g -> g.isVoluntary() && g.modes().stream().anyMatch(Mode::isOnTheirOwn));
    }

    /** Whether there is so much to plan that the bracket is to be found roughly; the same for all slots. */
    public static boolean isLarge(Problem problem) {
        return Binning.ways(problem.fleets()) * problem.world().grid.ticks() > MOST_OF_SMALL;
    }

    /**
     * The bracket; empty when a stop was asked for, or an end could not be found. A solver that fails here takes nothing
     * away from the plan.
     *
     * @param rough whether a wider bracket will do that is found sooner
     */
    public static Optional<GrainBracket> find(Scenario scenario, boolean rough, PlannerControl control) {
        try {
            return new GrainSearch(scenario, rough, control).find();
        } catch (NoOptimumException e) {
            return Optional.empty();
        }
    }

    private Optional<GrainBracket> find() {
        boolean theSame = slot.equals(coarse()) || !anyoneAlone || rough;
        try (var coarse = pessimistic(coarse())) {
            coarse.holdHighestFloor(FLOOR_SHARE, rough ? UNTIL_STALLED : FLOOR_GAP);
            if (control.stopRequested()) {
                return Optional.empty();
            }
            var low = theSame ? Optional.of(low(coarse)) : low(coarse, pessimistic(slot));
            var high = high(coarse);
            if (low.isEmpty() || high.isEmpty() || control.stopRequested()) {
                return Optional.empty();
            }
            var needs = coarse.programme().needs();
            var floor = needs.hasFloor() ? OptionalDouble.of(needs.held()) : OptionalDouble.empty();
            return Optional.of(bracket(floor, low.get(), high.get()));
        }
    }

    /** Rounded outward to six digits, once the solver's last digits are forgiven. */
    private static GrainBracket bracket(OptionalDouble floor, double low, double high) {
        double from = rounded(low + FORGIVEN * Math.abs(low), RoundingMode.FLOOR);
        double to = rounded(high - FORGIVEN * Math.abs(high), RoundingMode.CEILING);
        return new GrainBracket(floor, Math.min(from, to), to);
    }

    private static double rounded(double value, RoundingMode mode) {
        return new BigDecimal(value).round(new MathContext(DIGITS, mode)).doubleValue();
    }

    /** The hour; the slot itself where it does not divide the hour, or the hour the horizon. */
    private Duration coarse() {
        boolean fits = HOUR.toSeconds() % slot.toSeconds() == 0 && horizon.toSeconds() % HOUR.toSeconds() == 0;
        return fits ? HOUR : slot;
    }

    private Optional<Double> low(Relaxation coarse, Relaxation fine) {
        try (fine) {
            return !control.stopRequested() && fine.holdFloorOf(coarse) ? Optional.of(low(fine)) : Optional.empty();
        }
    }

    private double low(Relaxation relaxation) {
        relaxation.raiseWorth(rough ? UNTIL_STALLED : EXACT);
        return relaxation.valueWithinLimits();
    }

    private Optional<Double> high(Relaxation coarse) {
        try (var relaxation = new Relaxation(grain.optimistic(slot), saying("grain, in favour: "))) {
            if (control.stopRequested() || !relaxation.holdFloorOf(coarse)) {
                return Optional.empty();
            }
            relaxation.raiseWorth(rough ? ROUGH : EXACT);
            return Optional.of(relaxation.bound());
        }
    }

    private Relaxation pessimistic(Duration departures) {
        Problem problem = grain.pessimistic(departures);
        return new Relaxation(problem, saying("grain, against: "), new TripRules(problem));
    }

    private PlannerControl saying(String before) {
        return control.telling(progress -> progress.after(before));
    }
}
