package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.PlannerControl;
import org.respite.planner.Progress;
import org.respite.planner.Solved;

class A03_SurvivalFloorBeforeWorthTest {

    /**
     * <pre>
     *   small ◄── 30 min ── depot ── 30 min ──► large
     *   10 persons          100 kg              1,000 persons
     *   100 kg to survive                       100 kg to survive
     * </pre>
     *
     * By worth alone all 100 kg go to the large town, a hundred times as many persons. The floor comes first: the highest
     * lowest coverage is one half, held at 0.99 of it, so each town is brought at least 49 of its 100 kg. A kilogram may be lost to
     * whole units.
     */
    @Test
    void theSmallTownIsNotLeftBehind() {
        var solved = Solved.of(twoTowns());

        assertThat(solved.outcome().survivalFloor().orElseThrow()).isBetween(0.49, 0.5);
        assertThat(solved.met(0) + solved.met(1)).isBetween(99.0, 100.0);
    }

    /** While the floor is raised, who waits is told of a share of survival and not of worth: of nothing above all of it. */
    @Test
    void whileTheFloorIsRaisedAShareOfSurvivalIsTold() {
        var told = new ArrayList<Progress>();
        Solved.of(twoTowns().build(), listening(told));

        var floors = told.stream().filter(p -> p.measure() == Progress.Measure.FLOOR).toList();
        assertThat(floors).isNotEmpty().allSatisfy(p -> {
            assertThat(p.value()).isBetween(0.0, 1.0);
            assertThat(p.bound()).isBetween(p.value(), 1.0);
        });
        assertThat(told).anyMatch(p -> p.measure() == Progress.Measure.WORTH && p.value() > 1);
    }

    /** People on their own who are planned apart add their worth to worth, not to the floor. */
    @Test
    void peoplePlannedApartAddNothingToTheFloor() {
        assertThat(Progress.ofFloor("survival floor", 0.4, 0.5).beside(1000)).isEqualTo(Progress.ofFloor("survival floor", 0.4, 0.5));
        assertThat(new Progress("worth", 10, 12).beside(1000)).isEqualTo(new Progress("worth", 1010, 1012));
    }

    private static WorldBuilder twoTowns() {
        return new WorldBuilder()
                .places("depot", "small", "large")
                .bothWays("depot", "small", 30)
                .bothWays("depot", "large", 30)
                .item("food")
                .stock("depot", "food", 100)
                .need("small", "food", 10, 100, 100)
                .need("large", "food", 1000, 100, 100)
                .fleet("trucks", "depot", 2);
    }

    private static PlannerControl listening(List<Progress> told) {
        return PlannerControl.SILENT.telling(progress -> {
            told.add(progress);
            return progress;
        });
    }
}
