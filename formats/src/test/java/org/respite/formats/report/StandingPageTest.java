package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.respite.formats.terms.Bridge;

/** A standing as readers have it: on a desk and a phone, from the left and the right, in each edition. */
@ExtendWith(Chromium.class)
class StandingPageTest {

    private static Path written(Edition edition, Language language) {
        try {
            var folder = Files.createDirectories(Path.of("target", "reports"));
            var file = folder.resolve("standing-" + edition.word() + "-" + language + ".html");
            return Files.writeString(file, Bridge.writer().html(edition, language)).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Locator with(OpenReport page, String selector, String text) {
        return page.page.locator(selector, new com.microsoft.playwright.Page.LocatorOptions().setHasText(text));
    }

    private static OpenReport opened(Browser browser, Edition edition, Language language, int width) {
        return new OpenReport(browser, written(edition, language), width);
    }

    @ParameterizedTest
    @EnumSource
    void everybodyCanReadItAtEveryWidthAndItAsksForNothingElse(Language language, Browser browser) {
        for (var edition : List.of(Bridge.OPERATIONAL, Bridge.PUBLIC)) {
            for (int width : new int[] {OpenReport.PHONE, OpenReport.DESK}) {
                try (var page = opened(browser, edition, language, width).unfolded()) {
                    page.page.pdf();
                    assertThat(page.complaints).isEmpty();
                    assertThat(page.asked).containsExactly(page.address);
                    assertThat(page.number("document.documentElement.scrollWidth - innerWidth")).isLessThanOrEqualTo(0);
                    assertThat(page.barriers()).isEmpty();
                }
            }
        }
    }

    /** 8 pixels are the least that an eye can read. */
    @Test
    void wordsInDrawingsStayReadableAndStayInside(Browser browser) {
        for (int width : new int[] {OpenReport.PHONE, OpenReport.DESK}) {
            try (var page = opened(browser, Bridge.OPERATIONAL, Language.EN, width)) {
                assertThat(page.number("document.querySelectorAll('svg.drawing').length")).isEqualTo(5);
                assertThat(page.texts("""
                        [...document.querySelectorAll('svg.drawing text')].filter(text => {
                          const svg = text.ownerSVGElement;
                          const scale = svg.clientWidth / svg.viewBox.baseVal.width;
                          const [a, b] = [text.getBoundingClientRect(), svg.getBoundingClientRect()];
                          return scale * parseFloat(getComputedStyle(text).fontSize) < 8 || a.left < b.left - 1 || a.right > b.right + 1;
                        }).map(text => text.textContent)"""))
                        .isEmpty();
            }
        }
    }

    @Test
    void whatIsDrawnIsToldInWordsToo(Browser browser) {
        try (var page = opened(browser, Bridge.OPERATIONAL, Language.EN, OpenReport.DESK)) {
            assertThat(page.texts("[...document.querySelectorAll('#clause-quiet svg.drawing desc')].map(one => one.textContent)").getFirst())
                    .contains("North: Day 1, Fri 24 Nov: fulfilled, final; ", "South: ", "Day 4, Mon 27 Nov: breached, provisional");
            assertThat(page.page.locator("#clause-quiet table").first().textContent()).contains("Day 4, Mon 27 Nov", "contested");
        }
    }

    @Test
    void theHeadTellsMomentStageDeadlinesAndWhatSomebodyMayDo(Browser browser) {
        try (var page = opened(browser, Bridge.OPERATIONAL, Language.EN, OpenReport.DESK)) {
            assertThat(page.page.locator("#moment").innerText()).contains("27 November 2023, 20:00", "Asia/Gaza");
            assertThat(page.page.locator("#stages").innerText())
                    .contains("Stage “pause”: began Fri 24 Nov, 07:00, ends Fri 1 Dec, 07:00 if nothing more is done")
                    .contains("Extension earned so far: 1 × 1 day");
            assertThat(page.texts("[...document.querySelectorAll('#due tbody tr')].map(one => one.innerText)").getFirst())
                    .contains("Mon 27 Nov, 24:00", "[release]", "South");
            assertThat(page.page.locator("#may").innerText()).contains("as North reads the record", "North: suspend [aid], it hangs on what is contested");
        }
    }

    @Test
    void readingsThatDifferStandSideBySide(Browser browser) {
        try (var page = opened(browser, Bridge.OPERATIONAL, Language.EN, OpenReport.DESK).unfolded()) {
            assertThat(page.texts("[...document.querySelectorAll('#clause-aid thead th')].map(one => one.textContent)"))
                    .containsExactly("For", "Until", "Status, as North reads the record", "Status, as South reads the record");
            assertThat(page.texts("[...document.querySelectorAll('#clause-aid tbody tr')][2].cells.length == 4 ? [[...document.querySelectorAll('#clause-aid tbody tr')][2].innerText] : []").getFirst())
                    .contains("contested", "fulfilled");
            assertThat(page.number("document.querySelectorAll('#clause-aid svg.drawing .row-name').length")).isEqualTo(2);
        }
    }

    /** From a status to the entry of the record, with the keyboard alone. */
    @Test
    void everyReasonLeadsToTheRecord(Browser browser) {
        try (var page = opened(browser, Bridge.OPERATIONAL, Language.EN, OpenReport.DESK)) {
            page.page.locator("#clause-quiet > details > summary").focus();
            page.page.keyboard().press("Enter");
            with(page, "#clause-quiet .whys summary", "South, breached").press("Enter");
            with(page, "#clause-quiet .whys details[open] a", "attack-4").first().press("Enter");
            assertThat(page.page.url()).endsWith("#entry-attack-4");
            assertThat(with(page, "#entries-table tr", "attack-4").first().innerText())
                    .contains("report: attack", "One shot at the bridge.", "Watch", "verified");
            assertThat(page.texts("[...document.querySelectorAll('.tree a')].filter(a => !document.querySelector(a.hash)).map(a => a.hash)")).isEmpty();
        }
    }

    /** Names, and what entries say, keep the language of terms and record; all else is the reader's, every reason too. */
    @ParameterizedTest
    @EnumSource(names = {"AR", "HE"})
    void noWordIsLeftInAnotherLanguageButThoseOfTermsAndRecord(Language language, Browser browser) {
        try (var page = opened(browser, Bridge.OPERATIONAL, language, OpenReport.DESK)) {
            assertThat(page.latinWordsOutside("bdi")).isEmpty();
            var first = "[...document.querySelectorAll('#clause-aid svg .window rect')].slice(0, 2).map(one => Number(one.getAttribute('x')))";
            var places = page.texts(first).stream().map(Double::parseDouble).toList();
            assertThat(places.get(0)).as("time runs from the right").isGreaterThan(places.get(1));
        }
    }

    @Test
    void thePublicPageHasNoHoursReasonsOrDeadlines(Browser browser) {
        try (var page = opened(browser, Bridge.PUBLIC, Language.EN, OpenReport.DESK).unfolded()) {
            assertThat(page.page.locator("#report").innerText()).contains("Public edition", "Whole days, told three days later")
                    .doesNotContain("20:00", "Due next", "attack-4", "Reasons");
        }
    }
}
