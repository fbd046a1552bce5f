package org.respite.formats.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.respite.formats.report.Language;
import org.respite.formats.terms.Bridge;
import org.respite.terms.render.Rendering;

/** Terms and their standing as sheets of paper. */
class TermsOnPaperTest {

    private static final Map<Language, String> DRAFT =
            Map.of(Language.EN, "DRAFT", Language.AR, "مسودة", Language.FR, "PROJET", Language.HE, "טיוטה");
    private static final Map<Language, String> BREACHED =
            Map.of(Language.EN, "breached", Language.AR, "مخروق", Language.FR, "violé", Language.HE, "הופר");

    private static byte[] terms(Language language) {
        var words = org.respite.terms.render.Language.find(language.code()).orElseThrow();
        return TermsPdf.of(Rendering.of(Bridge.instrument(), words));
    }

    private static byte[] standing(Language language) {
        return ReportPdf.of(Bridge.writer().paper(Bridge.OPERATIONAL, language));
    }

    @ParameterizedTest
    @EnumSource
    void bothAreA4InEveryLanguageWithTheirFontsInside(Language language) throws IOException {
        for (var pdf : new byte[][] {terms(language), standing(language)}) {
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language.code());
                assertThat(document.getNumberOfPages()).isBetween(1, 15);
                for (var page : document.getPages()) {
                    assertThat(page.getMediaBox().getWidth()).isBetween(594.5f, 595.5f);
                    var resources = page.getResources();
                    for (var name : resources.getFontNames()) {
                        assertThat(resources.getFont(name).isEmbedded()).as(resources.getFont(name).getName()).isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysThatTermsAreADraftAndHowTheyStand(Language language) throws IOException {
        assertThat(text(terms(language))).contains(DRAFT.get(language), "Asia/Gaza", "Watch");
        assertThat(text(standing(language))).contains(BREACHED.get(language), "attack-4");
    }

    @Test
    void everySheetOfADraftSaysSo() throws IOException {
        try (var document = Loader.loadPDF(terms(Language.EN))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).contains("Draft, for review by a lawyer");
            }
        }
    }

    /** What is folded on a screen lies open on paper, but for what was kept. */
    @Test
    void reasonsOfWhatWasNotKeptAreOnPaper() throws IOException {
        assertThat(text(standing(Language.EN)))
                .contains("Day 4, Mon 27 Nov, South, breached", "Made for Cell")
                .doesNotContain("Day 1, Fri 24 Nov, South, fulfilled", "The same as a table");
    }

    @Test
    void theSameInputsGiveTheSameBytes() {
        assertThat(terms(Language.AR)).isEqualTo(terms(Language.AR));
        assertThat(standing(Language.AR)).isEqualTo(standing(Language.AR));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
        }
    }
}
