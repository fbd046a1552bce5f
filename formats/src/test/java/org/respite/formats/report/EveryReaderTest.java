package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever cannot see the page, or not well, can still read it. */
@ExtendWith(Chromium.class)
class EveryReaderTest {

    @ParameterizedTest
    @EnumSource(names = {"LARGE_OPERATIONAL"}, mode = EnumSource.Mode.EXCLUDE)
    void axeFindsNoBarrier(SamplePage sample, Browser browser) {
        for (int width : new int[] {OpenReport.PHONE, OpenReport.DESK}) {
            try (var report = new OpenReport(browser, sample, width).unfolded()) {
                assertThat(report.barriers()).isEmpty();
            }
        }
    }

    /** A drawing shrinks with its window, and its words with it; 8 pixels are the least that an eye can read. */
    @ParameterizedTest
    @EnumSource(names = {"STRIP_OPERATIONAL", "STRIP_PUBLIC"})
    void wordsInDrawingsStayReadable(SamplePage sample, Browser browser) {
        for (int width : new int[] {OpenReport.PHONE, OpenReport.DESK}) {
            try (var report = new OpenReport(browser, sample, width)) {
                assertThat(report.texts("""
                        [...document.querySelectorAll('svg.drawing text')].filter(text => {
                          const scale = text.ownerSVGElement.clientWidth / text.ownerSVGElement.viewBox.baseVal.width;
                          return scale * parseFloat(getComputedStyle(text).fontSize) < 8;
                        }).map(text => text.textContent)"""))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"STRIP_OPERATIONAL", "STRIP_PUBLIC"})
    void everyDrawingIsToldInWords(SamplePage sample, Browser browser) {
        try (var report = new OpenReport(browser, sample, OpenReport.DESK)) {
            assertThat(report.texts("""
                    [...document.querySelectorAll('svg.drawing')].map(drawing =>
                      drawing.getAttribute('aria-labelledby').split(' ').map(id => document.getElementById(id).textContent))
                      .filter(([name, description]) => !name.trim() || !description.trim())"""))
                    .isEmpty();
            assertThat(report.number("document.querySelectorAll('svg.drawing').length")).isGreaterThan(5);
            assertThat(report.texts("""
                    [...document.querySelectorAll('svg, img, canvas')]
                      .filter(one => one.getAttribute('aria-hidden') !== 'true' && one.getAttribute('role') !== 'img')
                      .map(one => one.outerHTML)"""))
                    .isEmpty();
        }
    }
}
