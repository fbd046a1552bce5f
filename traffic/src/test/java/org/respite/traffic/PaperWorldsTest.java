package org.respite.traffic;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.checker.Itinerary.convoy;
import static org.respite.checker.Itinerary.families;
import static org.respite.checker.Itinerary.from;
import static org.respite.checker.Itinerary.of;
import static org.respite.checker.Itinerary.people;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.quantity.Mode;

/** Worlds whose traffic can be solved on paper. A truck takes 2 units of a road, a person on foot 0.1. */
class PaperWorldsTest {

    /**
     * <pre>
     *   A ──30 min──► B      five trucks, a minute apart
     * </pre>
     */
    @Test
    void oneConvoyOnOneRoadGoesExactlyAsPlanned() {
        var world = new WorldBuilder().places("A", "B").bothWays("A", "B", 30).fleet("trucks", "A", 5).build();

        Replayed.of(world, convoy(world, "M", "trucks", "08:00", 1, 2, 3, 4, 5).travel("B", "A")).isExactlyAsPlanned();
    }

    @Test
    void aConvoyThatIsPlannedSlowlyIsNotAheadOfItsPlan() {
        var world = new WorldBuilder().places("A", "B").bothWays("A", "B", 30).fleet("trucks", "A", 2).build();

        Replayed.of(world, convoy(world, "M", "trucks", "08:00", 1, 2).travelUntil("B", "08:50").waitUntil("09:30").travel("A"))
                .isExactlyAsPlanned();
    }

    /**
     * <pre>
     *   A ──30──┐
     *           C ──10 min, 120 units/h──► D     a truck a minute
     *   B ──30──┘
     * </pre>
     * Both convoys bring a truck a minute to C, from 08:30 to 08:34. The road takes one a minute: in turns, the ten enter
     * at 08:30 … 08:39. The last of the first convoy is the ninth (08:38, four minutes late), that of the second the
     * tenth (five). They wait 0, 1, … 4 and 1, 2, … 5 minutes, first behind others: the fifth of the first convoy is at
     * the front when the fourth enters, at 08:36. A slot of a quarter of an hour would have room for 30 units, and 20 come.
     */
    @Test
    void twoConvoysThatMeetAtABottleneckTakeTurns() {
        var world = new WorldBuilder().places("A", "B", "C", "D")
                .road("A", "C", 30)
                .road("B", "C", 30)
                .road("C", "D", 10, r -> r.capacityPerHour(120))
                .fleet("east", "A", 5)
                .fleet("west", "B", 5)
                .build();

        var replayed = Replayed.of(world,
                convoy(world, "M1", "east", "08:00", 1, 2, 3, 4, 5).travel("C", "D"),
                convoy(world, "M2", "west", "08:00", 1, 2, 3, 4, 5).travel("C", "D"));

        assertThat(replayed.lateness("M1", "A-C")).isEqualTo(ofMinutes(2));
        assertThat(replayed.lateness("M1", "C-D")).isEqualTo(ofMinutes(4));
        assertThat(replayed.lateness("M2", "C-D")).isEqualTo(ofMinutes(5));
        assertThat(replayed.delays(Delay.Cause.ROAD_BUSY)).singleElement().asString().startsWith("C-D ");
        assertThat(replayed.replay().agrees()).isFalse();
        var waited = replayed.replay().delayByCause().values().stream().reduce(Duration.ZERO, Duration::plus);
        assertThat(waited).isEqualTo(ofMinutes(0 + 1 + 2 + 3 + 4 + 1 + 2 + 3 + 4 + 5));
    }

    /** Of 180 units an hour, commercial traffic takes 60: what is left is a truck a minute, as above. */
    @Test
    void commercialTrafficTakesItsShareOfTheRoad() {
        var world = new WorldBuilder().places("A", "B")
                .road("A", "B", 10, r -> r.capacityPerHour(180).backgroundPerHour(60))
                .fleet("trucks", "A", 5)
                .build();

        var everyMinute = convoy(world, "M", "trucks", "08:00", 1, 2, 3, 4, 5).travel("B");
        var everyHalfMinute = convoy(world, "M", "trucks", "08:00", 1, 2, 3, 4, 5).spread(ofSeconds(150)).travel("B");

        Replayed.of(world, everyMinute).isExactlyAsPlanned();
        assertThat(Replayed.of(world, everyHalfMinute).lateness("M", "A-B")).isEqualTo(ofSeconds(4 * 30));
    }

    /**
     * <pre>
     *   A ──10 min──► B ──1 min, room for 3 trucks──► C ──10 min, 12 units/h──► D     a truck in ten minutes
     *                 B ──10 min──► E
     * </pre>
     * Six trucks a minute apart are at B from 08:10, at C from 08:11, and enter C-D at 08:11, 08:21, … 09:01. B-C takes in
     * 360 units an hour, 6 of them in the minute of its length, so three trucks stand on it. The fifth truck is at B at
     * 08:14 and finds three of them; it enters when the second leaves, at 08:21. Then the sixth is the first in line and
     * enters at 08:31. The car for E stands behind them on A-B from 08:16, and goes on at 08:31, a quarter of an hour late.
     */
    @Test
    void aQueueThatFillsARoadHoldsUpThoseWhoWantToGoElsewhere() {
        var world = new WorldBuilder().tick(ofMinutes(1)).places("A", "B", "C", "D", "E")
                .road("A", "B", 10)
                .road("B", "C", 1, r -> r.metres(20).capacityPerHour(360))
                .road("C", "D", 10, r -> r.capacityPerHour(12))
                .road("B", "E", 10)
                .fleet("trucks", "A", 6, f -> f.largestConvoy(6))
                .fleet("car", "A", 1, f -> f.mode(Mode.CAR))
                .build();

        var replayed = Replayed.of(world,
                convoy(world, "M", "trucks", "08:00", 1, 2, 3, 4, 5, 6).spread(ofMinutes(6)).travel("B", "C", "D"),
                convoy(world, "V", "car", "08:06", 1).travel("B", "E"));

        assertThat(replayed.lateness("M", "C-D")).isEqualTo(ofMinutes(5 * 10 - 5));
        assertThat(replayed.delays(Delay.Cause.ROAD_FULL)).containsExactly("B-C 2 1020 600");
        assertThat(replayed.lateness("V", "B-E")).isEqualTo(ofMinutes(15));
    }

    /**
     * <pre>
     *   P ──► T   inspection, 12 trucks an hour, 10 minutes each: two lanes
     * </pre>
     * Four trucks come at 09:00, 09:01, 09:02, 09:03. The first two are begun at once, the others when a lane is free, at
     * 09:10 and 09:11: each 8 minutes late.
     */
    @Test
    void trucksQueueForTheirInspection() {
        var world = new WorldBuilder().places("P", "T").bothWays("P", "T", 60)
                .inspection("T", 12, ofMinutes(10))
                .fleet("trucks", "P", 4)
                .build();

        var replayed = Replayed.of(world,
                convoy(world, "M", "trucks", "08:00", 1, 2, 3, 4).spread(ofMinutes(4)).travel("T").inspect(10).travel("P"));

        assertThat(replayed.delays(Delay.Cause.STATION_BUSY)).containsExactly("T 2 960 480");
        assertThat(replayed.lateness("M", "T-P")).isEqualTo(ofMinutes(8));
    }

    /**
     * <pre>
     *   P ──60──► T1 ──30──► T2 ──30──► G ═ bays ═ yard
     * </pre>
     * One lane of six minutes at T1, then one of ten at T2, then one bay of a quarter of an hour. Of three trucks that come
     * together the first waits nowhere; the second waits 6, then 10 − 6 = 4, then 15 − 10 = 5 minutes; the third twice
     * that: each station hands on at its own pace.
     */
    @Test
    void chainedInspectionsAndBaysHandOnAtTheSlowestPace() {
        var world = new WorldBuilder().places("P", "T1", "T2", "G", "yard")
                .road("P", "T1", 60).road("T1", "T2", 30).road("T2", "G", 30)
                .inspection("T1", 10, ofMinutes(6))
                .inspection("T2", 6, ofMinutes(10))
                .item("food").stock("P", "food", 3)
                .crossing("crossing", "G", "yard", c -> c.inspections("T1", "T2").bays(1))
                .fleet("trucks", "P", 3)
                .build();

        var replayed = Replayed.of(world, convoy(world, "M", "trucks", "08:00", 1, 2, 3).spread(ofSeconds(3))
                .load(15, from("P", "food", 3))
                .travel("T1").inspect(6).travel("T2").inspect(10).travel("G").transfer("crossing", 15, of("food", 3)));

        assertThat(replayed.delays(Delay.Cause.STATION_BUSY))
                .containsExactly("T1 2 1077 718", "crossing 2 900 600", "T2 2 720 480");
    }

    /** 900 persons on foot take 90 units: all that a road of 360 units an hour has in a slot. The next wave, too. */
    @Test
    void wavesOfWalkersAtTheCapacityOfTheRoadFlow() {
        var world = new WorldBuilder().places("home", "away")
                .road("home", "away", 60, r -> r.capacityPerHour(360))
                .group("people", "home", 1800, g -> g.destinations("away"))
                .build();

        Replayed.of(world,
                        people(world, "W1", "people", Mode.FOOT, "08:00", families(1, 900)).travel("away"),
                        people(world, "W2", "people", Mode.FOOT, "08:15", families(1, 900)).travel("away"))
                .isExactlyAsPlanned();
    }

    /** Two waves that fill a slot only together, at the same time: the road needs the slot and no more. */
    @Test
    void twoWavesAtOnceTakeTheWholeSlot() {
        var world = new WorldBuilder().places("home", "away")
                .road("home", "away", 60, r -> r.capacityPerHour(360))
                .group("people", "home", 1800, g -> g.destinations("away"))
                .build();

        var replayed = Replayed.of(world,
                people(world, "W1", "people", Mode.FOOT, "08:00", families(1, 900)).travel("away"),
                people(world, "W2", "people", Mode.FOOT, "08:00", families(1, 900)).travel("away"));

        assertThat(replayed.lateness("W1", "home-away")).isEqualTo(ofSeconds(899));
        assertThat(replayed.lateness("W2", "home-away")).isEqualTo(ofSeconds(900));
    }
}
