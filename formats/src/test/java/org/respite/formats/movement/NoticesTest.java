package org.respite.formats.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Scenario;

/**
 * What a notification says of a convoy.
 *
 * <pre>
 *     Depot ──60 min──► Town      corridor, trucks, 09:00–16:00
 * </pre>
 */
class NoticesTest {

    private static final Scenario WORLD = new WorldBuilder()
            .start("Europe/Athens", "2024-05-06T00:00")
            .hours(48)
            .places("Depot", "Town")
            .road("Depot", "Town", 60)
            .corridor("Valley road", List.of("Depot-Town"), "09:00", "16:00", Mode.TRUCK)
            .fleet("trucks", "Depot", 1)
            .build();

    @Test
    void aConvoyGoesUnderACorridorThatIsOpenToIt() {
        assertThat(convoy("10:00", "11:00").corridors()).containsExactly("Valley road");
    }

    @Test
    void aCorridorThatIsShutWhenTheConvoyPassesIsNotNamed() {
        assertThat(convoy("07:00", "08:00").corridors()).isEmpty();
    }

    @Test
    void theLastVehicleMayStillEnterACorridorThatOpensBehindTheFirst() {
        assertThat(convoy("07:58", "08:58").corridors()).containsExactly("Valley road");
    }

    @Test
    void anHourAfterMidnightStandsWithItsDate() {
        assertThat(TimedStop.of(convoy("23:30", "24:30"), new LocalTimes(WORLD.calendar())))
                .extracting(TimedStop::from, TimedStop::until)
                .containsExactly(
                        tuple("23:30", ""),
                        tuple("2024-05-07 00:30", "01:30"));
    }

    private static Notice convoy(String from, String to) {
        var arrival = WorldTime.at(to);
        var steps = List.<Step>of(
                new Step.Travel(
                        new Id.Road("Depot-Town"), WorldTime.at(from), arrival, new Id.Place("Depot"), new Id.Place("Town")),
                new Step.Wait(new Id.Place("Town"), arrival, arrival.plus(Duration.ofHours(1))));
        var carrier = new Carrier.Convoy(new Id.Fleet("trucks"), List.of(1));
        var movement = new Movement(new Id.Movement("M1"), carrier, Optional.empty(), Duration.ofMinutes(5), steps);
        var claims = new Claims(OptionalDouble.empty(), 0, 0, 0, 0);
        return Notices.of(WORLD, new Plan("world", "", 0, List.of(movement), List.of(), claims)).getFirst();
    }
}
