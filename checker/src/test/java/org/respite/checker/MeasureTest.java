package org.respite.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.respite.checker.Itinerary.convoy;
import static org.respite.checker.Itinerary.families;
import static org.respite.checker.Itinerary.from;
import static org.respite.checker.Itinerary.of;
import static org.respite.checker.Itinerary.people;
import static org.respite.checker.Plans.check;
import static org.respite.checker.Plans.handOut;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Worth;

class MeasureTest {

    private static WorldBuilder fed(int hours) {
        return new WorldBuilder()
                .hours(hours)
                .place("B")
                .item("food")
                .stock("B", "food", 1_000)
                .worth(new Worth(4, List.of(2.0, 1.0), 0.5));
    }

    /** Slope 4 up to a half, 2 to three quarters, 1 to the end: 2 + 0.5 + 0.25 in all. */
    @Test
    void aNeedIsWorthMoreTheLessOfItIsMet() {
        var world = fed(24).need("B", "food", 100, 50, 100, n -> n.weight(3)).build();
        double whole = 100 * 3 * 0.5; // the end of the day is the end of the horizon
        for (long quantity : List.of(25L, 50L, 75L, 100L, 200L)) {
            double share = switch ((int) quantity) {
                case 25 -> 1.0 / 2.75;
                case 50 -> 2.0 / 2.75;
                case 75 -> 2.5 / 2.75;
                default -> 1.0;
            };
            var outcome = check(world, List.of(), handOut("B", "food", "08:00", "10:00", quantity)).outcome();
            assertThat(outcome.worth()).isCloseTo(whole * share, within(1e-9));
            assertThat(outcome.survivalFloor().orElseThrow()).isEqualTo(Math.min(1, quantity / 50.0));
        }
    }

    @Test
    void aDistributionOverMidnightCountsOnBothDays() {
        var world = fed(48).need("B", "food", 100, 50, 100).build();
        var outcome = check(world, List.of(), handOut("B", "food", "21:00", "25:00", 100)).outcome();
        assertThat(outcome.needs().getFirst().days()).extracting(d -> d.met()).containsExactly(75.0, 25.0);
        // Late goods do not heal the day before: 50 of 50 and 25 of 50.
        assertThat(outcome.survivalFloor().orElseThrow()).isEqualTo(0.75);
    }

    @Test
    void aDayOf25HoursNeedsMore() {
        // The clocks go back on 27 October 2024 in Athens.
        var world = fed(25).start("Europe/Athens", "2024-10-27T00:00").need("B", "food", 100, 48, 96).build();
        var outcome = check(world, List.of(), handOut("B", "food", "24:00", "25:00", 100)).outcome();
        assertThat(outcome.needs().getFirst().days()).hasSize(1);
        assertThat(outcome.needs().getFirst().days().getFirst().full()).isCloseTo(100, within(1e-9));
        assertThat(outcome.worth()).isCloseTo(100 * 25 / 24.0 * 0.5, within(1e-9));
    }

    @Test
    void aNeedOfHalfADayIsHalfTheNeed() {
        var world = fed(24).need("B", "food", 100, 50, 100, n -> n.window("06:00", "18:00")).build();
        var day = check(world, List.of()).outcome().needs().getFirst().days().getFirst();
        assertThat(day.full()).isEqualTo(50);
        assertThat(day.survival()).isEqualTo(25);
    }

    @Test
    void anArrivalCountsWhenTheLastIsThere() {
        var world = new WorldBuilder()
                .hours(48)
                .place("A")
                .place("B", p -> p.vacancies(100))
                .road("A", "B", 60)
                .group("families", "A", families(4, 2), g -> g.destinations("B").weight(10))
                .build();
        // The last of them arrives at midnight: that is the second day.
        var walk = people(world, "M1", "families", Mode.FOOT, "22:45", families(4, 2)).travel("B").movement();
        var outcome = check(world, walk).outcome();
        assertThat(outcome.groups().getFirst().arrivedByDay()).containsExactly(0L, 8L);
        assertThat(outcome.worth()).isCloseTo(8 * 10 * 0.75, within(1e-9));
    }

    @Test
    void aNeedThatNothingCanReachDoesNotLowerTheFloor() {
        var world = fed(24)
                .places("C", "D", "E")
                .road("B", "C", 60, r -> r.modes(Mode.TRUCK))
                .road("C", "D", 60, r -> r.modes(Mode.FOOT))
                .item("fuel", i -> i.restrictedClass("fuel"))
                .stock("B", "fuel", 10)
                .need("B", "food", 100, 50, 100)
                .need("C", "food", 100, 50, 100)
                .need("D", "food", 100, 50, 100)
                .need("C", "fuel", 100, 50, 100)
                .fleet("trucks", "E", 1)
                .build();
        assertThat(check(world, List.of()).outcome().needs())
                .extracting(n -> n.reachable())
                .containsExactly(true, true, false, false);
    }

    @Test
    void aNeedBeyondACrossingIsReachedThroughTheYard() {
        var builder = new WorldBuilder()
                .places("A", "Out", "In", "B")
                .road("A", "Out", 60)
                .road("In", "B", 60)
                .item("food")
                .stock("A", "food", 10)
                .need("B", "food", 100, 50, 100)
                .fleet("trucks", "A", 1);
        var none = builder.build();
        assertThat(check(none, List.of()).outcome().needs().getFirst().reachable()).isFalse();
        var crossing = builder.crossing("X", "Out", "In").build();
        assertThat(check(crossing, List.of()).outcome().needs().getFirst().reachable()).isTrue();
        var shut = builder.crossing("X", "Out", "In", c -> c.itemsLetThrough()).build();
        assertThat(check(shut, List.of()).outcome().needs().getFirst().reachable()).isFalse();
    }

    /**
     * 30 persons over 15 minutes on an hour of guarded road: 15 after half the time, 30 at most, none afterwards.
     */
    @Test
    void exposureGrowsAndFallsWithTheSpread() {
        var world = new WorldBuilder()
                .hours(3)
                .guarded("north")
                .pause("north", "00:00", "03:00")
                .place("A")
                .place("B", p -> p.vacancies(100))
                .road("A", "B", 60, r -> r.zone("north"))
                .group("families", "A", 30, g -> g.destinations("B"))
                .build();
        var walk = people(world, "M1", "families", Mode.FOOT, "00:22:30", families(1, 30)).travel("B").movement();
        var report = check(world, walk);
        assertThat(report.findings()).isEmpty();
        assertThat(report.outcome().exposedPersons())
                .containsExactly(0.0, 15.0, 30.0, 30.0, 30.0, 30.0, 15.0, 0.0, 0.0, 0.0, 0.0, 0.0);
        assertThat(report.outcome().longestExposure()).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void passengersAreExposedAndDriversAreNotCounted() {
        var world = new WorldBuilder()
                .guarded("north")
                .pause("north", "00:00", "24:00")
                .places("A")
                .place("H", p -> p.zone("north"))
                .bothWays("A", "H", 60, r -> r.zone("north"))
                .item("food")
                .stock("A", "food", 10)
                .fleet("trucks", "A", 1)
                .build();
        var goods = convoy(world, "M1", "trucks", "01:00", 1)
                .notified("-72:00")
                .load(15, from("A", "food", 10))
                .travel("H")
                .unload(15, of("food", 10))
                .travel("A")
                .movement();
        assertThat(check(world, goods).outcome().exposedPersons()).allMatch(p -> p == 0);
    }
}
