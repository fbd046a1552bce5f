package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.formats.report.Language;
import picocli.CommandLine.Option;

/** A page that is written beside an answer: where, for whom, in which languages. */
abstract class PageFileOptions extends AudienceOptions {

    @Option(names = "--html", paramLabel = "FILE", description = "Also a page that opens without a network, such as page.html.")
    @Nullable Path html;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            description = "Languages of what is written, such as ar or en,ar (default: en). The first has the file's name, further"
                    + " ones stand in it: page.ar.html.")
    private List<String> codes = List.of();

    @Option(
            names = "--written",
            paramLabel = "TIME",
            description = "When it is written, such as 2023-11-26T18:00:00Z (default: now). Same inputs and time, same bytes.")
    private @Nullable String written;

    @Override
    final String writtenOption() {
        return "--written";
    }

    @Override
    final @Nullable String written() {
        return written;
    }

    /** Languages that it can be written in. */
    abstract List<Language> known();

    final boolean namesLanguages() {
        return !codes.isEmpty();
    }

    /** In the order in which they were named, each once. */
    final List<Language> languages() {
        return Languages.of(spec, codes.isEmpty() ? List.of("en") : codes, known());
    }
}
