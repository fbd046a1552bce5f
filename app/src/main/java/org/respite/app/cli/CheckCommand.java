package org.respite.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.respite.checker.CheckReport;
import org.respite.checker.PlanChecker;
import org.respite.checker.bound.CertificateChecker;
import org.respite.checker.bound.CertificateChecker.Digested;
import org.respite.checker.bound.CertificateReport;
import org.respite.checker.joined.JoinedChecker;
import org.respite.formats.PlanJson;
import org.respite.model.plan.Plan;
import org.respite.traffic.Replay;
import org.respite.traffic.TrafficReplay;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    @Option(
            names = "--certificate",
            paramLabel = "FILE",
            description = "Also checks the certificate of the plan's bound, without a solver.")
    private @Nullable Path certificateFile;

    @ArgGroup(exclusive = false)
    private @Nullable ContinuedOptions continued;

    @Mixin
    private SlotOption slot;

    @Mixin
    private TermsOption terms;

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    public Integer call() {
        var given = terms.apply(slot.read(scenario));
        var plan = PlanInput.read(planFile);
        var before = Optional.ofNullable(continued).map(c -> c.read(given, plan));
        var input = before.map(ContinuedOptions.Continued::changed).orElse(given);
        if (!output.quiet && !output.json) {
            ProblemText.warn(terminal, input.warnings());
        }
        var certificate = Optional.ofNullable(certificateFile).map(CertificateInput::read);
        var report = before.map(b -> new JoinedChecker().check(input.scenario(), b.before(), plan, input.digest()))
                .orElseGet(() -> new PlanChecker().check(input.scenario(), plan, input.digest()));
        var proof = certificate.map(c -> CertificateChecker.check(
                c, new Digested<>(input.scenario(), input.digest()), new Digested<>(plan, PlanJson.digest(plan, input.scenario())),
                report.outcome()));
        var replay = replaying.replay && report.isOk()
                ? Optional.of(TrafficReplay.of(input.scenario(), plan, replaying.capacityAt()))
                : Optional.<Replay>empty();
        var judgement = new Judgement(report, proof, replay);
        terminal.data(output.json ? json(input, plan, judgement) : words(input, judgement));
        return (judgement.isYes() ? Answer.DONE : Answer.NO).exitCode();
    }

    /** What the checker, and where asked the certificate and the traffic model, say of a plan. */
    private record Judgement(CheckReport report, Optional<CertificateReport> proof, Optional<Replay> replay) {

        boolean isYes() {
            return report.isOk() && proof.map(CertificateReport::isOk).orElse(true)
                    && replay.map(Replay::agrees).orElse(true);
        }
    }

    private String words(ScenarioInput input, Judgement judgement) {
        var report = judgement.report();
        var text = new StringBuilder();
        report.findings().forEach(finding -> text.append(FindingText.line(finding)).append('\n'));
        text.append(
                report.isOk()
                        ? "ok: the plan keeps every rule. If every clearance is granted:\n"
                        : "refused: " + ProblemText.counted(report.findings().size(), "finding")
                                + ". docs/reference/problems.md explains the codes. As far as it can be measured:\n");
        text.append(OutcomeText.of(input.scenario(), report.outcome()));
        judgement.proof().ifPresent(p -> text.append(CertificateText.words(p)));
        if (replaying.replay) {
            text.append(judgement.replay()
                    .map(r -> ReplayText.of(input.scenario(), r, replaying.details))
                    .orElse(ReplayText.REFUSED));
        }
        return text.toString();
    }

    private String json(ScenarioInput input, Plan plan, Judgement judgement) {
        var report = judgement.report();
        var json = Json.object();
        json.put("scenario", input.scenario().name());
        json.put("digest", input.digest());
        json.put("plan", plan.scenario());
        Json.put(json, "survivalFloor", report.outcome().survivalFloor());
        json.put("worth", report.outcome().worth());
        OutcomeJson.write(json.putObject("granted"), input.scenario(), report.outcome());
        OutcomeJson.exposure(json.putObject("exposureMax"), input.scenario().calendar(), report.outcome());
        FindingText.write(json, report.findings());
        judgement.proof().ifPresent(p -> CertificateText.write(json.putObject("certificate"), p));
        if (replaying.replay) {
            judgement.replay().ifPresentOrElse(
                    r -> ReplayJson.write(json.putObject("replay"), input.scenario(), r, replaying.details),
                    () -> json.putNull("replay"));
        }
        return Json.text(json);
    }
}
