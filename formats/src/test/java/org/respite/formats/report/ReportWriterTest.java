package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWriterTest {

    private static String data(String page) {
        var matcher = Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @ParameterizedTest
    @EnumSource
    void theSameInputsGiveTheSameBytes(SamplePage sample) {
        assertThat(sample.html()).isEqualTo(sample.html());
    }

    @Test
    void thePageLoadsNothing() {
        var page = SamplePage.STRIP_OPERATIONAL.html().replace("http://www.w3.org/2000/svg", "");
        assertThat(page).contains("default-src 'none'").doesNotContain("http://", "https://", " src=", "@import", "url(");
    }

    @Test
    void noTextOfTheScenarioCanEndTheDataOrBecomeMarkup() {
        var page = SamplePage.STRIP_OPERATIONAL.html();
        assertThat(data(page)).contains("\\u003c/script\\u003e waits").doesNotContain("<", ">", "&");
        assertThat(page).contains("<title>A pause of four days on the Strip &lt;test &amp; &quot;quotes&quot;&gt;</title>");
        assertThat(page.split("</script>", -1)).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPTY_OPERATIONAL", "EMPTY_PUBLIC"})
    void aWorldOfOnePlaceAndAnEmptyPlanStillMakesAPage(SamplePage empty) {
        assertThat(data(empty.html())).contains("\"NOT_CHECKED\"");
    }

    @Test
    void aPageOfThreeThousandMovementsStaysSmall() {
        assertThat(StripPlan.large().plan().movements()).hasSizeGreaterThan(2_900);
        assertThat(SamplePage.LARGE_OPERATIONAL.html().length()).isLessThan(6_000_000);
    }
}
