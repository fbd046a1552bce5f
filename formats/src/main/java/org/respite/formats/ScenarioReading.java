package org.respite.formats;

import java.util.List;
import org.respite.model.scenario.Scenario;

/** What came of reading a scenario. */
public sealed interface ScenarioReading {

    /** It can be planned; the warnings say what a planner should know. */
    record Read(Scenario scenario, List<Problem> warnings) implements ScenarioReading {
        public Read {
            warnings = List.copyOf(warnings);
        }
    }

    /** It cannot be planned; every problem that was found, warnings included. */
    record Refused(List<Problem> problems) implements ScenarioReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
