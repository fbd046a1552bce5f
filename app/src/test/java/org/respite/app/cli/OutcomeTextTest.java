package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.plan.Outcome.NeedOutcome;
import org.respite.model.quantity.Id;

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

    @Test
    void aFloorThatLeavesOutWhatNoGoodsCanReachSaysSo() {
        var reached = new NeedOutcome(new Id.Place("A"), new Id.Item("food"), true, List.of(new DayOutcome(1, 2, 2)));
        var beyond = new NeedOutcome(new Id.Place("B"), new Id.Item("food"), false, List.of(new DayOutcome(1, 2, 0)));
        assertThat(text(reached, beyond)).contains(
                "100.0 % of the survival need at the worst-off place that goods can reach (A, food)",
                "1 need can be reached by no goods at all: nothing of it is met");
        assertThat(text(reached)).contains("at the worst-off place (A, food)").doesNotContain("reach");
    }

    private static String text(NeedOutcome... needs) {
        var world = new WorldBuilder().places("A", "B").item("food").need("A", "food", 1, 1, 2).need("B", "food", 1, 1, 2).build();
        return OutcomeText.of(world, new Outcome(
                OptionalDouble.of(1), 0, List.of(needs), List.of(), List.of(), List.of(), Duration.ZERO, 0));
    }
}
