package org.respite.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Language;
import org.respite.terms.tree.Actor;
import org.respite.terms.tree.Instrument;
import picocli.CommandLine.Option;

/** What is written of a standing beside the answer: a page, sheets of paper, for whom and in which languages. */
final class StandingPageOptions extends AudienceOptions {

    @Option(names = "--html", paramLabel = "FILE", description = "Also a page that opens without a network, such as standing.html.")
    @Nullable Path html;

    @Option(names = "--pdf", paramLabel = "FILE", description = "Also the same for paper, such as standing.pdf.")
    @Nullable Path pdf;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            defaultValue = "en",
            description = "Languages of page and paper, such as ar or en,ar (default: ${DEFAULT-VALUE}); en, ar, fr or he. The"
                    + " first has the file's name, further ones stand in it: standing.ar.html.")
    private List<String> codes = List.of();

    @Option(
            names = "--written",
            paramLabel = "TIME",
            description = "When page and paper are written, such as 2023-11-26T18:00:00Z (default: now). Same inputs and time,"
                    + " same bytes.")
    private @Nullable String written;

    @Override
    String writtenOption() {
        return "--written";
    }

    @Override
    @Nullable String written() {
        return written;
    }

    /** In the order in which they were named, each once. */
    List<Language> languages() {
        return Languages.of(spec, codes, Arrays.asList(Language.values()));
    }

    /** The edition that was asked for; a party must be one that the terms name. */
    Edition edition(Instrument instrument) {
        return edition("instrument", instrument.actors().stream().map(Actor::name).toList());
    }
}
