package org.respite.formats;

import java.nio.file.Path;
import org.respite.formats.plan.PlanNodeReader;
import org.respite.formats.plan.PlanNodeWriter;
import org.respite.formats.plan.PlanText;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Beliefs;
import org.respite.model.scenario.Scenario;

/**
 * Plan files: docs/reference/plan-json.md describes them. Writing is deterministic and loses nothing; what is read is
 * bounded in size and depth.
 */
public final class PlanJson {

    /** What the first key of a plan file says. */
    public static final String FORMAT = "respite-plan/1";

    private static final JsonDocument DOCUMENT = new JsonDocument("plan", FORMAT, ProblemCode.NOT_A_PLAN);

    private PlanJson() {}

    /** The plan as JSON with one movement a line; times are local to the scenario, with their offset. */
    public static String write(Plan plan, Scenario scenario) {
        return PlanText.of(new PlanNodeWriter(scenario.calendar()).node(plan, Beliefs.of(scenario)), JsonDocument.JSON);
    }

    /** SHA-256 of the plan file as it is written, hexadecimal: what other files name the plan by. */
    public static String digest(Plan plan, Scenario scenario) {
        return Sha256.of(write(plan, scenario));
    }

    /** Reads a plan file of any maker. Its own {@code start} gives moments their meaning, so no scenario is needed. */
    public static PlanReading read(Path file) {
        var problems = new Problems();
        return DOCUMENT.find(file, problems)
                .flatMap(node -> new PlanNodeReader(JsonDocument.nameOf(file), problems).plan(node))
                .<PlanReading>map(PlanReading.Read::new)
                .orElseGet(() -> new PlanReading.Refused(problems.all()));
    }
}
