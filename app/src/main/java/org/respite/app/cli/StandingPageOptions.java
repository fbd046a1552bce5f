package org.respite.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Language;
import org.respite.terms.tree.Actor;
import org.respite.terms.tree.Instrument;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What is written of a standing beside the answer: a page, sheets of paper, for whom and in which languages. */
final class StandingPageOptions extends PageFileOptions {

    @Option(names = "--pdf", paramLabel = "FILE", description = "Also the same for paper, such as standing.pdf.")
    @Nullable Path pdf;

    @Override
    List<Language> known() {
        return List.of(Language.values());
    }

    /** @param isJson whether JSON is asked for, which tells clauses in the first of the languages */
    void validate(boolean isJson) {
        validate();
        languages();
        if (namesLanguages() && !isWritten() && !isJson) {
            throw new ParameterException(spec.commandLine(), "--lang is for --html, --pdf and --json: what is printed is in English");
        }
        if (html != null && pdf != null && html.toAbsolutePath().normalize().equals(pdf.toAbsolutePath().normalize())) {
            throw new ParameterException(spec.commandLine(), "--html and --pdf name the same file; found \"" + html + "\" twice");
        }
        PageFile.demandWritable(files());
    }

    boolean isWritten() {
        return html != null || pdf != null;
    }

    private List<Path> files() {
        return languages().stream()
                .flatMap(language -> Stream.of(Optional.ofNullable(html), Optional.ofNullable(pdf))
                        .flatMap(Optional::stream)
                        .map(file -> PageFile.of(file, language, languages())))
                .toList();
    }

    /** The edition that was asked for; a party must be one that the terms name. */
    Edition edition(Instrument instrument) {
        return edition("instrument", instrument.actors().stream().map(Actor::name).toList());
    }
}
