package org.respite.traffic;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.checker.Itinerary.convoy;
import static org.respite.checker.Itinerary.families;
import static org.respite.checker.Itinerary.people;

import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.respite.model.RoadDraft;
import org.respite.model.WorldBuilder;
import org.respite.model.quantity.Mode;

/** Who passes whom, and what happens where everything is full. */
class RoadQueueTest {

    /** An ambulance of 10 minutes sets off 5 minutes after people who walk 60, on the same road, and is not held up. */
    @Test
    void vehiclesPassPeopleOnFoot() {
        var world = new WorldBuilder().places("home", "away")
                .road("home", "away", 60, r -> r.time(Mode.AMBULANCE, ofMinutes(10)))
                .fleet("ambulance", "home", 1, f -> f.mode(Mode.AMBULANCE))
                .group("people", "home", 100, g -> g.destinations("away"))
                .build();

        Replayed.of(world,
                        people(world, "W", "people", Mode.FOOT, "08:00", families(1, 100)).travel("away"),
                        convoy(world, "A", "ambulance", "08:05", 1).travel("away"))
                .isExactlyAsPlanned();
    }

    /**
     * <pre>
     *   home ──60──► fork ──► narrow, 1 person a minute
     *                fork ──► wide
     * </pre>
     * Ten walk to the narrow road at once; those who walk to the wide one behind them pass.
     */
    @Test
    void peopleOnFootPassThoseWhoWaitForAnotherRoad() {
        var world = fork(r -> r.capacityPerHour(6))
                .group("many", "home", 10, g -> g.destinations("narrow"))
                .group("few", "home", 5, g -> g.destinations("wide"))
                .build();

        var replayed = Replayed.of(world,
                people(world, "N", "many", Mode.FOOT, "08:00", families(1, 10)).spread(ofSeconds(1)).travel("fork", "narrow"),
                people(world, "W", "few", Mode.FOOT, "08:01", families(1, 5)).travel("fork", "wide"));

        assertThat(replayed.lateness("N", "fork-narrow")).isBetween(ofMinutes(9).minusSeconds(1), ofMinutes(9));
        assertThat(replayed.lateness("W", "fork-wide")).isEqualTo(ofSeconds(0));
    }

    /** The same with trucks, one for the narrow road in 20 minutes: the second blocks the third, who goes elsewhere. */
    @Test
    void vehiclesStandBehindTheFirstWhereverTheyGo() {
        var world = fork(r -> r.capacityPerHour(6)).fleet("trucks", "home", 3).build();

        var replayed = Replayed.of(world,
                convoy(world, "N", "trucks", "08:00", 1, 2).spread(ofSeconds(2)).travel("fork", "narrow"),
                convoy(world, "W", "trucks", "08:01", 3).travel("fork", "wide"));

        assertThat(replayed.lateness("N", "fork-narrow")).isEqualTo(ofMinutes(20).minusSeconds(1));
        assertThat(replayed.lateness("W", "fork-wide")).isEqualTo(ofMinutes(19));
    }

    private static WorldBuilder fork(Consumer<RoadDraft> narrow) {
        return new WorldBuilder().places("home", "fork", "narrow", "wide")
                .road("home", "fork", 60)
                .road("fork", "narrow", 10, narrow)
                .road("fork", "wide", 10);
    }

    /**
     * <pre>
     *      A ──► B      three roads in a circle, each with room for one truck; trucks on each want to go on
     *      ▲     │      to the next: none could ever move if none were let in first
     *      └─ C ◄┘
     * </pre>
     */
    @Test
    void fullRoadsInACircleTurnTogether() {
        var world = new WorldBuilder().tick(ofMinutes(1)).places("A", "B", "C")
                .road("A", "B", 1, r -> r.modes(Mode.TRUCK).metres(20).capacityPerHour(120))
                .road("B", "C", 1, r -> r.modes(Mode.TRUCK).metres(20).capacityPerHour(120))
                .road("C", "A", 1, r -> r.modes(Mode.TRUCK).metres(20).capacityPerHour(120))
                .fleet("a", "A", 1).fleet("b", "B", 1).fleet("c", "C", 1)
                .build();

        Replayed.of(world,
                        convoy(world, "MA", "a", "08:00", 1).travel("B", "C", "A"),
                        convoy(world, "MB", "b", "08:00", 1).travel("C", "A", "B"),
                        convoy(world, "MC", "c", "08:00", 1).travel("A", "B", "C"))
                .isExactlyAsPlanned();
    }

    /** A wave at the capacity of a path that is no longer than a doorway: they stand on it no longer than they walk. */
    @Test
    void aRoadHasRoomForTheFlowThatItsTableCallsPossible() {
        var world = new WorldBuilder().places("home", "away")
                .road("home", "away", 10, r -> r.metres(0).modes(Mode.FOOT).capacityPerHour(360))
                .group("people", "home", 900, g -> g.destinations("away"))
                .build();

        Replayed.of(world, people(world, "W", "people", Mode.FOOT, "08:00", families(1, 900)).travel("away"))
                .isExactlyAsPlanned();
    }

    /**
     * A truck of 20 minutes enters at 08:00, a car of 10 minutes at 08:10. At 08:20 both are at the end, and the truck needs
     * a minute to leave.
     */
    @Test
    void aRoadThatLetsOutNoMoreThanItLetsInDelaysModesOfDifferentSpeed() {
        var world = new WorldBuilder().places("A", "B")
                .road("A", "B", 20, r -> r.capacityPerHour(120).time(Mode.CAR, ofMinutes(10)))
                .fleet("trucks", "A", 1)
                .fleet("cars", "A", 1, f -> f.mode(Mode.CAR))
                .build();
        var truck = convoy(world, "T", "trucks", "08:00", 1).travel("B");
        var car = convoy(world, "V", "cars", "08:10", 1).travel("B");

        Replayed.of(world, CapacityAt.ENTRY, truck, car).isExactlyAsPlanned();
        var bothEnds = Replayed.of(world, CapacityAt.BOTH_ENDS, truck, car);
        assertThat(bothEnds.lateness("T", "A-B")).isEqualTo(ofSeconds(0));
        assertThat(bothEnds.lateness("V", "A-B")).isEqualTo(ofMinutes(1));
    }

    /** The same plan replayed again is the same to the nanosecond. */
    @Test
    void theSamePlanHasTheSameReplay() {
        var world = fork(r -> r.capacityPerHour(6)).fleet("trucks", "home", 3).build();
        var convoy = convoy(world, "N", "trucks", "08:00", 1, 2, 3).travel("fork", "narrow");

        assertThat(Replayed.of(world, convoy)).isEqualTo(Replayed.of(world, convoy));
    }
}
