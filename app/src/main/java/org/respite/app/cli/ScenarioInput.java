package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.respite.formats.Problem;
import org.respite.formats.ScenarioDigest;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.model.scenario.Scenario;

/**
 * A scenario as a command needs it.
 *
 * @param digest that a plan for it must name
 * @param warnings found on reading
 */
record ScenarioInput(Scenario scenario, String digest, List<Problem> warnings) {

    /** Fails with {@link InputRefused} when the scenario cannot be planned. */
    static ScenarioInput read(Path folder) {
        return switch (ScenarioReader.read(folder)) {
            case ScenarioReading.Read(var scenario, var warnings) ->
                new ScenarioInput(scenario, ScenarioDigest.of(scenario), warnings);
            case ScenarioReading.Refused(var problems) -> throw new InputRefused(problems);
        };
    }
}
