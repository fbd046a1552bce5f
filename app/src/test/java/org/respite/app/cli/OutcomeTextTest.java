package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Figures as people read them: never more than there is. */
class OutcomeTextTest {

    @Test
    void almostEverythingIsNotEverything() {
        assertThat(OutcomeText.percent(0.9996)).isEqualTo("99.9 %");
        assertThat(OutcomeText.percent(1)).isEqualTo("100.0 %");
        assertThat(OutcomeText.percent(0)).isEqualTo("0.0 %");
    }

    @Test
    void aThirdOfASumThatWasRoundedByTheMachineIsStillWhole() {
        assertThat(OutcomeText.percent(0.1 + 0.2)).isEqualTo("30.0 %");
        assertThat(OutcomeText.amount(0.1 + 0.2 + 0.7)).isEqualTo("1");
    }

    @Test
    void largeAmountsAreGroupedAndRoundedDown() {
        assertThat(OutcomeText.amount(1_234_567.9)).isEqualTo("1,234,567");
    }

    @Test
    void spansAreInHoursAndMinutesRoundedUp() {
        assertThat(OutcomeText.span(Duration.ofMinutes(90))).isEqualTo("1 h 30 min");
        assertThat(OutcomeText.span(Duration.ofSeconds(61))).isEqualTo("2 min");
        assertThat(OutcomeText.span(Duration.ofSeconds(2 * 3600 + 1))).isEqualTo("2 h 01 min");
        assertThat(OutcomeText.span(Duration.ZERO)).isEqualTo("0 min");
    }
}
