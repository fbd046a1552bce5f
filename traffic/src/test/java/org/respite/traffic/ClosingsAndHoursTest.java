package org.respite.traffic;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.checker.Itinerary.convoy;
import static org.respite.checker.Itinerary.families;
import static org.respite.checker.Itinerary.from;
import static org.respite.checker.Itinerary.of;
import static org.respite.checker.Itinerary.people;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Inspection;
import org.respite.model.scenario.Provenance;
import org.respite.model.quantity.Id;

/** What a queue does to those who have to be out in time. */
class ClosingsAndHoursTest {

    /**
     * <pre>
     *   A ──10 min──► B ~~60 min, guarded, open 08:00–10:00~~► C     margin 30 min
     * </pre>
     */
    private static WorldBuilder guardedRoad(double capacity) {
        return new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "10:00")
                .places("A", "B", "C")
                .road("A", "B", 10)
                .road("B", "C", 60, r -> r.zone("north").capacityPerHour(capacity))
                .rules(r -> r.safetyMargin(ofMinutes(30)))
                .fleet("trucks", "A", 10, f -> f.largestConvoy(10));
    }

    @Test
    void nobodyIsCaughtWhereThePlanHolds() {
        var world = guardedRoad(1000).build();

        Replayed.of(world, convoy(world, "M", "trucks", "08:00", 1, 2).travel("B", "C")).isExactlyAsPlanned();
    }

    /**
     * A truck every eight minutes: of ten that are at B from 08:10 on, they enter at 08:10, 08:18, … 09:22. The first
     * three (08:10 to 08:26) are out by 09:26 and keep the margin; the next four (to 08:58) are out by 09:58, inside the
     * margin; three are still on the road at 10:00.
     */
    @Test
    void thoseWhoAreStillOnTheRoadAtItsClosingAreCounted() {
        var world = guardedRoad(15).build();

        var closings = Replayed.of(world, convoy(world, "M", "trucks", "08:00", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
                .spread(ofMinutes(1)).travel("B", "C")).replay().closings();

        assertThat(closings.onRoads().vehicles()).isEqualTo(3);
        assertThat(closings.inMargin().vehicles()).isEqualTo(4);
        assertThat(closings.atPlaces().isNone()).isTrue();
        assertThat(closings.isNobodyCaught()).isFalse();
    }

    /** A truck in forty minutes: at B the first goes at 08:10, then 08:50, 09:30; the fourth would at 10:10 and is held. */
    @Test
    void whoComesAfterTheClosingIsHeldAtTheAbortPointAndNeverArrives() {
        var world = guardedRoad(3).build();

        var replay = Replayed.of(world, convoy(world, "M", "trucks", "08:00", 1, 2, 3, 4).travel("B", "C")).replay();

        assertThat(replay.members()).isEqualTo(4);
        assertThat(replay.finished()).isEqualTo(3);
        assertThat(replay.legs().getLast().isComplete()).isFalse();
        assertThat(replay.agrees()).isFalse();
    }

    /** B is guarded and no shelter: the one who is held there is outside. */
    @Test
    void whoIsHeldAtAGuardedPlaceWithoutShelterIsCaughtThere() {
        var world = guardedRoad(3).place("B", p -> p.zone("north")).build();

        var closings = Replayed.of(world, convoy(world, "M", "trucks", "08:00", 1, 2, 3, 4).travel("B", "C")).replay().closings();

        assertThat(closings.atPlaces().vehicles()).isEqualTo(1);
    }

    /** The road is closed from 09:00 to 09:30; the truck is held up to 09:02 at the inspection and waits for 09:30. */
    @Test
    void aLateTruckWaitsUntilTheRoadIsOpenAgain() {
        var world = new WorldBuilder().places("P", "T", "X")
                .road("P", "T", 10)
                .road("T", "X", 20, r -> r.closed("09:00", "09:30"))
                .inspection("T", 2, ofMinutes(30))
                .fleet("trucks", "P", 2)
                .build();

        var replayed = Replayed.of(world,
                convoy(world, "M1", "trucks", "07:52", 1).travel("T").inspect(30).travel("X"),
                convoy(world, "M2", "trucks", "07:55", 2).travel("T").inspect(30).travel("X"));

        assertThat(replayed.delays(Delay.Cause.ROAD_CLOSED)).containsExactly("T-X 1 1680 1680");
        assertThat(replayed.lateness("M2", "T-X")).isEqualTo(ofMinutes(55));
    }

    @Test
    void whoComesAfterTheHoursIsInspectedTheNextMorning() {
        var world = new WorldBuilder().hours(48).places("P", "T")
                .bothWays("P", "T", 60)
                .inspection(new Inspection(new Id.Place("T"), 2, ofMinutes(30),
                        WorldTime.windows("06:00", "09:20").union(WorldTime.windows("30:00", "40:00")), Provenance.UNKNOWN))
                .fleet("trucks", "P", 2)
                .build();

        var replayed = Replayed.of(world,
                convoy(world, "M", "trucks", "08:00", 1, 2).travel("T").inspect(30).travel("P"));

        assertThat(replayed.delays(Delay.Cause.STATION_SHUT)).singleElement().asString().startsWith("T 1 ");
        assertThat(replayed.lateness("M", "T-P")).isEqualTo(ofMinutes(21 * 60).minusSeconds(150));
    }

    /** A vehicle that comes back late sets off late: 8 minutes at the inspection eat the 5 that the plan leaves. */
    @Test
    void aLateVehicleIsLateForItsNextMovement() {
        var world = new WorldBuilder().places("P", "T").bothWays("P", "T", 60)
                .inspection("T", 6, ofMinutes(10))
                .fleet("trucks", "P", 2, f -> f.turnaround(ofMinutes(15)))
                .build();

        var replayed = Replayed.of(world,
                convoy(world, "M1", "trucks", "08:00", 1, 2).spread(ofMinutes(4)).travel("T").inspect(10).travel("P"),
                convoy(world, "M2", "trucks", "10:34", 2).travel("T"));

        assertThat(replayed.delays(Delay.Cause.VEHICLE_LATE)).containsExactly("trucks 1 60 60");
        assertThat(replayed.lateness("M2", "P-T")).isEqualTo(ofMinutes(1));
    }

    /** Ten persons at a counter for 60 an hour, who come at once: the last is nine minutes late. */
    @Test
    void peopleQueueAtTheCounterOfACrossing() {
        var world = new WorldBuilder().places("home", "border", "abroad")
                .road("home", "border", 60)
                .crossing("exit", "abroad", "border", c -> c.personsPerHour(60))
                .group("people", "home", 10, g -> g.exits("exit"))
                .build();

        var replayed = Replayed.of(world, people(world, "W", "people", Mode.FOOT, "08:00", families(1, 10))
                .spread(ofSeconds(10)).travel("border").exit("people", "exit", 15, families(1, 10)));

        assertThat(replayed.delays(Delay.Cause.STATION_BUSY)).containsExactly("exit 9 2655 531");
    }

    /** Four trucks an hour, a quarter of an hour each: one dock. */
    @Test
    void trucksQueueAtADock() {
        var world = new WorldBuilder().places("A").place("B", p -> p.unloadsPerHour(4))
                .road("A", "B", 60)
                .item("food").stock("A", "food", 2)
                .fleet("trucks", "A", 2)
                .build();

        var replayed = Replayed.of(world, convoy(world, "M", "trucks", "08:00", 1, 2).spread(ofMinutes(2))
                .load(15, from("A", "food", 2)).travel("B").unload(15, of("food", 2)));

        assertThat(replayed.delays(Delay.Cause.STATION_BUSY)).containsExactly("B 1 840 840");
    }
}
