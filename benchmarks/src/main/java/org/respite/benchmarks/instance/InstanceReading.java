package org.respite.benchmarks.instance;

import java.util.List;
import org.respite.formats.Problem;

/** What came of reading an instance. */
public sealed interface InstanceReading {

    /** It can be planned; the notes say how doubtful parts of it were taken. */
    record Read(Instance instance, List<String> notes) implements InstanceReading {
        public Read {
            notes = List.copyOf(notes);
        }
    }

    /** It cannot be planned; every problem that was found. */
    record Refused(List<Problem> problems) implements InstanceReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
