package org.respite.formats.movement;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Notification sheets as PDF, one a movement. Same notice, same bytes. */
final class NoticeSheets {

    /** The font that comes with the PDF library: Latin, Greek and Cyrillic letters. */
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final int QUIET_MODULES = 2;
    private static final int PIXELS_A_MODULE = 4;

    /** Held, for a logger that nobody holds forgets its level. */
    private static final Logger PDF_LOG = Logger.getLogger("org.apache.pdfbox");

    static {
        PDF_LOG.setLevel(Level.SEVERE);
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private NoticeSheets() {}

    static byte[] of(MovementSet set, Notice notice) {
        var html = new SheetHtml(set, notice).text(code(set.seal(notice).payload()));
        try (var out = new ByteArrayOutputStream();
                var sheet = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(sheet);
            builder.useFont(new PDFontSupplier(font(sheet)), "sheet", 400, FontStyle.NORMAL, true);
            builder.withHtmlContent(html, null);
            builder.usePdfUaAccessibility(true);
            builder.withProducer("Respite");
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                fix(sheet, set.mark().issued());
                sheet.save(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("making the sheet of " + notice.reference(), e);
        }
    }

    /** Neither the time of making nor chance is left in the file. */
    private static void fix(PDDocument document, Instant issued) {
        var when = GregorianCalendar.from(issued.atZone(ZoneOffset.UTC));
        when.setTimeZone(TimeZone.getTimeZone("UTC"));
        when.set(Calendar.MILLISECOND, 0);
        document.getDocumentInformation().setCreationDate(when);
        document.getDocumentInformation().setModificationDate(when);
        document.setDocumentId(issued.getEpochSecond());
    }

    /** Without ligatures, which take most of the time and which no reader of a form needs. */
    private static PDFont font(PDDocument document) throws IOException {
        try (var file = PDDocument.class.getResourceAsStream(FONT)) {
            if (file == null) {
                throw new IllegalStateException("the PDF library has lost its font " + FONT);
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }

    /** A square code as PNG. */
    private static byte[] code(String payload) {
        try (var out = new ByteArrayOutputStream()) {
            var hints = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, QUIET_MODULES);
            ImageIO.write(picture(new QRCodeWriter().encode(payload, BarcodeFormat.QR_CODE, 0, 0, hints)), "png", out);
            return out.toByteArray();
        } catch (WriterException e) {
            throw new IllegalStateException("a payload of " + payload.length() + " characters fits into a code", e);
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
    }

    private static BufferedImage picture(BitMatrix modules) {
        int width = modules.getWidth() * PIXELS_A_MODULE;
        int height = modules.getHeight() * PIXELS_A_MODULE;
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, modules.get(x / PIXELS_A_MODULE, y / PIXELS_A_MODULE) ? 0x000000 : 0xFFFFFF);
            }
        }
        return picture;
    }
}
