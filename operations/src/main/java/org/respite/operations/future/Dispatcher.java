package org.respite.operations.future;

import java.util.Optional;
import org.respite.model.plan.Plan;

/** Plans the rest of a pause anew within a future, from what is known by then. Asked by several threads at once. */
@FunctionalInterface
public interface Dispatcher {

    /**
     * What is to be done from now on, beside what has left; empty where all stays as it was planned. Movements that have not
     * left and are not in it do not go; new ones are asked for as all are.
     */
    Optional<Plan> plan(Known known);
}
