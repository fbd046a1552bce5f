package org.respite.app.cli;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.respite.formats.report.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    /** In the order in which they were named, each once. */
    List<Language> languages() {
        var known = Arrays.stream(Language.values()).filter(Language::hasReport).toList();
        var unknown = codes.stream().filter(code -> Language.findByCode(code).filter(known::contains).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--lang knows "
                    + known.stream().map(Language::code).collect(Collectors.joining(", "))
                    + "; found " + unknown.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(", ")));
        }
        return List.copyOf(codes.stream()
                .map(code -> Language.findByCode(code).orElseThrow())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
