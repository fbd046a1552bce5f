package org.respite.planner.replan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.quantity.Id;
import org.respite.model.replan.Fate;
import org.respite.model.replan.Mark;
import org.respite.planner.network.World;

/**
 * What is left of a plan at once: nothing in it is new but what movements under way must do.
 *
 * @param movements in the order of the plan before
 * @param fates of every movement of the plan before, in its order
 * @param out movements whose vehicles are not back at their base when they end
 * @param given distributions before the first moment at which others can be decided
 * @param handedOut distributions from then on
 */
public record Repaired(
        World world,
        List<Movement> movements,
        List<Fate> fates,
        List<Id.Movement> out,
        List<Distribution> given,
        List<Distribution> handedOut) {

    public Repaired {
        movements = List.copyOf(movements);
        fates = List.copyOf(fates);
        out = List.copyOf(out);
        given = List.copyOf(given);
        handedOut = List.copyOf(handedOut);
    }

    public Map<Id.Movement, Mark> marks() {
        var marks = new HashMap<Id.Movement, Mark>();
        fates.forEach(f -> marks.put(f.movement(), f.mark()));
        return marks;
    }
}
