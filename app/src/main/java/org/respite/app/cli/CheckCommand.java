package org.respite.app.cli;

import java.nio.file.Path;
import org.respite.checker.CheckReport;
import org.respite.checker.PlanChecker;
import org.respite.model.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Asks the independent checker about any plan file. */
@Command(
        name = "check",
        description = "Checks a plan file against its scenario; shares no code with the planner.",
        mixinStandardHelpOptions = true)
final class CheckCommand extends Answering {

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Folder with scenario.yaml and its tables, or a workbook.")
    private Path scenario;

    @Parameters(index = "1", paramLabel = "PLAN", description = "Plan file, such as out/NAME/plan.json.")
    private Path planFile;

    @Mixin
    private SlotOption slot;

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var input = slot.read(scenario);
        if (!output.quiet && !output.json) {
            ProblemText.warn(terminal, input.warnings());
        }
        var plan = PlanInput.read(planFile);
        var report = new PlanChecker().check(input.scenario(), plan, input.digest());
        terminal.data(output.json ? json(input, plan, report) : words(input, report));
        return (report.isOk() ? Answer.DONE : Answer.NO).exitCode();
    }

    private static String words(ScenarioInput input, CheckReport report) {
        var text = new StringBuilder();
        report.findings().forEach(finding -> text.append(FindingText.line(finding)).append('\n'));
        text.append(
                report.isOk()
                        ? "ok: the plan keeps every rule. If every clearance is granted:\n"
                        : "refused: " + ProblemText.counted(report.findings().size(), "finding")
                                + ". docs/reference/problems.md explains the codes. As far as it can be measured:\n");
        return text.append(OutcomeText.of(input.scenario(), report.outcome())).toString();
    }

    private static String json(ScenarioInput input, Plan plan, CheckReport report) {
        var json = Json.object();
        json.put("scenario", input.scenario().name());
        json.put("digest", input.digest());
        json.put("plan", plan.scenario());
        Json.put(json, "survivalFloor", report.outcome().survivalFloor());
        json.put("worth", report.outcome().worth());
        OutcomeJson.write(json.putObject("granted"), input.scenario(), report.outcome());
        OutcomeJson.exposure(json.putObject("exposureMax"), input.scenario().calendar(), report.outcome());
        FindingText.write(json, report.findings());
        return Json.text(json);
    }
}
