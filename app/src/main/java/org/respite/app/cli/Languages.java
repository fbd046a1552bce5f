package org.respite.app.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.respite.formats.report.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** What {@code --lang} names. */
final class Languages {

    private Languages() {}

    /** In the order in which they were named, each once; refused where one is not among the known. */
    static List<Language> of(CommandSpec spec, List<String> codes, List<Language> known) {
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
