package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.GroupOutcome;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Place.Reception;
import org.respite.model.scenario.Scenario;

/** A town of which 105 people wish to leave; the camp has space for 63 and toilets for 40. */
@ExtendWith(Chromium.class)
class ReadinessTest {

    private static final Reception CAMP =
            new Reception(OptionalInt.of(63), OptionalInt.of(10_000), OptionalInt.of(2), 0);

    @Test
    void theOperationalEditionTellsExactlyWhatIsMissingAndWhichPlaceTakesHowMany() {
        var readiness = readiness(CAMP, Editions.OPERATIONAL);

        assertThat(readiness.wishing()).isEqualTo(105);
        assertThat(readiness.moved()).isEqualTo(37);
        assertThat(readiness.lines().getFirst().missing()).hasValue(42);
        assertThat(readiness.lines().getFirst().available()).hasValue(63);
        assertThat(readiness.destinations().orElseThrow())
                .containsExactly(new Readiness.Goal("camp", 40, List.of(), List.of()));
    }

    @Test
    void thePublicEditionTellsWhatRoundedNumbersOfPeopleLack() {
        var readiness = readiness(CAMP, Edition.PUBLIC);

        assertThat(readiness.wishing()).isEqualTo(100);
        assertThat(readiness.moved()).isEqualTo(30);
        assertThat(readiness.lines().getFirst().available()).hasValue(60);
        assertThat(readiness.lines().getFirst().missing()).hasValue(100 - 60);
        assertThat(readiness.destinations()).isEmpty();
    }

    @Test
    void whereNothingIsMissingThePageDoesNotBeginWithIt() {
        var camp = new Reception(OptionalInt.of(200), OptionalInt.of(10_000), OptionalInt.of(20), 0);

        assertThat(Readiness.of(subject(camp, Editions.OPERATIONAL))).isEmpty();
    }

    @Test
    void thePageBeginsWithWhatIsMissing(Browser browser) {
        try (var report = new OpenReport(browser, SamplePage.STRIP_OPERATIONAL, OpenReport.DESK)) {
            assertThat(report.texts("[...document.querySelectorAll('h2')].map(h => h.textContent)"))
                    .startsWith("What preparation is missing", "What the pause achieves");
            assertThat(report.page.locator("#preparation").innerText())
                    .contains("Of 2,500 nobody knows whether they wish to", "Of 2 destinations, 2 can take nobody",
                            "room not known; water not known; toilets not known");
            assertThat(report.page.locator("#preparation-table").innerText()).contains("18,000", "not known");
        }
    }

    private static Readiness readiness(Reception camp, Edition edition) {
        return Readiness.of(subject(camp, edition)).orElseThrow();
    }

    private static Subject subject(Reception camp, Edition edition) {
        var outcome = new Outcome(
                OptionalDouble.empty(), 0, List.of(), List.of(new GroupOutcome(new Id.Group("leavers"), 105, List.of(37L))),
                List.of(), List.of(), Duration.ZERO, 0);
        var plan = new Plan("world", "", 0, List.of(), List.of(), new Claims(OptionalDouble.empty(), 0, 0, 0, 0));
        return new Subject(world(camp), plan, outcome, edition);
    }

    private static Scenario world(Reception camp) {
        return new WorldBuilder()
                .place("town").place("camp", p -> p.reception(camp)).bothWays("town", "camp", 60)
                .group("leavers", "town", 105, g -> g.destinations("camp"))
                .build();
    }
}
