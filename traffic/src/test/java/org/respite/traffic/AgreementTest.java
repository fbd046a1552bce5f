package org.respite.traffic;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/** When a replay agrees with a plan. */
class AgreementTest {

    @Test
    void theToleranceIsAMinuteOrATwentiethOfThePlannedTime() {
        assertThat(Agreement.tolerance(ofMinutes(10))).isEqualTo(ofMinutes(1));
        assertThat(Agreement.tolerance(ofMinutes(100))).isEqualTo(ofMinutes(5));
    }

    /** Of twenty legs of ten minutes, one is 61 seconds late, the others 0 to 18 seconds. */
    @Test
    void nineteenLegsOfTwentyAreEnough() {
        var legs = IntStream.range(0, 20).mapToObj(i -> leg(ofSeconds(i == 19 ? 61 : i), 1)).toList();

        var agreement = Agreement.of(legs, Leg::worstLateness, Leg::arrivalAgrees);

        assertThat(agreement).isEqualTo(new Agreement(20, 19, ofSeconds(9), ofSeconds(18), ofSeconds(61)));
        assertThat(agreement.isEnough()).isTrue();
        assertThat(Agreement.of(legs.subList(1, 20), Leg::worstLateness, Leg::arrivalAgrees).isEnough()).isFalse();
    }

    @Test
    void aLegThatNotAllFinishedDoesNotAgreeHoweverFastTheOthersWere() {
        var agreement = Agreement.of(List.of(leg(Duration.ZERO, 0)), Leg::worstLateness, Leg::arrivalAgrees);

        assertThat(agreement).isEqualTo(new Agreement(1, 0, Duration.ZERO, Duration.ZERO, Duration.ZERO));
    }

    @Test
    void withoutALegNothingDisagrees() {
        assertThat(Agreement.of(List.of(), Leg::worstLateness, Leg::arrivalAgrees).isEnough()).isTrue();
    }

    private static Leg leg(Duration late, int arrived) {
        var from = new Moment(3600);
        var to = from.plus(ofMinutes(10));
        return new Leg(new Id.Movement("M"), new Id.Road("R"), from, to, from, 1, arrived, ofMinutes(10).plus(late), late);
    }
}
