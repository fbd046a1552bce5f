package org.respite.planner.replan;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.planner.network.Whereabouts;
import org.respite.planner.network.World;

/**
 * A movement that is under way: what of it is frozen, and what is still to come.
 *
 * @param frozen steps that began before now; the last one ends later where the movement runs late
 * @param ahead the others, so much later as it runs late
 */
record Course(Movement movement, List<Step> frozen, List<Step> ahead) {

    static Course of(Movement movement, Moment now, long delaySeconds) {
        var frozen = new ArrayList<Step>();
        var ahead = new ArrayList<Step>();
        for (var step : movement.steps()) {
            if (step.from().isBefore(now)) {
                frozen.add(step);
            } else {
                ahead.add(step.later(Duration.ofSeconds(delaySeconds)));
            }
        }
        if (delaySeconds > 0) {
            var last = frozen.removeLast();
            frozen.add(last.at(last.from(), new Moment(last.to().second() + delaySeconds)));
        }
        return new Course(movement, List.copyOf(frozen), List.copyOf(ahead));
    }

    /** The movement with other steps to come. */
    Movement with(List<Step> other) {
        var steps = new ArrayList<>(frozen);
        steps.addAll(other);
        return new Movement(movement.id(), movement.carrier(), movement.notified(), movement.spread(), steps);
    }

    /** Whether nothing is ahead but the roads of these steps, in this order. */
    boolean isOnly(List<Step> steps) {
        return ahead.stream().allMatch(s -> s instanceof Step.Travel || s instanceof Step.Wait) && roads(ahead).equals(roads(steps));
    }

    private static List<Id.Road> roads(List<Step> steps) {
        return steps.stream().filter(Step.Travel.class::isInstance).map(s -> ((Step.Travel) s).road()).toList();
    }

    /** When the frozen part is over for its first vehicle. */
    Moment free() {
        return frozen.getLast().to();
    }

    /** Where it is then. */
    int place(World world) {
        return Whereabouts.after(world, frozen.getLast());
    }

    /** Held for a while before one of the steps ahead. */
    Movement held(World world, int before, Duration by) {
        var steps = new ArrayList<>(ahead.subList(0, before));
        var since = before == 0 ? free() : ahead.get(before - 1).to();
        int place = before == 0 ? place(world) : Whereabouts.after(world, ahead.get(before - 1));
        steps.add(new Step.Wait(idOf(world, place), since, since.plus(by)));
        ahead.subList(before, ahead.size()).forEach(step -> steps.add(step.later(by)));
        return with(steps);
    }

    private static Id.Place idOf(World world, int place) {
        return world.places.get(place).id();
    }
}
