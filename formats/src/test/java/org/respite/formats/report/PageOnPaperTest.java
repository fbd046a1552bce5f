package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report on A4. Sizes are in CSS pixels, 96 an inch. */
@ExtendWith(Chromium.class)
class PageOnPaperTest {

    /** A4 less the margins of the style sheet: 182 mm by 265 mm. */
    private static final int SHEET_WIDTH = 687;

    private static final int SHEET_HEIGHT = 1001;

    @ParameterizedTest
    @EnumSource(names = {"LARGE_OPERATIONAL"}, mode = EnumSource.Mode.EXCLUDE)
    void everySheetIsA4(SamplePage sample, Browser browser) {
        try (var report = new OpenReport(browser, sample, OpenReport.DESK)) {
            var pdf = new String(
                    report.page.pdf(new PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
            var sheets = Pattern.compile("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)]").matcher(pdf).results().toList();
            assertThat(sheets.size() == 1).as("one sheet alone").isEqualTo(sample.isSummary);
            assertThat(sheets).isNotEmpty().allSatisfy(sheet -> {
                assertThat(Double.parseDouble(sheet.group(1))).isBetween(594.5, 595.5);
                assertThat(Double.parseDouble(sheet.group(2))).isBetween(841.5, 842.5);
            });
        }
    }

    /** What is wider would make the browser shrink every sheet, or cut it. */
    @ParameterizedTest
    @EnumSource
    void nothingIsWiderThanTheSheet(SamplePage sample, Browser browser) {
        try (var report = laidOut(browser, sample)) {
            assertThat(report.texts("""
                    [...document.querySelectorAll('body *:not(svg *)')]
                      .filter(one => one.getBoundingClientRect().right > %d + 1)
                      .map(one => `${one.tagName} in ${one.closest('section')?.id}: ${one.textContent.slice(0, 60)}`)"""
                    .formatted(SHEET_WIDTH)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noDrawingRowOrParagraphIsTallerThanTheSheet(SamplePage sample, Browser browser) {
        try (var report = laidOut(browser, sample)) {
            assertThat(report.texts("""
                    [...document.querySelectorAll('svg, tr, li, p, .map-grid')]
                      .filter(one => one.getBoundingClientRect().height > %d)
                      .map(one => `${one.tagName} in ${one.closest('section')?.id}`)""".formatted(SHEET_HEIGHT)))
                    .isEmpty();
        }
    }

    @Test
    void everySheetSaysThatTheOperationalEditionIsNotPassedOn(Browser browser) {
        try (var report = new OpenReport(browser, SamplePage.STRIP_OPERATIONAL, OpenReport.DESK)) {
            assertThat(report.page.evaluate("document.styleSheets[0].cssRules[0].cssText").toString())
                    .startsWith("@page")
                    .contains("<test & \\\"quotes\\\"> · Operational edition. Do not pass it on.", "counter(page)");
        }
    }

    @Test
    void listsThatAreFoldedOnScreenAreOpenOnPaperAndFoldedAgainAfterwards(Browser browser) {
        try (var report = new OpenReport(browser, SamplePage.STRIP_OPERATIONAL, OpenReport.DESK)) {
            var open = "document.querySelectorAll('details.long[open]').length";
            assertThat(report.number(open)).isZero();
            report.page.evaluate("dispatchEvent(new Event('beforeprint'))");
            assertThat(report.number(open)).isPositive();
            report.page.evaluate("dispatchEvent(new Event('afterprint'))");
            assertThat(report.number(open)).isZero();
        }
    }

    private static OpenReport laidOut(Browser browser, SamplePage sample) {
        var report = new OpenReport(browser, sample, SHEET_WIDTH);
        report.page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        report.page.evaluate("dispatchEvent(new Event('beforeprint'))");
        return report;
    }
}
