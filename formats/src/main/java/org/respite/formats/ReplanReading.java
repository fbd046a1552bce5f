package org.respite.formats;

import java.util.List;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Change;
import org.respite.model.scenario.Scenario;

/** What came of reading what has changed since a plan was made. */
public sealed interface ReplanReading {

    /**
     * All that is known now.
     *
     * @param changed the scenario after the changes
     * @param now from when on something else can happen
     */
    record Read(Scenario changed, Moment now, List<Change> changes) implements ReplanReading {
        public Read {
            changes = List.copyOf(changes);
        }
    }

    /** Nothing that can be acted on; every problem that was found. */
    record Refused(List<Problem> problems) implements ReplanReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
