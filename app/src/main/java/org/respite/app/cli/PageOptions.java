package org.respite.app.cli;

import java.util.Arrays;
import java.util.List;
import org.respite.formats.report.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** In which languages a page is written that has no summary. */
final class PageOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            defaultValue = "en",
            description = "Languages of the page, such as ar or en,ar (default: ${DEFAULT-VALUE}).")
    private List<String> codes = List.of();

    /** In the order in which they were named, each once; of those that have the whole report. */
    List<Language> languages() {
        return Languages.of(spec, codes, Arrays.stream(Language.values()).filter(Language::hasReport).toList());
    }

    /** The same of all languages. */
    List<Language> anyLanguages() {
        return Languages.of(spec, codes, List.of(Language.values()));
    }
}
