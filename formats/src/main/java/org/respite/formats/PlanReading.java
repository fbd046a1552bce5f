package org.respite.formats;

import java.util.List;
import org.respite.model.plan.Plan;

/** What came of reading a plan file. */
public sealed interface PlanReading {

    /** A plan; whether it obeys the rules is for the checker to say. */
    record Read(Plan plan) implements PlanReading {}

    /** No plan; every problem that was found. */
    record Refused(List<Problem> problems) implements PlanReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
