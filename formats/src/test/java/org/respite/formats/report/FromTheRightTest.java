package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Pages whose readers begin on the right. */
@ExtendWith(Chromium.class)
class FromTheRightTest {

    /** What is set apart, by an element or by the isolating letters, is a text of the scenario in its own language. */
    @ParameterizedTest
    @EnumSource(names = {"STRIP_OPERATIONAL_ARABIC", "STRIP_PUBLIC_ARABIC", "SUMMARY_ARABIC", "SUMMARY_HEBREW"})
    void noWordIsLeftInAnotherLanguageButTheScenariosOwn(SamplePage sample, Browser browser) {
        try (var report = new OpenReport(browser, sample, OpenReport.DESK)) {
            assertThat(report.latinWordsOutside("bdi, text.label, text.halo, text.row-name")).isEmpty();
        }
    }

    @Test
    void tablesSlidersAndTimeAllRunFromTheRightAndTheMapDoesNot(Browser browser) {
        try (var arabic = new OpenReport(browser, SamplePage.STRIP_OPERATIONAL_ARABIC, OpenReport.DESK);
                var english = new OpenReport(browser, SamplePage.STRIP_OPERATIONAL, OpenReport.DESK)) {
            var cells = "[...document.querySelectorAll('#served th')].slice(0, 2).map(c => c.getBoundingClientRect().left)";
            assertThat(isAscending(english.texts(cells))).isTrue();
            assertThat(isAscending(arabic.texts(cells))).isFalse();
            var days = "[...document.querySelectorAll('#timetable svg line.day')].slice(0, 2).map(l => l.getAttribute('x1'))";
            assertThat(isAscending(english.texts(days))).isTrue();
            assertThat(isAscending(arabic.texts(days))).isFalse();
            var outline = "[document.querySelector('.map-host .outline').getAttribute('d')]";
            assertThat(arabic.texts(outline)).isEqualTo(english.texts(outline));
        }
    }

    @Test
    void theArrowThatPointsOnwardsMovesTimeOnwards(Browser browser) {
        try (var report = new OpenReport(browser, SamplePage.STRIP_PUBLIC_ARABIC, OpenReport.DESK)) {
            report.page.locator("#map-time").focus();
            report.page.keyboard().press("ArrowLeft");
            assertThat(report.page.locator("#map-time").inputValue()).isEqualTo("1");
        }
    }

    @Test
    void namesOfTheScenarioKeepTheirOwnDirection(Browser browser) {
        try (var report = new OpenReport(browser, SamplePage.STRIP_PUBLIC_ARABIC, OpenReport.DESK)) {
            assertThat(report.texts("[getComputedStyle(document.querySelector('h1 bdi')).direction, document.documentElement.dir]"))
                    .containsExactly("ltr", "rtl");
        }
    }

    private static boolean isAscending(List<String> numbers) {
        return Double.parseDouble(numbers.get(0)) < Double.parseDouble(numbers.get(1));
    }
}
