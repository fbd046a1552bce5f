package org.respite.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.respite.checker.Itinerary.convoy;
import static org.respite.checker.Itinerary.from;
import static org.respite.checker.Itinerary.of;
import static org.respite.checker.Plans.handOut;
import static org.respite.operations.OneConvoy.figure;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.respite.checker.Itinerary;
import org.respite.checker.Plans;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Movement;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Bearing;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Scenario;
import org.respite.operations.future.Fate;
import org.respite.operations.future.Lived;

/**
 * What is tried where a movement does not go, against exact probabilities; shares are nearly certain.
 *
 * <pre>
 *              ┌─ 60 min ─► [ town ]      [ ] guarded, opened 08:00–14:00 each day
 *   depot ─────┤             needs 100 kg a day
 *              └─ 60 min ─► village
 *                            needs 200 kg a day
 * </pre>
 */
class AskedAgainTest {

    private static final int MANY = 40_000;
    private static final double CLOSE = 0.01;
    private static final long CERTAIN = 1_000_000;

    /** One in two, each day by itself: 1 − ½³ after it was asked for twice again. */
    @Test
    void whatWasDeniedIsAskedForAgainTwice() {
        var lived = lived(world(5, 24, granted(0.5)), toTown("07:45", 1));
        assertThat(share(lived, Fate.DONE)).isCloseTo(0.5, within(CLOSE));
        assertThat(share(lived, Fate.ON_ANOTHER_DAY)).isCloseTo(0.375, within(CLOSE));
        assertThat(share(lived, Fate.DENIED)).isCloseTo(0.125, within(CLOSE));
        assertThat(lived).allSatisfy(l -> assertThat(l.outside()).isEmpty());
    }

    /** Notice of 48 hours leaves days three and five of five, and one day of four. */
    @Test
    void aNewRequestNeedsItsNotice() {
        assertThat(share(lived(world(5, 48, granted(0.5)), toTown("07:45", 1)), Fate.DENIED)).isCloseTo(0.125, within(CLOSE));
        assertThat(share(lived(world(4, 48, granted(0.5)), toTown("07:45", 1)), Fate.DENIED)).isCloseTo(0.25, within(CLOSE));
        assertThat(share(lived(world(2, 48, granted(0.5)), toTown("07:45", 1)), Fate.DENIED)).isCloseTo(0.5, within(CLOSE));
    }

    /** What comes on the second day is owed since the first, and no day's need is met twice. */
    @Test
    void whatComesLaterIsHandedOutLater() {
        var lived = lived(world(2, 24, granted(0.5)), toTown("07:45", 1));
        assertThat(lived.stream().filter(l -> l.fates()[0] == Fate.ON_ANOTHER_DAY)).isNotEmpty().allSatisfy(l -> {
            assertThat(l.met()[0][0]).isZero();
            assertThat(l.met()[0][1]).isCloseTo(100, within(1e-6));
        });
    }

    /** The truck's own movement of the next day, 09:00 to 11:35, leaves no time before it, and after it none until 14:00. */
    @Test
    void aVehicleIsNotTakenFromWhatItIsToDoInThePlan() {
        var world = world(2, 24, granted(0.5));
        var lived = lived(world, toTown("07:45", 1), toTown("33:00", 1));
        assertThat(share(lived, Fate.ON_ANOTHER_DAY)).isZero();
        var other = lived(world, toTown("07:45", 1), toTown("33:00", 2));
        assertThat(share(other, Fate.ON_ANOTHER_DAY)).isCloseTo(0.25, within(CLOSE));
    }

    /** The way to the town is closed on half of the days; nothing closes the way to the village. */
    @Test
    void whatCannotReachAClosedPlaceGoesWhereTheSameIsNeeded() {
        var world = world(1, 24, closed());
        var lived = lived(world, toTown("07:45", 1), toVillage("07:00", 2));
        assertThat(lived.stream().filter(l -> l.fates()[1] == Fate.ELSEWHERE).count() / (double) MANY).isCloseTo(0.5, within(CLOSE));
        assertThat(lived).allSatisfy(l -> {
            boolean isElsewhere = l.fates()[1] == Fate.ELSEWHERE;
            assertThat(l.met()[0][0]).isCloseTo(isElsewhere ? 0 : 100, within(1e-6));
            assertThat(l.met()[1][0]).isCloseTo(isElsewhere ? 200 : 100, within(1e-6));
        });
    }

    @Test
    void whereNothingElseIsServedAClosedMovementHolds() {
        var lived = lived(world(1, 24, closed()), toTown("07:45", 1));
        assertThat(share(lived, Fate.CLOSED)).isCloseTo(0.5, within(CLOSE));
    }

    /** Held once because its truck is in a refuge, and the truck is there still when the next is to begin. */
    @Test
    void aVehicleInARefugeDrivesNoneOfItsLaterMovements() {
        var lived = lived(world(2, 48, figure(Kind.BROKE_OFF, CERTAIN, CERTAIN, "")),
                toTown("07:45", 1), toTown("10:45", 1), toVillage("31:00", 1));
        assertThat(lived.stream().filter(l -> l.fates()[0] == Fate.TO_REFUGE))
                .isNotEmpty()
                .allSatisfy(l -> assertThat(l.fates()).containsExactly(Fate.TO_REFUGE, Fate.HELD, Fate.HELD));
    }

    private static AccessFigure granted(double share) {
        return figure(Kind.FACILITATED, share * CERTAIN, CERTAIN, "");
    }

    private static AccessFigure closed() {
        return new AccessFigure("the way", "closed", CERTAIN / 2.0, OptionalLong.of(CERTAIN), "days", "last month",
                Optional.of(new Bearing(Kind.CLOSED_DAYS, Set.of("north"), "")), Provenance.UNKNOWN);
    }

    private static Scenario world(int days, int notice, AccessFigure access) {
        var builder = new WorldBuilder()
                .hours(24 * days)
                .rules(r -> r.standardNotice(Duration.ofHours(notice)))
                .guarded("north")
                .place("depot")
                .place("town", p -> p.zone("north").shelter())
                .place("village")
                .bothWays("depot", "town", 60, r -> r.zone("north"))
                .bothWays("depot", "village", 60)
                .item("food")
                .stock("depot", "food", 10_000)
                .need("town", "food", 100, 50, 100, n -> n.distributedPerHour(1_000))
                .need("village", "food", 200, 100, 200, n -> n.distributedPerHour(1_000))
                .fleet("trucks", "depot", 2)
                .evidence(List.of(access), List.of(), List.of());
        for (int day = 0; day < days; day++) {
            builder.pause("north", 24 * day + 8 + ":00", 24 * day + 14 + ":00");
        }
        return builder.build();
    }

    private interface Planned {
        Movement in(Scenario world);
    }

    private static Planned toTown(String start, int truck) {
        return world -> there(world, "town", start, truck).notified("-48:00").movement();
    }

    private static Planned toVillage(String start, int truck) {
        return world -> there(world, "village", start, truck).movement();
    }

    private static Itinerary there(Scenario world, String place, String start, int truck) {
        return convoy(world, place + "-" + start, "trucks", start, truck)
                .load(15, from("depot", "food", 100))
                .travel(place)
                .unload(15, of("food", 100))
                .travel("depot");
    }

    private static List<Lived> lived(Scenario world, Planned... planned) {
        var movements = Arrays.stream(planned).map(p -> p.in(world)).toList();
        var handOuts = movements.stream()
                .map(m -> m.id().value().startsWith("town") ? "town" : "village")
                .distinct()
                .map(place -> handOut(place, "food", "10:00", "13:00", 100))
                .toList();
        return OneConvoy.simulation(world, Plans.plan(world, movements, handOuts)).futures(1, MANY);
    }

    /** Of the first movement. */
    private static double share(List<Lived> lived, Fate fate) {
        return lived.stream().filter(l -> l.fates()[0] == fate).count() / (double) lived.size();
    }
}
