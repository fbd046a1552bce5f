package org.respite.checker.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.respite.checker.bound.SmallTown.FOOD;
import static org.respite.checker.bound.SmallTown.LAST;
import static org.respite.checker.bound.SmallTown.STOCK;
import static org.respite.checker.bound.SmallTown.TOWN;
import static org.respite.checker.bound.SmallTown.TRUCKS;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.proof.Counted;
import org.respite.model.proof.Price;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Id;

/** Bounds from prices, in worlds that are small enough to add them up by hand. */
class BoundOnPaperTest {

    private static final double ROUNDING = 1e-6;
    private static final Price FOOD_IN_TOWN = new Price.OfStore(TOWN, FOOD, LAST, true, 0.001);

    private static Evaluation evaluate(WorldBuilder world, Proof proof) {
        return BoundEvaluator.evaluate(world.build(), proof);
    }

    private static double bound(double floor, Price... prices) {
        var evaluation = evaluate(SmallTown.builder(1000), SmallTown.proof(floor, prices));
        assertThat(evaluation.faults()).isEmpty();
        return evaluation.bound();
    }

    @Test
    void whereNothingHasAPriceEveryNeedCouldBeMet() {
        assertThat(bound(0)).isCloseTo(50, within(ROUNDING));
    }

    /** Food that is dear in town and free in the depot makes every round gain 10 t × 0.001, 16 of them in the day. */
    @Test
    void aRoundThatGainsIsMadeAsOftenAsTheDayHasRoomFor() {
        assertThat(bound(0, FOOD_IN_TOWN)).isCloseTo(50 - 0.8 + 16 * 10, within(ROUNDING));
    }

    @Test
    void aRoundThatPaysForItsLoadGainsNothing() {
        assertThat(bound(0, FOOD_IN_TOWN, new Price.OfStock(STOCK, 0.001))).isCloseTo(50 - 0.8 + 1, within(ROUNDING));
    }

    /** The truck is away for 11 slots of 15 minutes: at 1 a slot a round that gains 10 does not pay; all slots cost 96. */
    @Test
    void aRoundPaysForTheSlotsInWhichItsVehicleIsAway() {
        var ofTruck = new Price.OfSlots(Counted.FLEET, TRUCKS, 0, LAST + 1, 1);
        assertThat(bound(0, FOOD_IN_TOWN, ofTruck)).isCloseTo(50 - 0.8 + 96, within(ROUNDING));
        var half = new Price.OfSlots(Counted.FLEET, TRUCKS, 0, LAST + 1, 0.5);
        assertThat(bound(0, FOOD_IN_TOWN, half)).isCloseTo(50 - 0.8 + 48 + 16 * (10 - 5.5), within(ROUNDING));
    }

    /** A floor of one half gives back half of what survival gains with the floor's price. */
    @Test
    void aHeldFloorGivesBackItsPrice() {
        assertThat(bound(0.5, new Price.OfFloor(0, 10))).isCloseTo(50 - 5 + 10, within(ROUNDING));
    }

    /** Only 400 kg: the best is survival, 400 × 4/2.75 × 50/800; the price of a kilogram is that of the next piece. */
    @Test
    void theRightPricesProveTheBestPlan() {
        double next = 2 / 2.75 * 50 / 800;
        var world = SmallTown.builder(400);
        var proof = SmallTown.proof(0, new Price.OfStore(TOWN, FOOD, LAST, true, next), new Price.OfStock(STOCK, next));
        assertThat(evaluate(world, proof).bound()).isCloseTo(400 * 4 / 2.75 * 50 / 800, within(ROUNDING));
    }

    /**
     * The round needs 2 h 35 min. Crews of 2 h 30 min cannot make it, and whatever food would be worth in town, no truck
     * gains by it.
     */
    @Test
    void aRoundLongerThanTheCrewsHoursGainsNothing() {
        var dear = SmallTown.proof(0, FOOD_IN_TOWN);
        var longEnough = SmallTown.builder(1000).fleet("trucks", "depot", 1, f -> f.crewHours(Duration.ofMinutes(155)));
        var tooShort = SmallTown.builder(1000).fleet("trucks", "depot", 1, f -> f.crewHours(Duration.ofMinutes(150)));
        assertThat(evaluate(longEnough, dear).vehicles()).isCloseTo(160, within(ROUNDING));
        assertThat(evaluate(tooShort, dear).vehicles()).isZero();
    }

    /**
     * <pre>
     *   depot ── 60 min ──► [ near ] ── 60 min ──► [ far ]      near may not be waited at
     *        closed from 09:10      closed until 09:15
     * </pre>
     *
     * Whoever enters the first road at 08:00 is at near at 09:00, too early to go on. A truck that drops something
     * there for 15 minutes can go on and drop the rest at far: so that part of its load gains.
     */
    @Test
    void aRoundWithSeveralDropsGainsWhereNoSingleDropCould() {
        var ofFar = SmallTown.proof(0, new Price.OfStore(new Id.Place("far"), FOOD, LAST, true, 0.001));
        assertThat(evaluate(twoTowns(), ofFar).vehicles()).isZero();
        var dropping = twoTowns().need("near", "food", 100, 400, 800);
        assertThat(evaluate(dropping, ofFar).vehicles()).isGreaterThan(10 - ROUNDING);
    }

    private static WorldBuilder twoTowns() {
        return new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "16:00")
                .place("depot")
                .place("near", p -> p.zone("north"))
                .place("far", p -> p.zone("north"))
                .road("depot", "near", 60, r -> r.zone("north").closed("09:10", "24:00"))
                .road("near", "far", 60, r -> r.zone("north").closed("0:00", "09:15"))
                .road("far", "near", 60, r -> r.zone("north"))
                .road("near", "depot", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 1000)
                .need("far", "food", 100, 400, 800)
                .fleet("trucks", "depot", 1);
    }

    /**
     * <pre>
     *   [ home ] ── 60 min ──► haven, room for 150
     * </pre>
     *
     * Open 08:00–12:00, 1,000 people on foot. Who leaves at 08:00 is there, with the last of the slot, at 09:15: worth
     * 1 − 0.5 × 9.25/24. If room costs just that, nobody gains by going, and the room is worth 150 times as much.
     */
    @Test
    void roomThatIsScarceLimitsWhoArrives() {
        var world = new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "12:00")
                .place("home", p -> p.zone("north"))
                .place("haven", p -> p.vacancies(150))
                .road("home", "haven", 60, r -> r.zone("north"))
                .group("people", "home", 1000, g -> g.destinations("haven"));
        double best = 1 - 0.5 * 9.25 / 24;
        assertThat(evaluate(world, SmallTown.proof(0)).bound()).isCloseTo(1000 * best, within(ROUNDING));
        var ofRoom = new Price.OfRoom(new Id.Place("haven"), best);
        assertThat(evaluate(world, SmallTown.proof(0, ofRoom)).bound()).isCloseTo(150 * best, within(ROUNDING));
    }

    @Test
    void pricesOfWhatIsNoLimitAreNamed() {
        var prices = List.<Price>of(
                new Price.OfStock(new Id.Stock("nowhere"), 1),
                new Price.OfSlots(Counted.ROAD, TOWN, 0, 1, 1),
                new Price.OfSlots(Counted.FLEET, TRUCKS, 5, 5, 1),
                new Price.OfSlots(Counted.LOADING, TOWN, 0, 1, 1),
                new Price.OfCrew(TRUCKS, 1, 1),
                new Price.OfDuty(TRUCKS, 0, 5, 1),
                new Price.OfQuota(0, 1),
                new Price.OfFloor(7, 1),
                new Price.OfStore(TOWN, FOOD, LAST + 1, true, 1),
                new Price.OfYard(new Id.Crossing("gate"), 0, 1),
                new Price.OfStock(STOCK, -1),
                new Price.OfStock(STOCK, Double.NaN),
                new Price.OfStock(STOCK, 1e13));
        var evaluation = BoundEvaluator.evaluate(SmallTown.scenario(), new Proof(0, Map.of(), prices));
        assertThat(evaluation.faults()).containsExactlyElementsOf(prices.stream().map(Price::toString).toList());
        assertThat(evaluation.bound()).isFinite();
    }
}
