package org.respite.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.respite.formats.plan.PlanNodeReader;
import org.respite.formats.plan.PlanNodeWriter;
import org.respite.formats.plan.PlanText;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Plan files: docs/reference/plan-json.md describes them. Writing is deterministic and loses nothing; what is read is
 * bounded in size and depth.
 */
public final class PlanJson {

    /** What the first key of a plan file says. */
    public static final String FORMAT = "respite-plan/1";

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxStringLength(10_000)
                            .maxNumberLength(40)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private PlanJson() {}

    /** The plan as JSON with one movement a line; times are local to the scenario, with their offset. */
    public static String write(Plan plan, Scenario scenario) {
        return PlanText.of(new PlanNodeWriter(scenario.calendar()).node(plan), JSON);
    }

    /** Reads a plan file of any maker. Its own {@code start} gives moments their meaning, so no scenario is needed. */
    public static PlanReading read(Path file) {
        var problems = new Problems();
        var name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            problems.file(ProblemCode.MISSING_FILE, name, "", "there is no such file", "Check its name");
            return new PlanReading.Refused(problems.all());
        }
        var folder = InputFile.folderOf(file);
        return InputFile.findText(folder, name, problems)
                .flatMap(text -> parsed(text, name, problems))
                .flatMap(node -> new PlanNodeReader(name, problems).plan(node))
                .<PlanReading>map(PlanReading.Read::new)
                .orElseGet(() -> new PlanReading.Refused(problems.all()));
    }

    private static Optional<JsonNode> parsed(String text, String name, Problems problems) {
        try {
            var root = JSON.readTree(text);
            if (!root.isObject()) {
                problems.file(ProblemCode.NOT_A_PLAN, name, "", "this is not a JSON object", "Name a plan file");
                return Optional.empty();
            }
            var format = root.path("format").asString("");
            if (!format.equals(FORMAT)) {
                problems.file(ProblemCode.WRONG_FORMAT, name, format, "this is not a plan that can be read",
                        "Its key “format” must say “" + FORMAT + "”");
                return Optional.empty();
            }
            return Optional.of(root);
        } catch (JacksonException e) {
            problems.add(ProblemCode.NOT_A_PLAN, name, JsonPlace.row(e), JsonPlace.column(e), "", "this is not valid JSON",
                    "Name a plan file, and do not edit it by hand without a JSON editor");
            return Optional.empty();
        }
    }
}
