package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.scenario.Place;
import org.respite.planner.Solved;

class A29_StandardsOfReceptionTest {

    /**
     * <pre>
     *   home ── 60 min on foot ──► haven     50 persons are there already
     *   1,000 persons
     * </pre>
     *
     * Room for 500, water for 3,000 l / 15 = 200, twelve toilets for 240: the least counts for all who are there, so 150
     * may come. With half of the toilets, for 120 persons, 70 may.
     */
    @Test
    void theScarcestOfRoomWaterAndToiletsCounts() {
        assertThat(arrived(OptionalInt.of(500), OptionalInt.of(3000), OptionalInt.of(12))).isEqualTo(150);
        assertThat(arrived(OptionalInt.of(500), OptionalInt.of(3000), OptionalInt.of(6))).isEqualTo(70);
        assertThat(arrived(OptionalInt.of(60), OptionalInt.of(3000), OptionalInt.of(12))).isEqualTo(10);
    }

    /** Nobody is sent where it is not known whether there is water. */
    @Test
    void anUnknownFigureIsNoVacancy() {
        assertThat(arrived(OptionalInt.of(500), OptionalInt.empty(), OptionalInt.of(12))).isEqualTo(0);
    }

    private static long arrived(OptionalInt room, OptionalInt water, OptionalInt toilets) {
        return Solved.of(new WorldBuilder()
                        .place("home")
                        .place("haven", p -> p.reception(new Place.Reception(room, water, toilets, 50)))
                        .road("home", "haven", 60)
                        .group("people", "home", 1000, g -> g.destinations("haven")))
                .arrived(0);
    }
}
