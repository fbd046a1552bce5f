package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.respite.checker.CheckReport;
import org.respite.checker.PlanChecker;
import org.respite.formats.Problem;
import org.respite.formats.Publication;
import org.respite.formats.report.Verdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes another edition of a plan that is there already; nothing is planned again. */
@Command(
        name = "publish",
        description = "Writes an edition of a plan file, after checking it: the same plan for another reader.",
        mixinStandardHelpOptions = true)
final class PublishCommand extends Answering {

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Folder with scenario.yaml and its tables, or a workbook.")
    private Path scenario;

    @Parameters(index = "1", paramLabel = "PLAN", description = "Plan file, such as out/NAME/plan.json.")
    private Path planFile;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the edition goes: a folder of its own.")
    private Path out;

    @Mixin
    private SlotOption slot;

    @Mixin
    private TermsOption terms;

    @Mixin
    private EditionOptions editions;

    @Mixin
    private ReportOptions reports;

    PublishCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        editions.validate();
        reports.languages();
        var input = terms.apply(slot.read(scenario));
        var edition = editions.edition(input.scenario());
        var plan = PlanInput.read(planFile);
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
                new Publication.Form(reports.languages(), reports.pdf, editions.sheets),
                Optional.empty());
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
}
