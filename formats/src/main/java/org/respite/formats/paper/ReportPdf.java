package org.respite.formats.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.respite.formats.report.Language;
import org.respite.formats.report.PaperSource;

/**
 * The report as PDF: A4, with its fonts inside, tagged for readers who cannot see it. Same inputs, same bytes, on every
 * machine: it holds no date and asks for nothing that is installed.
 */
public final class ReportPdf {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private ReportPdf() {}

    public static byte[] of(PaperSource source) {
        return of(source.title(), source.language(), source.style(), Drawn.of(source));
    }

    static byte[] of(String title, Language language, String style, Drawn drawn) {
        XRLog.setLoggingEnabled(false);
        OwnFonts.use();
        var file = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder();
        useFonts(builder);
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.defaultTextDirection(language.isFromTheRight() ? TextDirection.RTL : TextDirection.LTR);
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Respite");
        builder.withW3cDocument(Sheets.of(title, language, style, drawn), null);
        builder.toStream(file);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            save(renderer.getPdfDocument(), Arrays.hashCode(new Object[] {title, drawn.foot(), drawn.body(), style}), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Without a date, and with a name that comes from what is in it. */
    private static void save(PDDocument document, long name, ByteArrayOutputStream file) throws IOException {
        try (document) {
            document.getDocumentInformation().setCreationDate(null);
            document.setDocumentId(name);
            document.save(file);
        }
    }

    private static void useFonts(PdfRendererBuilder builder) {
        for (var family : new String[] {"Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew"}) {
            var file = family.replace(" ", "");
            var regular = Resources.bytes(file + "-Regular.ttf");
            var bold = Resources.bytes(file + "-Bold.ttf");
            builder.useFont(() -> new ByteArrayInputStream(regular), family, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(() -> new ByteArrayInputStream(bold), family, BOLD, FontStyle.NORMAL, true);
        }
    }
}
