package org.respite.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.checker.Itinerary.convoy;
import static org.respite.checker.Itinerary.from;
import static org.respite.checker.Itinerary.of;
import static org.respite.checker.Plans.check;
import static org.respite.checker.Plans.codes;
import static org.respite.checker.Plans.handOut;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Movement;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Scenario;

/**
 * <pre>
 *   A (base, stock) ──60── Out ║ X ║ In (base of local) ──60── B (need)      all calm; convoys spread over 5 minutes
 * </pre>
 */
class GoodsRulesTest {

    private static WorldBuilder world() {
        return new WorldBuilder()
                .places("A", "Out", "In", "B")
                .bothWays("A", "Out", 60)
                .bothWays("In", "B", 60)
                .crossing("X", "Out", "In")
                .item("food")
                .item("fuel", i -> i.restrictedClass("fuel"))
                .stock("A", "food", 15_000)
                .stock("A", "fuel", 15_000)
                .need("B", "food", 100, 50, 100)
                .fleet("trucks", "A", 10)
                .fleet("local", "In", 10);
    }

    private static Movement haul(Scenario world, Cargo... cargo) {
        var down = Arrays.stream(cargo)
                .map(c -> new Cargo(c.item(), c.quantity(), Optional.empty()))
                .toArray(Cargo[]::new);
        return convoy(world, "haul", "trucks", "01:00", 1)
                .load(15, cargo)
                .travel("Out")
                .transfer("X", 15, down)
                .travel("A")
                .movement();
    }

    /** The transfer of a haul ends at 02:30, for the last truck at 02:35. */
    private static Itinerary local(Scenario world, String start, long loaded, long unloaded) {
        return convoy(world, "local", "local", start, 1)
                .load(15, of("food", loaded))
                .travel("B")
                .unload(15, of("food", unloaded))
                .travel("In");
    }

    @Test
    void aTruckCarriesItsPayloadAndItsVolumeAndNotALitreMore() {
        var world = world().build();
        assertThat(check(world, haul(world, from("A", "food", 10_000))).findings()).isEmpty();
        assertThat(codes(check(world, haul(world, from("A", "food", 10_001))))).containsExactly("P402");
        assertThat(codes(check(world, haul(world, from("A", "food", 5_000), from("A", "fuel", 5_001)))))
                .containsExactly("P402");
        var bulky = world().item("food", i -> i.cubicCentimetresPerUnit(10_000)).build();
        assertThat(check(bulky, haul(bulky, from("A", "food", 5_000))).findings()).isEmpty();
        assertThat(codes(check(bulky, haul(bulky, from("A", "food", 5_001))))).containsExactly("P402");
    }

    @Test
    void aStockGivesWhatItHoldsWhenItIsThereToWhoMayCarryIt() {
        var world = world().stock("A", "food", 1_000, s -> s.id("late").available("01:00:01"))
                .stock("A", "food", 1_000, s -> s.id("theirs").owner("others"))
                .stock("A", "food", 1_000, s -> s.id("shared").owner("others").sharedWith("all"))
                .build();
        var two = List.of(haul(world, from("A", "food", 10_000)), haul2(world, "food@A", 5_000));
        assertThat(check(world, two).findings()).isEmpty();
        var over = List.of(haul(world, from("A", "food", 10_000)), haul2(world, "food@A", 5_001));
        assertThat(codes(check(world, over))).containsExactly("P404");
        assertThat(codes(check(world, haul2(world, "late", 10)))).containsExactly("P404");
        assertThat(codes(check(world, haul2(world, "theirs", 10)))).containsExactly("P404");
        // The owner of the stock shares, but the owner of the fleet does not carry for others.
        assertThat(codes(check(world, haul2(world, "shared", 10)))).containsExactly("P404");
        assertThat(codes(check(world, haul2(world, "fuel@A", 10)))).containsExactly("P404");
        var both = world().stock("A", "food", 1_000, s -> s.id("shared").owner("others").sharedWith("aid"))
                .fleet("trucks", "A", 10, f -> f.sharedWith("others"))
                .build();
        assertThat(check(both, haul2(both, "shared", 10)).findings()).isEmpty();
    }

    private static Movement haul2(Scenario world, String stock, long quantity) {
        return convoy(world, "haul 2", "trucks", "01:00", 2)
                .load(15, new Cargo(new Id.Item("food"), quantity, Optional.of(new Id.Stock(stock))))
                .travel("Out")
                .transfer("X", 15, of("food", quantity))
                .travel("A")
                .movement();
    }

    @Test
    void whatWasTransferredMayBeLoadedWhenTheLastTruckIsDone() {
        var world = world().build();
        var haul = haul(world, from("A", "food", 100));
        assertThat(check(world, haul, local(world, "02:35", 100, 100).movement()).findings()).isEmpty();
        assertThat(codes(check(world, haul, local(world, "02:34:59", 100, 100).movement()))).containsExactly("P405");
        assertThat(codes(check(world, haul, local(world, "02:35", 101, 101).movement()))).containsExactly("P405");
        assertThat(codes(check(world, local(world, "02:35", 100, 100).movement()))).containsExactly("P405");
    }

    @Test
    void aConvoyEndsEmptyAndUnloadsWhatItHas() {
        var world = world().build();
        var haul = haul(world, from("A", "food", 100));
        assertThat(codes(check(world, haul, local(world, "02:35", 100, 99).movement()))).containsExactly("P403");
        assertThat(codes(check(world, haul, local(world, "02:35", 99, 100).movement()))).containsExactly("P403");
        var other = world().fleet("trucks", "A", 10, f -> f.items("fuel")).build();
        assertThat(codes(check(other, haul(other, from("A", "food", 10))))).containsExactly("P403");
    }

    @Test
    void aRestrictedItemGoesOnlyWhereItsClassIsPermitted() {
        for (boolean permitted : List.of(true, false)) {
            var world = world().stock("In", "fuel", 10)
                    .place("B", p -> p.permittedClasses(permitted ? "fuel" : "other"))
                    .build();
            var fuel = convoy(world, "M1", "local", "02:00", 1)
                    .load(15, from("In", "fuel", 10))
                    .travel("B")
                    .unload(15, of("fuel", 10))
                    .travel("In")
                    .movement();
            assertThat(codes(check(world, fuel))).isEqualTo(permitted ? List.of() : List.of("P406"));
        }
    }

    @Test
    void aCrossingLetsThroughWhatItDoes() {
        var world = world().crossing("X", "Out", "In", c -> c.itemsLetThrough("fuel")).build();
        assertThat(codes(check(world, haul(world, from("A", "food", 100))))).containsExactly("P407");
        assertThat(check(world, haul(world, from("A", "fuel", 100))).findings()).isEmpty();
    }

    @Test
    void theYardIsFreeWhenTheLastTruckHasLoaded() {
        var world = world().crossing("X", "Out", "In", c -> c.yardRoomKilograms(100)).build();
        var first = haul(world, from("A", "food", 100));
        // Loads from 02:35 to 02:50, the last at 02:55. The second transfer starts 1 h 15 min after its start.
        var local = local(world, "02:35", 100, 100).movement();
        assertThat(check(world, first, local, second(world, "01:40", 100)).findings()).isEmpty();
        assertThat(codes(check(world, first, local, second(world, "01:39:59", 100)))).containsExactly("P408");
        assertThat(codes(check(world, first, local, second(world, "01:40", 101)))).containsExactly("P408");
    }

    @Test
    void whatIsPutDownAgainInTheYardStillTakesItsRoom() {
        var world = world().crossing("X", "Out", "In", c -> c.yardRoomKilograms(200)).build();
        var first = haul(world, from("A", "food", 100));
        var shuttle = convoy(world, "shuttle", "local", "02:35", 1)
                .load(15, of("food", 100))
                .unload(15, of("food", 100))
                .movement();
        assertThat(check(world, first, shuttle, second(world, "01:40", 100)).findings()).isEmpty();
        assertThat(codes(check(world, first, shuttle, second(world, "01:40", 101)))).containsExactly("P408");
    }

    private static Movement second(Scenario world, String start, long quantity) {
        return convoy(world, "second", "trucks", start, 2)
                .load(15, from("A", "food", quantity))
                .travel("Out")
                .transfer("X", 15, of("food", quantity))
                .travel("A")
                .movement();
    }

    @Test
    void onlyWhatIsThereIsHandedOut() {
        var world = world().build();
        var movements = List.of(haul(world, from("A", "food", 100)), local(world, "02:35", 100, 100).movement());
        // At B from 03:50, unloaded at 04:05, the last at 04:10.
        assertThat(check(world, movements, handOut("B", "food", "04:10", "05:10", 100)).findings()).isEmpty();
        assertThat(codes(check(world, movements, handOut("B", "food", "04:09:59", "05:10", 100)))).containsExactly("P409");
        assertThat(codes(check(world, movements, handOut("B", "food", "04:10", "05:10", 101)))).containsExactly("P409");
        assertThat(codes(check(world, movements, handOut("In", "food", "04:10", "05:10", 1)))).containsExactly("P409");
    }

    @Test
    void whatIsLoadedAgainIsNotHandedOutToo() {
        var world = world().place("In").need("In", "food", 100, 50, 100).build();
        var movements = List.of(haul(world, from("A", "food", 100)), local(world, "04:00", 60, 60).movement());
        assertThat(check(world, movements, handOut("In", "food", "02:35", "06:00", 40)).findings()).isEmpty();
        assertThat(codes(check(world, movements, handOut("In", "food", "02:35", "06:00", 41)))).containsExactly("P409");
    }

    @Test
    void handingOutKeepsTheHoursAndTheRate() {
        var world = world().place("B", p -> p.distributionHours(WorldTime.windows("08:00", "10:00")))
                .need("B", "food", 100, 50, 100, n -> n.distributedPerHour(50))
                .stock("B", "food", 1_000)
                .build();
        assertThat(check(world, List.of(), handOut("B", "food", "08:00", "10:00", 100)).findings()).isEmpty();
        assertThat(codes(check(world, List.of(), handOut("B", "food", "08:00", "10:00", 101)))).containsExactly("P409");
        assertThat(codes(check(world, List.of(), handOut("B", "food", "08:00", "10:00:01", 10)))).containsExactly("P409");
        assertThat(codes(check(world, List.of(), handOut("B", "food", "07:59:59", "10:00", 10)))).containsExactly("P409");
        var meeting = check(
                world, List.of(), handOut("B", "food", "08:00", "09:00", 50), handOut("B", "food", "09:00", "10:00", 50));
        assertThat(meeting.findings()).isEmpty();
        var overlapping = check(
                world, List.of(), handOut("B", "food", "08:00", "09:00", 10), handOut("B", "food", "08:59:59", "10:00", 10));
        assertThat(codes(overlapping)).containsExactly("P409");
    }
}
