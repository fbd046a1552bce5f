package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader sees who opens the report in a browser. */
@ExtendWith(Chromium.class)
class PageOnScreenTest {

    @ParameterizedTest
    @EnumSource
    void itOpensFromDiskAsksForNothingElseAndComplainsOfNothing(SamplePage sample, Browser browser) {
        try (var report = new OpenReport(browser, sample, OpenReport.DESK).unfolded()) {
            for (var button : report.page.locator("button").all()) {
                button.click();
            }
            report.page.pdf();
            assertThat(report.asked).containsExactly(report.address);
            assertThat(report.complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyMustScrollSideways(SamplePage sample, Browser browser) {
        for (int width : new int[] {OpenReport.PHONE, OpenReport.DESK}) {
            try (var report = new OpenReport(browser, sample, width).unfolded()) {
                assertThat(report.number("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
            }
        }
    }

    @Test
    void theOperationalEditionShowsMovementsAndWhatHoldsThePlanBack(Browser browser) {
        try (var report = new OpenReport(browser, SamplePage.STRIP_OPERATIONAL, OpenReport.DESK)) {
            assertThat(report.page.locator("#edition").innerText()).contains("Operational edition", "Do not pass it on");
            assertThat(headings(report)).contains("Crossings and fleets", "What holds the plan back");
            assertThat(report.page.locator("#timetable").innerHTML()).contains("X0-3");
        }
    }

    @Test
    void thePublicEditionShowsDaysAndAreasAlone(Browser browser) {
        try (var report = new OpenReport(browser, SamplePage.STRIP_PUBLIC, OpenReport.DESK)) {
            assertThat(report.page.locator("#edition").innerText()).contains("Public edition", "areas instead of places");
            assertThat(headings(report)).doesNotContain("Crossings and fleets", "What holds the plan back");
            assertThat(report.page.locator("#coverage").innerText()).contains("Upper district").doesNotContain("Northtown");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STRIP_OPERATIONAL", "STRIP_PUBLIC"})
    void theContentsLeadToEverySection(SamplePage sample, Browser browser) {
        try (var report = new OpenReport(browser, sample, OpenReport.DESK)) {
            assertThat(report.texts("[...document.querySelectorAll('nav a')].map(a => a.textContent)"))
                    .isEqualTo(headings(report));
            assertThat(report.texts("[...document.querySelectorAll('nav a')].map(a => document.querySelector(a.hash)?.offsetHeight > 60)"))
                    .containsOnly("true");
        }
    }

    private static List<String> headings(OpenReport report) {
        return report.texts("[...document.querySelectorAll('h2')].map(h => h.textContent)");
    }
}
