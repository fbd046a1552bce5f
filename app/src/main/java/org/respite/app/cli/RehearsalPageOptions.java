package org.respite.app.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.formats.movement.Parties;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Language;
import org.respite.model.scenario.Scenario;
import picocli.CommandLine.Option;

/** The page of a rehearsal: where, for whom, in which languages. */
final class RehearsalPageOptions extends AudienceOptions {

    @Option(names = "--html", paramLabel = "FILE", description = "Also a page that opens without a network, such as rehearsal.html.")
    @Nullable Path html;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            split = ",",
            defaultValue = "en",
            description = "Languages of the page, such as ar or en,ar (default: ${DEFAULT-VALUE}). The first has the file's name,"
                    + " further ones stand in it: rehearsal.ar.html.")
    private List<String> codes = List.of();

    @Option(
            names = "--written",
            paramLabel = "TIME",
            description = "When the page is written, such as 2023-11-22T18:00:00Z (default: now). Same inputs and time, same bytes.")
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
        return Languages.of(spec, codes, Arrays.stream(Language.values()).filter(Language::hasReport).toList());
    }

    void demandWritable() {
        if (html != null) {
            PageFile.demandWritable(languages().stream().map(language -> PageFile.of(html, language, languages())).toList());
        }
    }

    /** The edition that was asked for; a party must be one that the scenario names. */
    Edition edition(Scenario scenario) {
        return edition("scenario", Parties.known(scenario));
    }
}
