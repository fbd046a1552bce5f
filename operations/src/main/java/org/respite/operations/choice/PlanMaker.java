package org.respite.operations.choice;

import java.util.Optional;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;

/** Plans a scenario. */
@FunctionalInterface
public interface PlanMaker {

    /** Empty where no more plans are to be made. */
    Optional<Plan> make(Variation variation, Scenario scenario);
}
