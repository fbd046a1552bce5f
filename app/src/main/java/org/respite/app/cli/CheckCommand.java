package org.respite.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.respite.checker.CheckReport;
import org.respite.checker.PlanChecker;
import org.respite.model.plan.Plan;
import org.respite.traffic.Replay;
import org.respite.traffic.TrafficReplay;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
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

    @ArgGroup(exclusive = false)
    private ReplayOptions replaying = new ReplayOptions();

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var input = ScenarioInput.read(scenario);
        if (!output.quiet && !output.json) {
            ProblemText.warn(terminal, input.warnings());
        }
        var plan = PlanInput.read(planFile);
        var report = new PlanChecker().check(input.scenario(), plan, input.digest());
        var replay = replaying.replay && report.isOk()
                ? Optional.of(TrafficReplay.of(input.scenario(), plan, replaying.capacityAt()))
                : Optional.<Replay>empty();
        terminal.data(output.json ? json(input, plan, report, replay) : words(input, report, replay));
        return (report.isOk() && replay.map(Replay::agrees).orElse(true) ? Answer.DONE : Answer.NO).exitCode();
    }

    private String words(ScenarioInput input, CheckReport report, Optional<Replay> replay) {
        var text = new StringBuilder();
        report.findings().forEach(finding -> text.append(FindingText.line(finding)).append('\n'));
        text.append(
                report.isOk()
                        ? "ok: the plan keeps every rule. If every clearance is granted:\n"
                        : "refused: " + ProblemText.counted(report.findings().size(), "finding")
                                + ". docs/reference/problems.md explains the codes. As far as it can be measured:\n");
        text.append(OutcomeText.of(input.scenario(), report.outcome()));
        if (replaying.replay) {
            text.append(replay.map(r -> ReplayText.of(input.scenario(), r, replaying.details)).orElse(ReplayText.REFUSED));
        }
        return text.toString();
    }

    private String json(ScenarioInput input, Plan plan, CheckReport report, Optional<Replay> replay) {
        var json = Json.object();
        json.put("scenario", input.scenario().name());
        json.put("digest", input.digest());
        json.put("plan", plan.scenario());
        Json.put(json, "survivalFloor", report.outcome().survivalFloor());
        json.put("worth", report.outcome().worth());
        OutcomeJson.write(json.putObject("granted"), input.scenario(), report.outcome());
        OutcomeJson.exposure(json.putObject("exposureMax"), input.scenario().calendar(), report.outcome());
        FindingText.write(json, report.findings());
        if (replaying.replay) {
            replay.ifPresentOrElse(
                    r -> ReplayJson.write(json.putObject("replay"), input.scenario(), r, replaying.details),
                    () -> json.putNull("replay"));
        }
        return Json.text(json);
    }
}
