package org.respite.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.respite.formats.paper.ReportPdf;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Language;
import org.respite.formats.terms.StandingWriter;

/** Writes page and sheets of a standing, each whole or not at all, and says where. */
record StandingFiles(Terminal terminal, boolean quiet, StandingPageOptions options) {

    void write(StandingWriter writer, Edition edition) {
        for (var language : options.languages()) {
            write(options.html, language, () -> writer.html(edition, language).getBytes(StandardCharsets.UTF_8));
            write(options.pdf, language, () -> ReportPdf.of(writer.paper(edition, language)));
        }
    }

    /** Bytes that are made only where they are asked for. */
    private interface Content {
        byte[] bytes();
    }

    private void write(@Nullable Path wanted, Language language, Content content) {
        if (wanted == null) {
            return;
        }
        PageFile.write(PageFile.of(wanted, language, options.languages()), content.bytes(), terminal, quiet);
    }
}
