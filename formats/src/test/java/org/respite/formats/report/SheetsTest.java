package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.respite.formats.paper.ReportPdf;

/** The report as PDF, made without a browser. Every page is left in target/reports for the eye. */
class SheetsTest {

    private static final Map<SamplePage, byte[]> MADE = new EnumMap<>(SamplePage.class);

    private static byte[] pdf(SamplePage sample) {
        return MADE.computeIfAbsent(sample, SheetsTest::written);
    }

    private static byte[] made(SamplePage sample) {
        var report = sample.report();
        return ReportPdf.of(sample.isSummary ? report.summaryPaper(sample.language) : report.paper(sample.language));
    }

    private static byte[] written(SamplePage sample) {
        try {
            var folder = Files.createDirectories(Path.of("target", "reports"));
            var bytes = made(sample);
            Files.write(folder.resolve(sample.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".pdf"), bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Joined forms of Arabic letters are told as the letters that they are. */
    private static String text(SamplePage sample) throws IOException {
        try (var document = Loader.loadPDF(pdf(sample))) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySheetIsA4AndTheSummaryIsOne(SamplePage sample) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(sample))) {
            assertThat(document.getPages()).allSatisfy(page -> {
                assertThat(page.getMediaBox().getWidth()).isBetween(594.5f, 595.5f);
                assertThat(page.getMediaBox().getHeight()).isBetween(841.5f, 842.5f);
            });
            if (sample.isSummary) {
                assertThat(document.getNumberOfPages()).isEqualTo(1);
            } else {
                assertThat(document.getNumberOfPages()).isBetween(4, 40);
            }
        }
    }

    @Test
    void thePageOfTheSummaryTellsConditionAchievementAccessAndWhatIsNotKnown() throws IOException {
        assertThat(text(SamplePage.SUMMARY_OPERATIONAL)).contains(
                "If every clearance is granted", "lowest survival coverage", "How often access was granted", "10 of 61",
                "What stays unmet, and why", "What this page does not know", "Do not pass it on");
    }

    @Test
    void theReportHasEverySectionOfThePage() throws IOException {
        assertThat(text(SamplePage.STRIP_OPERATIONAL)).contains(
                "What the pause achieves", "Map", "Aid handed out over time", "Crossings and fleets",
                "What holds the plan back", "How good the plan is", "Exposure over time", "Hand-overs", "Assumptions and sources");
        assertThat(text(SamplePage.STRIP_PUBLIC)).doesNotContain("What holds the plan back", "Northtown", "X0-3");
    }

    @Test
    void arabicAndHebrewAreThereInTheirOwnLetters() throws IOException {
        assertThat(text(SamplePage.STRIP_PUBLIC_ARABIC)).contains("الهدنة", "الاحتياج الكامل", "القانون الدولي الإنساني");
        assertThat(text(SamplePage.SUMMARY_HEBREW)).contains("ההפסקה", "אם כל האישורים");
        assertThat(text(SamplePage.SUMMARY_FRENCH)).contains("Si toutes les autorisations sont accordées");
    }

    @ParameterizedTest
    @EnumSource(names = {"SUMMARY_OPERATIONAL", "SUMMARY_ARABIC"})
    void theSameInputsGiveTheSameBytes(SamplePage sample) {
        assertThat(made(sample)).isEqualTo(pdf(sample));
    }

    @ParameterizedTest
    @EnumSource(names = {"STRIP_PUBLIC", "STRIP_PUBLIC_ARABIC"})
    void whoeverCannotSeeItIsToldTitleAndLanguage(SamplePage sample) throws IOException {
        try (var document = Loader.loadPDF(pdf(sample))) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).startsWith("A pause of four days");
            assertThat(catalog.getLanguage()).isEqualTo(sample.language.code());
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getDocumentOutline().hasChildren()).isTrue();
        }
    }

    /** The foot of a sheet carries the mark: its end must not lie beside the paper. */
    @ParameterizedTest
    @EnumSource(names = {"SUMMARY_OPERATIONAL", "STRIP_OPERATIONAL_ARABIC"})
    void everyLetterLiesInsideTheMargins(SamplePage sample) throws IOException {
        try (var document = Loader.loadPDF(pdf(sample))) {
            var letters = new ArrayList<TextPosition>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(document);
            float margin = 13.5f * 72 / 25.4f;
            assertThat(letters).isNotEmpty().allSatisfy(letter -> {
                assertThat(letter.getX()).isGreaterThan(margin);
                assertThat(letter.getX() + letter.getWidth()).isLessThan(letter.getPageWidth() - margin);
            });
        }
    }

    @Test
    void itsFontsAreInside() throws IOException {
        try (var document = Loader.loadPDF(pdf(SamplePage.STRIP_PUBLIC_ARABIC))) {
            for (var page : document.getPages()) {
                var resources = page.getResources();
                for (var name : resources.getFontNames()) {
                    assertThat(resources.getFont(name).isEmbedded()).as(resources.getFont(name).getName()).isTrue();
                }
            }
        }
    }
}
