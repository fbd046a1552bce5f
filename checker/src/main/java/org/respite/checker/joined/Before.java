package org.respite.checker.joined;

import java.util.List;
import org.respite.model.plan.Plan;
import org.respite.model.replan.Change;

/**
 * What a plan continues.
 *
 * @param plan that was being carried out
 * @param digest of its file
 * @param changes that became known since it was made
 */
public record Before(Plan plan, String digest, List<Change> changes) {

    public Before {
        changes = List.copyOf(changes);
    }
}
