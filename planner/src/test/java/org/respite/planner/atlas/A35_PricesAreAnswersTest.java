package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.scenario.Quota;
import org.respite.planner.Solved;

class A35_PricesAreAnswersTest {

    /**
     * <pre>
     *   town ── 60 min on foot ──► gate ║ abroad     a list of 30
     *   100 persons
     * </pre>
     *
     * All set out at midnight and are abroad at 01:30. One more name on the list is worth 1 − 1.5 / 48, and solving again
     * with one more confirms it.
     */
    @Test
    void thePriceOfAListIsWhatOneMoreNameGains() {
        var solved = listOf(30);
        assertThat(solved.result().bottlenecks()).singleElement().satisfies(bottleneck -> {
            assertThat(bottleneck.what()).contains("crossing");
            assertThat(bottleneck.worth()).isCloseTo(1 - 1.5 / 48, within(1e-6));
        });
        assertThat(listOf(31).worth() - solved.worth()).isCloseTo(1 - 1.5 / 48, within(1e-6));
    }

    private static Solved listOf(int names) {
        return Solved.of(new WorldBuilder()
                .places("town", "gate", "abroad")
                .road("town", "gate", 60)
                .crossing("crossing", "abroad", "gate")
                .quota("crossing", "00:00", "24:00", new Quota.AllPersons(), names)
                .group("people", "town", 100, g -> g.exits("crossing")));
    }
}
