package org.respite.app.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.respite.formats.OutputFile;
import org.respite.formats.report.Language;

/** One page in several languages: the first under its plain name, each other one with its language in the name. */
final class WrittenPages {

    private WrittenPages() {}

    static List<OutputFile> of(String name, List<Language> languages, Function<Language, String> page) {
        return languages.stream().map(language -> new OutputFile(
                name + (language.equals(languages.getFirst()) ? "" : "." + language.code()) + ".html",
                page.apply(language).getBytes(StandardCharsets.UTF_8))).toList();
    }
}
