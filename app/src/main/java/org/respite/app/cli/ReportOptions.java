package org.respite.app.cli;

import java.util.List;
import org.respite.formats.report.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options of every command that writes a report: in which languages, and whether for paper. */
final class ReportOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            defaultValue = "en",
            description = "Languages of the report, such as ar or en,ar (default: ${DEFAULT-VALUE}): en and ar;"
                    + " fr and he have the summary of one page.")
    private List<String> codes = List.of();

    @Option(names = "--pdf", description = "Also report.pdf and summary.pdf, for paper and for passing on.")
    boolean pdf;

    /** The languages in the order in which they were named, each once. */
    List<Language> languages() {
        return Languages.of(spec, codes, List.of(Language.values()));
    }
}
