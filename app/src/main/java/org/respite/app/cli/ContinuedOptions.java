package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.respite.checker.joined.Before;
import org.respite.formats.PlanJson;
import org.respite.formats.ReplanChanges;
import org.respite.formats.ReplanReading;
import org.respite.formats.ScenarioDigest;
import org.respite.model.plan.Plan;
import picocli.CommandLine.Option;

/** Options for a plan that continues another one. */
final class ContinuedOptions {

    @Option(
            names = "--previous",
            required = true,
            paramLabel = "PLAN",
            description = "The plan that this one continues: what has happened must be the same.")
    private Path previous = Path.of("");

    @Option(
            names = "--change",
            required = true,
            paramLabel = "FILE",
            description = "What changed, as it was given to `respite replan`; may be given several times.")
    private List<Path> changes = List.of();

    /** @param changed the scenario that the plan is for */
    record Continued(ScenarioInput changed, Before before) {}

    Continued read(ScenarioInput input, Plan plan) {
        var before = PlanInput.read(previous);
        var now = plan.joined().map(j -> input.scenario().calendar().instant(j.now()));
        return switch (ReplanChanges.read(input.scenario(), before, changes, now)) {
            case ReplanReading.Read(var changed, var _, var known, var _) -> new Continued(
                    new ScenarioInput(changed, ScenarioDigest.of(changed), List.of()),
                    new Before(before, PlanJson.digest(before, input.scenario()), known));
            case ReplanReading.Refused(var problems) -> throw new InputRefused(problems);
        };
    }
}
