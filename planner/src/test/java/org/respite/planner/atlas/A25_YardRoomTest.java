package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A25_YardRoomTest {

    /**
     * <pre>
     *   port ─ 30 ─► gate ║ yard, room for 15 t ◄─ 30, closed until 12:00 ─ base of 3 trucks
     *   30 t, 3 trucks    ║      └──────────── 30 ──────────────► town, 100 persons need 30 t, none to survive
     * </pre>
     *
     * The border transfers cargo until 12:00, and before 12:30 nobody is in the yard to take any of it: one truck puts
     * down its 10 t, a second one may put down 5 t, and the yard is full. 100 × 0.5 × 2/3. The plan leaves a thousandth
     * of the room free, for loads that are made whole.
     */
    @Test
    void theYardTakesInWhatItHasRoomFor() {
        var solved = Solved.of(cargoUntil("12:00"));
        assertThat(solved.met(0)).isBetween(14_900.0, 15_000.0);
        assertThat(solved.bound()).isCloseTo(100 / 3.0, within(1e-3));
    }

    /** Cargo until 20:00: what the trucks take away from 12:50 on makes room for the rest. */
    @Test
    void whatIsTakenAwayMakesRoom() {
        var solved = Solved.of(cargoUntil("20:00"));
        assertThat(solved.met(0)).isBetween(29_900.0, 30_000.0);
        assertThat(solved.bound()).isCloseTo(50, within(1e-3));
    }

    /**
     * <pre>
     *   port ─ 30 ─► gate   ║ yard, room for 7.5 t and 7.5 t
     *        └ 30 ─► door   ║
     * </pre>
     *
     * Two crossings with one yard: it is the room of both that counts, whichever a truck comes by.
     */
    @Test
    void crossingsThatShareAYardShareItsRoom() {
        var solved = Solved.of(cargoUntil("12:00", 7_500)
                .places("door")
                .bothWays("port", "door", 30)
                .crossing("second", "door", "yard", c -> c.cargoHours("00:00", "12:00").yardRoomKilograms(7_500)));
        assertThat(solved.met(0)).isBetween(14_900.0, 15_000.0);
        assertThat(solved.bound()).isCloseTo(100 / 3.0, within(1e-3));
    }

    private static WorldBuilder cargoUntil(String closes) {
        return cargoUntil(closes, 15_000);
    }

    private static WorldBuilder cargoUntil(String closes, long room) {
        return new WorldBuilder()
                .places("port", "gate", "yard", "base", "town")
                .bothWays("port", "gate", 30)
                .bothWays("yard", "base", 30)
                .road("base", "yard", 30, r -> r.closed("00:00", "12:00"))
                .bothWays("yard", "town", 30)
                .crossing("crossing", "gate", "yard", c -> c.cargoHours("00:00", closes).yardRoomKilograms(room))
                .item("food")
                .stock("port", "food", 30_000)
                .need("town", "food", 100, 0, 30_000)
                .fleet("abroad", "port", 3)
                .fleet("local", "base", 3);
    }
}
