package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Quota;
import org.respite.planner.Solved;

class A36_EverythingAtOnceTest {

    /**
     * <pre>
     *   port ─ 30 ─ terminal ─ 30 ─ gate ║ yard ═ 60, corridor 08:00–14:00 ═ [ town, a shelter ]
     *   100 t       1 truck an hour      ║ room for 21 t, loads from 08:00   500 persons need 40 t, 20 t to survive
     *   4 trucks    cargo 06:00–08:00    ║ 1 truck, 1 car of a neutral       1,000 residents wish to go to the yard
     *                                    ║ people out 09:00–15:00            100 nationals wish to go abroad, 30 listed
     *                                                                        10 persons to be handed over at the yard
     * </pre>
     *
     * Slots of an hour; the road from the town takes 20 units an hour, the road there as much as one likes.
     *
     * <p><b>Goods.</b> Nothing is taken from the yard before cargo hours end, so 21 t come through at most. The local
     * truck's round is 15 + 60 + 15 + 60 + 5 min, three slots: from 08:00 and from 11:00 it brings 10 t each, and drives
     * back at 09:30 and 12:30. Survival is met: floor 1, worth 500 × 0.5 × 2 / 2.75.
     *
     * <p><b>Hand-over.</b> The car is in the town at 09:00, drives back at 09:15 and is at the yard at 10:15.
     *
     * <p><b>People.</b> Those who set out on foot in the slots of 08:00 to 12:00 are through by 14:00: five slots of 200
     * persons. The truck's way back takes the room of 20 from the slots of 09:00 and 12:00, the car's that of 10 from
     * 09:00. The 30 nationals count double and go first, abroad at 10:15. Residents, there two hours after their slot
     * begins, take the rest, 920. With decay(h) = 1 − h / 48: 60 × decay(10.25) + 170 × decay(10) + 170 × decay(11) +
     * 200 × decay(12) + 200 × decay(13) + 180 × decay(14).
     *
     * <p><b>Bound.</b> It does not know of the hand-over: ten more residents in the slot of 09:00.
     */
    @Test
    void everyPartKeepsItsRulesAndSharesTheRoad() {
        var solved = Solved.of(world());
        double goods = 250 * 2 / 2.75;
        double nationals = 60 * decay(10.25);
        double residents = 170 * decay(10) + 170 * decay(11) + 200 * decay(12) + 200 * decay(13) + 180 * decay(14);

        assertThat(solved.met(0)).isEqualTo(20_000);
        assertThat(solved.outcome().survivalFloor()).hasValue(1.0);
        assertThat(solved.outcome().handOversMade()).containsExactly(new Id.HandOver("first group"));
        assertThat(solved.arrived(0)).isEqualTo(920);
        assertThat(solved.arrived(1)).isEqualTo(30);
        assertThat(solved.worth()).isCloseTo(goods + nationals + residents, within(1e-6));
        assertThat(solved.bound()).isCloseTo(goods + nationals + residents + 10 * decay(11), within(1e-3));
    }

    private static double decay(double hour) {
        return 1 - hour / 48;
    }

    private static WorldBuilder world() {
        return new WorldBuilder()
                .slot(Duration.ofMinutes(60))
                .guarded("north")
                .corridor("north road", List.of("yard-town", "town-yard"), "08:00", "14:00")
                .places("port", "terminal", "gate")
                .place("yard", p -> p.vacancies(10_000).openingHours(WorldTime.windows("08:00", "24:00")))
                .place("town", p -> p.zone("north").shelter())
                .bothWays("port", "terminal", 30)
                .bothWays("terminal", "gate", 30)
                .road("yard", "town", 60, r -> r.zone("north"))
                .road("town", "yard", 60, r -> r.zone("north").capacityPerHour(20))
                .inspection("terminal", 1, Duration.ofMinutes(15))
                .crossing("crossing", "gate", "yard", c -> c.inspections("terminal")
                        .cargoHours("06:00", "08:00")
                        .yardRoomKilograms(21_000)
                        .peopleHours("09:00", "15:00"))
                .quota("crossing", "00:00", "24:00", new Quota.OfGroup(new Id.Group("nationals")), 30)
                .item("food")
                .stock("port", "food", 100_000)
                .need("town", "food", 500, 20_000, 40_000)
                .fleet("abroad", "port", 4)
                .fleet("local", "yard", 1)
                .fleet("neutral", "yard", 1, f -> f.mode(Mode.CAR).seats(10).items())
                .handOver("first group", 10, "town", "yard", "neutral", "09:00", "12:00")
                .group("residents", "town", 1000, g -> g.destinations("yard"))
                .group("nationals", "town", 100, g -> g.exits("crossing").weight(2));
    }
}
