package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.respite.checker.CheckReport;
import org.respite.checker.PlanChecker;
import org.respite.formats.PlanJson;
import org.respite.formats.PlanReading;
import org.respite.formats.Problem;
import org.respite.formats.Publication;
import org.respite.formats.report.Verdict;
import org.respite.model.plan.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes another edition of a plan that is there already; nothing is planned again. */
@Command(
        name = "publish",
        description = "Writes an edition of a plan file, after checking it: the same plan for another reader.",
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer>, Answering {

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Folder with scenario.yaml and its tables.")
    private Path scenario;

    @Parameters(index = "1", paramLabel = "PLAN", description = "Plan file, such as out/NAME/plan.json.")
    private Path planFile;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the edition goes: a folder of its own.")
    private Path out;

    @Mixin
    private EditionOptions editions;

    @Mixin
    private ReportOptions reports;

    @Mixin
    private OutputOptions output;

    private final Terminal terminal;

    PublishCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public OutputOptions output() {
        return output;
    }

    @Override
    public Integer call() {
        editions.validate();
        reports.languages();
        var input = ScenarioInput.read(scenario);
        var edition = editions.edition(input.scenario());
        var plan = readPlan();
        var report = new PlanChecker().check(input.scenario(), plan, input.digest());
        if (!report.isOk()) {
            return refuse(report);
        }
        var publication = new Publication(
                input.scenario(),
                plan,
                report.outcome(),
                List.of(),
                input.warnings().stream().map(Problem::toString).toList(),
                new Verdict.Accepted(),
                edition,
                new Publication.Form(reports.languages(), reports.pdf, editions.sheets));
        var files = new Publishing(terminal, output.quiet, out).edition(publication);
        if (output.json) {
            var json = Json.object();
            json.put("edition", edition.word());
            var written = json.putArray("files");
            files.forEach(file -> written.add(file.toString()));
            terminal.data(Json.text(json));
        }
        return Answer.DONE.exitCode();
    }

    private int refuse(CheckReport report) {
        if (output.json) {
            var json = Json.object();
            FindingText.write(json, report.findings());
            terminal.data(Json.text(json));
        } else {
            report.findings().forEach(finding -> terminal.say(FindingText.line(finding)));
        }
        terminal.say("respite: no: the plan is not in order. Nothing was written.");
        return Answer.NO.exitCode();
    }

    private Plan readPlan() {
        return switch (PlanJson.read(planFile)) {
            case PlanReading.Read(var plan) -> plan;
            case PlanReading.Refused(var problems) -> throw new InputRefused(problems);
        };
    }
}
