package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TimetableTest {

    private final StripPlan world = StripPlan.small();
    private final Timetable timetable = Timetable.of(
            new Subject(world.scenario(), world.plan(), world.outcome(), Editions.OPERATIONAL));

    @Test
    void everyTruckIsInspectedAndTransferredOnce() {
        for (var station : timetable.stations().subList(0, 2)) {
            double trucks = station.counts().stream().mapToDouble(Double::doubleValue).sum();
            assertThat(trucks).isCloseTo(240, within(3.0));
        }
        assertThat(timetable.stations()).extracting(Timetable.Station::work)
                .containsExactly("INSPECTION", "TRANSFER", "EXIT");
    }

    @Test
    void vehicleNumbersAreToldInRanges() {
        var first = timetable.fleets().getFirst().runs().getFirst();
        assertThat(first.id()).isEqualTo("X0-0");
        assertThat(first.vehicles()).isEqualTo("1–5");
    }

    @Test
    void stepsOfOneKindThatFollowEachOtherAreOneAct() {
        var bus = timetable.fleets().get(2).runs().getFirst();
        assertThat(bus.acts()).containsExactly(
                1L, 32_400L, 34_200L, 0L, 34_200L, 37_200L, 1L, 37_200L, 39_000L);
    }
}
