package org.respite.model.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.respite.model.GroupDraft;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.plan.Outcome.NeedOutcome;
import org.respite.model.preparation.Destination.Standard;
import org.respite.model.preparation.Requirement.Kind;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.PeopleGroup.Share;
import org.respite.model.scenario.Place.Reception;
import org.respite.model.scenario.Scenario;

/**
 * A town of 2,000 people who may leave, of whom half wish to; a camp an hour away.
 *
 * <pre>
 *   town (guarded, open 08:00–18:00) ──60 min── camp (calm): room 700, water 9,000 l, 30 toilets; 100 are there
 *   two buses of 50 seats at the town, half an hour to board and half an hour to alight
 * </pre>
 */
class PreparationTest {

    private static final Reception CAMP =
            new Reception(OptionalInt.of(700), OptionalInt.of(9_000), OptionalInt.of(30), 100);

    @Test
    void theCampTakesWhatItsScarcestStandardLeaves() {
        var preparation = preparation(world(CAMP, g -> {}));

        assertThat(preparation.persons()).isEqualTo(2_000);
        assertThat(preparation.wishing()).isEqualTo(1_000);
        assertThat(preparation.isMissing()).isTrue();
        assertRequirement(preparation, Kind.ROOM, 1_000, 2_000, 600);
        assertRequirement(preparation, Kind.WATER, 15_000, 30_000, 7_500);
        assertRequirement(preparation, Kind.TOILETS, 50, 100, 25);
        assertRequirement(preparation, Kind.STANDARDS, 1_000, 2_000, 500);
        assertThat(requirement(preparation, Kind.ROOM).missingForWishing()).hasValue(400);
        assertThat(requirement(preparation, Kind.ROOM).missingForAll()).hasValue(1_400);
        assertThat(preparation.destinations())
                .containsExactly(new Destination(new Id.Place("camp"), 500, Set.of(), Set.of()));
    }

    /** Boarding, driving and alighting take 2 h, the way back 1 h: three trips in 10 h, 100 seats each. */
    @Test
    void busesShuttleForAsLongAsThePauseIsOpen() {
        var preparation = preparation(world(CAMP, g -> g.modes(Mode.BUS)));

        assertRequirement(preparation, Kind.TRANSPORT, 1_000, 2_000, 300);
        assertRequirement(preparation, Kind.DAYS, 4, 7, 1);
        assertRequirement(preparation, Kind.DAYS_IF_ALL_RIDE, 4, 7, 1);
    }

    @Test
    void whoMayWalkNeedsNoSeatButIsToldWhatRidingWouldTake() {
        var preparation = preparation(world(CAMP, g -> g.modes(Mode.BUS, Mode.FOOT)));

        assertRequirement(preparation, Kind.TRANSPORT, 0, 0, 0);
        assertRequirement(preparation, Kind.DAYS, 0, 0, 1);
        assertRequirement(preparation, Kind.DAYS_IF_ALL_RIDE, 4, 7, 1);
    }

    @Test
    void busesAreNoSeatsForPatientsWhoNeedAnAmbulance() {
        var world = builder(CAMP, g -> g.modes(Mode.BUS, Mode.FOOT))
                .group("patients", "town", 10, g -> g.modes(Mode.AMBULANCE).destinations("camp"))
                .build();

        assertRequirement(preparation(world), Kind.TRANSPORT, 10, 10, 0);
        assertThat(requirement(preparation(world), Kind.DAYS).forWishing()).isEmpty();
    }

    @Test
    void aShorterDutyOfTheCrewsMeansFewerTrips() {
        var world = builder(CAMP, g -> g.modes(Mode.BUS))
                .fleet("buses", "town", 2, f -> f.crewHours(Duration.ofHours(3)))
                .build();

        assertRequirement(preparation(world), Kind.TRANSPORT, 1_000, 2_000, 100);
    }

    @Test
    void nothingIsMissingWhereEverythingIsThere() {
        var camp = new Reception(OptionalInt.of(1_100), OptionalInt.of(16_500), OptionalInt.of(55), 100);
        var preparation = preparation(world(camp, g -> g.modes(Mode.FOOT)));

        assertThat(requirement(preparation, Kind.STANDARDS).missingForWishing()).hasValue(0);
        assertThat(preparation.isMissing()).isFalse();
    }

    @Test
    void whatNobodyToldIsUnknownAndNotNothing() {
        var camp = new Reception(OptionalInt.of(5_000), OptionalInt.empty(), OptionalInt.of(500), 100);
        var preparation = preparation(builder(camp, g -> g.modes(Mode.AMBULANCE)).build());

        assertThat(requirement(preparation, Kind.WATER).available()).isEmpty();
        assertThat(requirement(preparation, Kind.WATER).missingForWishing()).isEmpty();
        assertThat(requirement(preparation, Kind.WATER).isMissing()).isTrue();
        assertThat(requirement(preparation, Kind.STANDARDS).available()).isEmpty();
        assertThat(requirement(preparation, Kind.DAYS).forWishing()).isEmpty();
        var destination = preparation.destinations().getFirst();
        assertThat(destination.isRefused()).isTrue();
        assertThat(destination.unknown()).containsExactly(Standard.WATER);
    }

    @Test
    void aCampWithTooLittleWaterForThosePresentIsRefusedForItsWater() {
        var camp = new Reception(OptionalInt.of(5_000), OptionalInt.of(1_000), OptionalInt.of(500), 100);
        var destination = preparation(world(camp, g -> {})).destinations().getFirst();

        assertThat(destination.isRefused()).isTrue();
        assertThat(destination.full()).containsExactly(Standard.WATER);
    }

    @Test
    void peopleWhomNobodyAskedDoNotCountAsWishing() {
        var preparation = preparation(world(CAMP, g -> g.basis("")));

        assertThat(preparation.wishing()).isZero();
        assertThat(preparation.unasked()).isEqualTo(2_000);
        assertThat(requirement(preparation, Kind.ROOM).forAll()).hasValue(2_000);
        assertThat(preparation.isMissing()).isFalse();
    }

    @Test
    void servingInPlaceCountsEverybodyAtHomeAndNobodyElse() {
        var outcome = outcome(
                need("town", 500, 1_000, 200), need("town", 500, 1_000, 700), need("camp", 50, 100, 100));

        assertThat(Preparation.find(world(CAMP, g -> {}), outcome).orElseThrow().inPlace())
                .containsExactly(new InPlace(new Id.Item("food"), 1_000, 700, 2_000, 900));
    }

    @Test
    void whereNobodyMayLeaveThereIsNothingToPrepare() {
        assertThat(Preparation.find(world(CAMP, g -> g.purpose(PeopleGroup.Purpose.RETURN)), outcome())).isEmpty();
    }

    private static Scenario world(Reception camp, Consumer<GroupDraft> more) {
        return builder(camp, more).build();
    }

    private static WorldBuilder builder(Reception camp, Consumer<GroupDraft> more) {
        return new WorldBuilder()
                .guarded("town").pause("town", "08:00", "18:00")
                .place("town", p -> p.zone("town").shelter())
                .place("camp", p -> p.reception(camp))
                .bothWays("town", "camp", 60, r -> r.zone("town").modes(Mode.BUS, Mode.FOOT))
                .item("food")
                .fleet("buses", "town", 2, f -> f.buses(50).loading(Duration.ofMinutes(30))
                        .unloading(Duration.ofMinutes(30)).crewHours(Duration.ofHours(12)))
                .group("leavers", "town", 1_000, g -> more.accept(
                        g.persons(2_000).modes(Mode.FOOT).destinations("camp").share(new Share(0.5, 0.5, 0.5))));
    }

    private static Preparation preparation(Scenario scenario) {
        return Preparation.find(scenario, outcome()).orElseThrow();
    }

    private static Outcome outcome(NeedOutcome... needs) {
        return new Outcome(
                OptionalDouble.empty(), 0, List.of(needs), List.of(), List.of(), List.of(), Duration.ZERO, 0);
    }

    private static NeedOutcome need(String place, double survival, double full, double met) {
        return new NeedOutcome(
                new Id.Place(place), new Id.Item("food"), true, List.of(new DayOutcome(survival, full, met)));
    }

    private static Requirement requirement(Preparation preparation, Kind kind) {
        return preparation.requirements().stream().filter(r -> r.kind() == kind).findFirst().orElseThrow();
    }

    private static void assertRequirement(Preparation preparation, Kind kind, long wishing, long all, long available) {
        assertThat(requirement(preparation, kind))
                .isEqualTo(new Requirement(
                        kind, OptionalLong.of(wishing), OptionalLong.of(all), OptionalLong.of(available)));
    }
}
