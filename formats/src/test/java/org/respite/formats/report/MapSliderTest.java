package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The slider over the map. On the strip, convoys start at 07:00 of each day, and nothing moves at midnight. */
@ExtendWith(Chromium.class)
class MapSliderTest {

    private static final int TABS_AT_MOST = 60;

    @Test
    void theTabKeyReachesTheSliderAndTheArrowKeysMoveWhatTheMapShows(Browser browser) {
        try (var report = new OpenReport(browser, SamplePage.STRIP_OPERATIONAL, OpenReport.DESK)) {
            tabTo(report, "map-time");
            report.page.keyboard().press("Home");
            assertThat(time(report)).isEqualTo("Mon 6 May, 00:00 – 00:15");
            assertThat(flows(report)).isEmpty();
            assertThat(facts(report)).contains("Nothing moves in this slot");

            press(report, "ArrowRight", 8 * 4);
            assertThat(time(report)).isEqualTo("Mon 6 May, 08:00 – 08:15");
            assertThat(flows(report)).isNotEmpty().allMatch(flow -> flow.startsWith("Depot connector"));
            assertThat(facts(report)).contains("Busiest roads now\nDepot connector: convoys on the way:");
        }
    }

    @Test
    void theMapOpensAtTheBusiestTime(Browser browser) {
        try (var report = new OpenReport(browser, SamplePage.STRIP_OPERATIONAL, OpenReport.DESK)) {
            assertThat(flows(report)).hasSizeGreaterThan(3);
        }
    }

    @Test
    void thePublicMapMovesByDaysAndShowsWhatEachAreaGets(Browser browser) {
        try (var report = new OpenReport(browser, SamplePage.STRIP_PUBLIC, OpenReport.DESK)) {
            assertThat(time(report)).isEqualTo("Mon 6 May");
            assertThat(areas(report)).contains("Upper district: 0%");
            report.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Later")).click();
            assertThat(time(report)).isEqualTo("Tue 7 May");
            assertThat(areas(report)).doesNotContain("Upper district: 0%");
            assertThat(flows(report)).isEmpty();
            report.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Earlier")).click();
            assertThat(time(report)).isEqualTo("Mon 6 May");
        }
    }

    @Test
    void aScreenReaderHearsTheTimeNotANumber(Browser browser) {
        try (var report = new OpenReport(browser, SamplePage.STRIP_OPERATIONAL, OpenReport.DESK)) {
            tabTo(report, "map-time");
            press(report, "End", 1);
            assertThat(report.page.locator("#map-time").getAttribute("aria-valuetext")).isEqualTo("Thu 9 May, 23:45 – 24:00");
        }
    }

    private static void tabTo(OpenReport report, String id) {
        for (int i = 0; i < TABS_AT_MOST; i++) {
            report.page.keyboard().press("Tab");
            if (id.equals(report.page.evaluate("document.activeElement.id"))) {
                return;
            }
        }
        throw new AssertionError("Tab does not reach " + id);
    }

    private static void press(OpenReport report, String key, int times) {
        IntStream.range(0, times).forEach(i -> report.page.keyboard().press(key));
    }

    private static String time(OpenReport report) {
        return report.page.locator(".slider output").innerText();
    }

    private static String facts(OpenReport report) {
        return report.page.locator("#map-now").innerText();
    }

    /** What moves, as the map tells it to a pointer. */
    private static List<String> flows(OpenReport report) {
        return report.texts("[...document.querySelectorAll('.map-host .flow title')].map(t => t.textContent)");
    }

    private static List<String> areas(OpenReport report) {
        return report.texts("[...document.querySelectorAll('.map-host .outline title')].map(t => t.textContent)");
    }
}
