package org.respite.dossier.reading;

import java.util.List;
import java.util.Optional;
import org.respite.dossier.reading.Report.Format;
import org.respite.formats.ProblemCode;

/** A report in a plain file: the text is the file's own, character for character. */
final class TextReport {

    private TextReport() {}

    static List<Report> read(ReportFile file) {
        var text = file.text();
        int zero = text.indexOf('\0');
        if (zero >= 0) {
            return file.refuse(ProblemCode.BROKEN_REPORT, "NUL at character " + (zero + 1), "this is not a text file", "Save it as UTF-8 text");
        }
        return file.report(Format.TEXT, text, Optional.empty());
    }
}
