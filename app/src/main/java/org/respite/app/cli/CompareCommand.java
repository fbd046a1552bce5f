package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.formats.report.ProposalsWriter;
import org.respite.mediation.proposals.CheckedPlan;
import org.respite.mediation.proposals.Compared;
import org.respite.mediation.proposals.Comparison;
import org.respite.mediation.proposals.ComparisonText;
import org.respite.mediation.proposals.ProposalsReport;
import org.respite.operations.doubt.Doubt;
import org.respite.planner.PlannerOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Plans proposals and sets them side by side. */
@Command(
        name = "compare",
        description = "Proposals side by side: what each achieves, and which differences can be told.",
        mixinStandardHelpOptions = true)
final class CompareCommand extends Answering {

    private static final long SEED = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "Folder with scenario.yaml and its tables, or a workbook.")
    private Path scenario;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PROPOSAL",
            description = "A file of changes of the scenario, or a scenario of its own. The scenario as it is stands first.")
    private List<Path> files;

    @Option(names = "--out", paramLabel = "DIR", description = "Where comparison.html and comparison.json go (default: out/NAME).")
    private @Nullable Path out;

    @Option(names = "--plans", description = "Also the plan of each proposal, for `check` and `publish`.")
    private boolean plans;

    @Option(
            names = "--gap",
            paramLabel = "G",
            defaultValue = "0.002",
            description = "Share of the bound at which the search for each plan ends (default: ${DEFAULT-VALUE}).")
    private double gap;

    @Mixin
    private FuturesOption futures;

    @Mixin
    private TimeLimitOption limit;

    @Mixin
    private SlotOption slot;

    @Mixin
    private TermsOption terms;

    @Mixin
    private EditionOptions editions;

    @Mixin
    private PageOptions pages;

    private final StopRequest stop;

    CompareCommand(Terminal terminal, StopRequest stop) {
        super(terminal);
        this.stop = stop;
    }

    @Override
    public Integer call() {
        validate();
        var input = terms.apply(slot.read(scenario));
        var edition = editions.edition(input.scenario());
        var proposals = ProposalsInput.read(input, files, terminal, !output.quiet && !output.json);
        limit.start(stop);
        var comparison = Comparison.of(proposals, new PlannerOptions(SEED, gap), new PlanningWatch(terminal, stop, output.quiet))
                .lived((scenario, plan, granted) -> Doubt.find(scenario, plan, granted, futures.dispatcher(), SEED, futures.count)
                        .map(doubt -> doubt.prospect(scenario)));
        if (comparison.compared().isEmpty()) {
            terminal.data(ComparisonText.of(comparison));
            return Answer.NO.exitCode();
        }
        var writer = ProposalsWriter.of(ProposalsReport.of(input.scenario().title(), comparison), edition);
        var checked = plans ? comparison.compared().stream().map(Compared::plan).toList() : List.<CheckedPlan>of();
        new ProposalsFiles(terminal, output.quiet, out).write("comparison", input.scenario(), writer, pages.languages(), checked);
        terminal.data(output.json ? writer.json() : ComparisonText.of(comparison));
        return (comparison.unplanned().isEmpty() ? Answer.DONE : Answer.NO).exitCode();
    }

    private void validate() {
        editions.validate();
        limit.validate();
        futures.validate();
        pages.languages();
        Shares.validate(spec, "--gap", gap, "0.002");
    }
}
