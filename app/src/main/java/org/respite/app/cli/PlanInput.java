package org.respite.app.cli;

import java.nio.file.Path;
import org.respite.formats.PlanJson;
import org.respite.formats.PlanReading;
import org.respite.model.plan.Plan;

/** A plan file as a command needs it. */
final class PlanInput {

    private PlanInput() {}

    /** Fails with {@link InputRefused} when the file is not a plan. */
    static Plan read(Path file) {
        return switch (PlanJson.read(file)) {
            case PlanReading.Read(var plan) -> plan;
            case PlanReading.Refused(var problems) -> throw new InputRefused(problems);
        };
    }
}
