package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;

class ReportWriterTest {

    private static final List<String> WARNINGS = List.of("St Luke Hospital: movement X0-3 </script> waits");

    private final StripPlan world = StripPlan.small();

    private String page(Edition edition) {
        return ReportWriter.html(world.scenario(), world.plan(), world.outcome(), world.bottlenecks(), WARNINGS,
                new Verdict.Accepted(), edition);
    }

    private static String data(String page) {
        var matcher = Pattern.compile("<script type=\"application/json\" id=\"data\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** Opened by eye, and by the browser's tests. */
    @Test
    void thePageOfEachEditionIsWritten() throws IOException {
        var folder = Files.createDirectories(Path.of("target", "reports"));
        for (var edition : List.of(Edition.OPERATIONAL, Edition.PUBLIC)) {
            var file = folder.resolve("strip-" + edition.word() + ".html");
            Files.writeString(file, page(edition));
            assertThat(file).isNotEmptyFile();
        }
    }

    @Test
    void theSameInputsGiveTheSameBytes() {
        assertThat(page(Edition.OPERATIONAL)).isEqualTo(page(Edition.OPERATIONAL));
        var again = StripPlan.small();
        assertThat(ReportWriter.html(again.scenario(), again.plan(), again.outcome(), again.bottlenecks(), WARNINGS,
                new Verdict.Accepted(), Edition.PUBLIC)).isEqualTo(page(Edition.PUBLIC));
    }

    @Test
    void thePageLoadsNothing() {
        var page = page(Edition.OPERATIONAL).replace("http://www.w3.org/2000/svg", "");
        assertThat(page).contains("default-src 'none'").doesNotContain("http://", "https://", " src=", "@import", "url(");
    }

    @Test
    void noTextOfTheScenarioCanEndTheDataOrBecomeMarkup() {
        var page = page(Edition.OPERATIONAL);
        assertThat(data(page)).contains("\\u003c/script\\u003e waits").doesNotContain("<", ">", "&");
        assertThat(page).contains("<title>A pause of four days on the Strip &lt;test &amp; &quot;quotes&quot;&gt;</title>");
        assertThat(page.split("</script>", -1)).hasSize(3);
    }

    @Test
    void aWorldOfOnePlaceAndAnEmptyPlanStillMakesAPage() throws IOException {
        var small = new WorldBuilder().place("A").build();
        var plan = new Plan("world", "", 0, List.of(), List.of(), new Claims(OptionalDouble.empty(), 0, 0, 0, 0));
        var outcome = new Outcome(
                OptionalDouble.empty(), 0, List.of(), List.of(), List.of(), List.of(), Duration.ZERO, 0);
        for (var edition : List.of(Edition.OPERATIONAL, Edition.PUBLIC)) {
            var page = ReportWriter.html(small, plan, outcome, List.of(), List.of(), edition);
            assertThat(data(page)).contains("\"NOT_CHECKED\"");
            Files.writeString(
                    Files.createDirectories(Path.of("target", "reports")).resolve("empty-" + edition.word() + ".html"), page);
        }
    }

    @Test
    void aPageOfThreeThousandMovementsStaysSmall() throws IOException {
        var large = StripPlan.large();
        assertThat(large.plan().movements()).hasSizeGreaterThan(2_900);
        var page = ReportWriter.html(large.scenario(), large.plan(), large.outcome(), large.bottlenecks(), WARNINGS,
                new Verdict.Accepted(), Edition.OPERATIONAL);
        assertThat(page.length()).isLessThan(6_000_000);
        Files.writeString(Files.createDirectories(Path.of("target", "reports")).resolve("strip-large.html"), page);
    }
}
