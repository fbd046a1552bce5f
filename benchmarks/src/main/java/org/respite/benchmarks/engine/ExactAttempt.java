package org.respite.benchmarks.engine;

import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.benchmarks.instance.ExactInstance;
import org.respite.benchmarks.result.Result;
import org.respite.benchmarks.solver.Answer;
import org.respite.benchmarks.solver.Attempt;
import org.respite.benchmarks.solver.ModelSize;
import org.respite.planner.exact.TimeBracket;
import org.respite.planner.exact.TimedMovement;
import org.respite.planner.exact.TimedRoad;

/** People on roads in exact seconds, between a bound and a schedule. Both sides are timed together. */
final class ExactAttempt implements Attempt {

    private static final double MILLIS = 1000;

    private final ExactInstance instance;
    private final TimedMovement movement;
    private final long slotMillis;
    private @Nullable TimeBracket bracket;

    ExactAttempt(ExactInstance instance, int slotSeconds) {
        this.instance = instance;
        this.slotMillis = 1000L * (slotSeconds > 0 ? slotSeconds : instance.grid().slotSeconds());
        var exits = new BitSet();
        instance.common().exits().forEach(exits::set);
        this.movement = new TimedMovement(
                instance.common().places().size(),
                1000 * instance.grid().horizonSeconds(),
                instance.roads().stream()
                        .map(r -> new TimedRoad(r.from(), r.to(), Math.round(r.travelSeconds() * MILLIS),
                                r.vehiclesPerHour() * instance.personsPerVehicle()))
                        .toList(),
                instance.open().stream()
                        .map(span -> new TimedMovement.Opening(Math.round(span.from() * MILLIS), Math.round(span.to() * MILLIS)))
                        .toList(),
                exits,
                instance.common().origins().stream()
                        .map(origin -> new TimedMovement.Origin(origin.place(), (int) Math.floor(origin.persons())))
                        .toList(),
                Math.round(instance.penalty() * instance.grid().slotSeconds() * MILLIS));
    }

    @Override
    public ModelSize size() {
        return bracket == null ? new ModelSize(0, 0) : new ModelSize(bracket.schedule().net().nodes(), bracket.schedule().net().arcs());
    }

    @Override
    public Answer solve() {
        var found = TimeBracket.of(movement, slotMillis);
        bracket = found;
        return Answer.proven(found.atLeast() / MILLIS / instance.grid().slotSeconds());
    }

    @Override
    public Optional<Result> result() {
        return Optional.ofNullable(bracket)
                .map(found -> Result.ofTimed(new Schedules(movement, slotMillis).entries(found.schedule())));
    }
}
