package org.respite.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.respite.formats.paper.ReportPdf;
import org.respite.formats.report.Edition;
import org.respite.formats.terms.StandingWriter;

/** Writes page and sheets of a standing, each whole or not at all, and says where. */
record StandingFiles(Terminal terminal, boolean quiet, StandingPageOptions options) {

    void write(StandingWriter writer, Edition edition) {
        var languages = options.languages();
        for (var language : languages) {
            var more = language == languages.getFirst() ? "" : "." + language.code();
            write(options.html, more, () -> writer.html(edition, language).getBytes(StandardCharsets.UTF_8));
            write(options.pdf, more, () -> ReportPdf.of(writer.paper(edition, language)));
        }
    }

    /** Bytes that are made only where they are asked for. */
    private interface Content {
        byte[] bytes();
    }

    private void write(@Nullable Path wanted, String more, Content content) {
        if (wanted == null) {
            return;
        }
        PageFile.write(wanted, more, content.bytes(), terminal, quiet);
    }
}
