package org.respite.planner.rounding;

import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.planner.network.Whereabouts;
import org.respite.planner.problem.Problem;

/** What people who arrive with a movement are worth; people who turned back have not arrived. */
public final class Arrivals {

    private Arrivals() {}

    public static double worth(Problem problem, Movement movement) {
        double worth = 0;
        for (var step : movement.steps()) {
            if (step instanceof Step.Alight s) {
                worth += worth(problem, s.group(), s.families(), s.to().plus(movement.spread()));
            } else if (step instanceof Step.Exit s && movement.carrier() instanceof Carrier.Convoy) {
                worth += worth(problem, s.group(), s.families(), s.to().plus(movement.spread()));
            }
        }
        if (movement.carrier() instanceof Carrier.OnTheirOwn own && hasArrived(problem, own.group(), movement)) {
            worth += worth(problem, own.group(), own.families(), movement.end());
        }
        return worth;
    }

    private static boolean hasArrived(Problem problem, Id.Group group, Movement movement) {
        if (movement.steps().getLast() instanceof Step.Exit) {
            return true;
        }
        var world = problem.world();
        int end = Whereabouts.after(world, movement.steps().getLast());
        return world.knows(group) && world.scenario.people().groups().get(world.indexOf(group)).destinations()
                .contains(world.places.get(end).id());
    }

    private static double worth(Problem problem, Id.Group group, Families families, Moment at) {
        var world = problem.world();
        return !world.knows(group) ? 0
                : world.scenario.people().groups().get(world.indexOf(group)).weight() * families.persons()
                        * problem.decay().at(at.second());
    }
}
