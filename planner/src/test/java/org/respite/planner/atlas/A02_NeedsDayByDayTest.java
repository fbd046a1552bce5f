package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A02_NeedsDayByDayTest {

    /**
     * <pre>
     *   depot ── 60 min ──► town      needs 100 kg a day, on two days
     *   150 kg
     * </pre>
     *
     * One truck could bring all of it. What is not handed out on the first day waits for the second, so both days share the
     * 150 kg, and what is left over on a day is never counted: 100 + 50.
     */
    @Test
    void stockCarriesForwardAndLateGoodsHealNothing() {
        var solved = Solved.of(new WorldBuilder()
                .hours(48)
                .places("depot", "town")
                .bothWays("depot", "town", 60)
                .item("food")
                .stock("depot", "food", 150)
                .need("town", "food", 100, 0, 100)
                .fleet("trucks", "depot", 1));

        assertThat(solved.met(0)).isEqualTo(150);
        assertThat(solved.metByDay(0)).allSatisfy(met -> assertThat(met).isLessThanOrEqualTo(100));
    }

    /**
     * The same map, but the goods are there only on the second day, and 500 kg of them: the first day stays unmet for good,
     * and the second takes its 100 kg and no more.
     */
    @Test
    void goodsOfTheSecondDayDoNotServeTheFirst() {
        var solved = Solved.of(new WorldBuilder()
                .hours(48)
                .places("depot", "town")
                .bothWays("depot", "town", 60)
                .item("food")
                .stock("depot", "food", 500, s -> s.available("24:00"))
                .need("town", "food", 100, 0, 100)
                .fleet("trucks", "depot", 1));

        assertThat(solved.metByDay(0)).isEqualTo(List.of(0.0, 100.0));
    }
}
