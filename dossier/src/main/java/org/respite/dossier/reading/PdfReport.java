package org.respite.dossier.reading;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;
import org.respite.dossier.reading.Report.Format;
import org.respite.formats.ProblemCode;

/** A report as PDF with letters in it; a picture of a page has none. Nothing that is embedded is opened. */
final class PdfReport {

    private static final int MOST_PAGES = 200;

    private PdfReport() {}

    static List<Report> read(ReportFile file) {
        try (var document = Loader.loadPDF(file.bytes(), "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                return file.refuse(ProblemCode.REPORT_TOO_LARGE, document.getNumberOfPages() + " pages",
                        "the report has more than " + MOST_PAGES + " pages", "Split it");
            }
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setParagraphStart("\n");
            stripper.setSortByPosition(true);
            var text = stripper.getText(document).replace('\u00A0', ' ').replaceAll("(\\p{Ll})-\n(\\p{Ll})", "$1$2").strip();
            return file.report(Format.PDF, text, Optional.empty());
        } catch (IOException | RuntimeException | StackOverflowError e) { // the library fails in many ways on what does not fit together
            return file.refuse(ProblemCode.BROKEN_REPORT, "", "the PDF is broken, or asks for a password",
                    "Save it anew without a password, or save its text");
        }
    }
}
