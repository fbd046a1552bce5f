package org.respite.operations.future;

import java.util.List;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Change;
import org.respite.model.scenario.Scenario;

/**
 * What those who plan know in the middle of a future, and nothing of what follows.
 *
 * @param scenario as it is known now: what was opened by a pause that has broken off is closed
 * @param plan what has left, as it went; what is under way, as if nothing more befell it; what has not left, as it is to go; what
 *     was handed out, and what is to be. What did not go is not in it
 * @param changes that the plan does not hold: pauses cut, vehicles that stay in a refuge
 */
public record Known(Moment now, Scenario scenario, Plan plan, List<Change> changes) {

    public Known {
        changes = List.copyOf(changes);
    }
}
