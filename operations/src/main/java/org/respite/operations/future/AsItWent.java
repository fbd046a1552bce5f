package org.respite.operations.future;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/** A movement that has left, with the times and goods of what it has begun; the rest follows as late as that was. */
final class AsItWent {

    private static final double ROUNDING = 1e-6;

    private final Trip trip;
    private final long now;
    private final double expected;
    private final Map<Id.Item, Long> aboard = new HashMap<>();

    /** @param expected the share of the planned goods that is still to be expected; 0 where it is over */
    AsItWent(Trip trip, long now, double expected) {
        this.trip = trip;
        this.now = now;
        this.expected = expected;
    }

    Movement movement() {
        var movement = trip.course.movement();
        var steps = new ArrayList<Step>();
        long late = Math.min(trip.lateAt[0], Math.max(0, now - 1 - trip.course.start()));
        for (int i = 0; i < movement.steps().size(); i++) {
            var step = movement.steps().get(i);
            boolean isSeen = i < trip.stage && step.from().second() + trip.lateAt[i] < now;
            late = isSeen ? trip.lateAt[i] : late;
            var from = new Moment(step.from().second() + late);
            if (!steps.isEmpty()) {
                var before = steps.removeLast();
                steps.add(before.at(before.from(), from));
            }
            var goods = carrying(step, isSeen ? Optional.ofNullable(trip.handled.get(i)) : Optional.empty());
            steps.add(goods.at(from, new Moment(step.to().second() + late)));
        }
        return new Movement(movement.id(), movement.carrier(), movement.notified(), movement.spread(), steps);
    }

    private Step carrying(Step step, Optional<List<Double>> seen) {
        return switch (step) {
            case Step.Load s -> new Step.Load(s.place(), s.from(), s.to(), loaded(s.cargo(), seen));
            case Step.Unload s -> new Step.Unload(s.place(), s.from(), s.to(), given(s.cargo(), seen));
            case Step.Transfer s -> new Step.Transfer(s.crossing(), s.from(), s.to(), given(s.cargo(), seen));
            default -> step;
        };
    }

    private List<Cargo> loaded(List<Cargo> cargo, Optional<List<Double>> seen) {
        return amounts(cargo, i -> {
            long units = (long) (seen.map(s -> s.get(i)).orElse(cargo.get(i).quantity() * expected) + ROUNDING);
            aboard.merge(cargo.get(i).item(), units, Long::sum);
            return units;
        });
    }

    /** Rounded up: less than comes must not seem to be there for those who took it further. */
    private List<Cargo> given(List<Cargo> cargo, Optional<List<Double>> seen) {
        return amounts(cargo, i -> {
            long units = seen.map(s -> (long) Math.ceil(s.get(i) - ROUNDING))
                    .orElseGet(() -> Math.min((long) (cargo.get(i).quantity() * expected + ROUNDING), aboard.getOrDefault(cargo.get(i).item(), 0L)));
            aboard.merge(cargo.get(i).item(), -units, Long::sum);
            return units;
        });
    }

    private static List<Cargo> amounts(List<Cargo> cargo, IntToLongFunction units) {
        var result = new ArrayList<Cargo>();
        for (int i = 0; i < cargo.size(); i++) {
            long some = units.applyAsLong(i);
            if (some > 0) {
                result.add(new Cargo(cargo.get(i).item(), some, cargo.get(i).stock()));
            }
        }
        return result;
    }
}
