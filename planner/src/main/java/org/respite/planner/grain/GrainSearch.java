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
import org.respite.planner.Progress;
import org.respite.planner.master.Relaxation;
import org.respite.planner.network.World;
import org.respite.planner.pricing.TripRules;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.ProblemBuilder;

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
    private static final double EXACT = 1e-9;
    private static final double ROUGH = 0.002;
    private static final double FORGIVEN = 1e-8;
    private static final int DIGITS = 6;

    private final Grain grain;
    private final Duration slot;
    private final PlannerControl control;
    private final boolean large;
    private final boolean anyoneAlone;

    private GrainSearch(Scenario scenario, PlannerControl control) {
        this.grain = new Grain(scenario);
        this.slot = scenario.calendar().slot();
        this.control = control;
        this.large = isLarge(scenario);
        this.anyoneAlone = scenario.people().groups().stream()
                .anyMatch(g -> g.isVoluntary() && g.modes().stream().anyMatch(Mode::isOnTheirOwn));
    }

    /** Whether the bracket of this scenario takes long, and its ends are found only roughly. */
    public static boolean isLarge(Scenario scenario) {
        return ProblemBuilder.build(new World(scenario)).large();
    }

    /** The bracket; empty when a stop was asked for, or no end could be found. */
    public static Optional<GrainBracket> find(Scenario scenario, PlannerControl control) {
        return new GrainSearch(scenario, control).find();
    }

    private Optional<GrainBracket> find() {
        boolean theSame = slot.equals(coarse()) || !anyoneAlone;
        try (var coarse = pessimistic(coarse())) {
            coarse.holdHighestFloor(FLOOR_SHARE);
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

    /** The hour; the slot itself where it does not divide the hour. */
    private Duration coarse() {
        return HOUR.toSeconds() % slot.toSeconds() == 0 ? HOUR : slot;
    }

    private Optional<Double> low(Relaxation coarse, Relaxation fine) {
        try (fine) {
            return !control.stopRequested() && fine.holdFloorOf(coarse) ? Optional.of(low(fine)) : Optional.empty();
        }
    }

    private double low(Relaxation relaxation) {
        relaxation.raiseWorth(large ? ROUGH : EXACT);
        return relaxation.valueWithinLimits();
    }

    private Optional<Double> high(Relaxation coarse) {
        try (var relaxation = new Relaxation(grain.optimistic(slot, large), saying("grain, in favour: "))) {
            if (control.stopRequested() || !relaxation.holdFloorOf(coarse)) {
                return Optional.empty();
            }
            relaxation.raiseWorth(large ? ROUGH : EXACT);
            return Optional.of(relaxation.bound());
        }
    }

    private Relaxation pessimistic(Duration departures) {
        Problem problem = grain.pessimistic(departures);
        return new Relaxation(problem, saying("grain, against: "), new TripRules(problem));
    }

    private PlannerControl saying(String before) {
        return new PlannerControl() {
            @Override
            public boolean stopRequested() {
                return control.stopRequested();
            }

            @Override
            public void progress(Progress progress) {
                control.progress(new Progress(before + progress.phase(), progress.value(), progress.bound()));
            }
        };
    }
}
