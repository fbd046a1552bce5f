package org.respite.planner.master;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.PlannerControl;
import org.respite.planner.lp.GlopProgram;
import org.respite.planner.network.World;
import org.respite.planner.problem.Binning;
import org.respite.planner.problem.ProblemBuilder;
import org.respite.planner.problem.Usage;

class WishForTheFloorTest {

    /**
     * <pre>
     *   near ◄── depot, 200 kg ──► far      10 persons each, 50 kg to survive
     *              │
     *              └──► city                10,000 persons, 200 kg, none to survive
     * </pre>
     *
     * A programme with trips to the near village and the city alone: whatever it does the far village has nothing and the floor
     * is 0. The near village keeps what it was wished all the same, 0.99 of its 50 kg, although all is worth more in the city.
     */
    @Test
    void whereOneNeedMissesTheFloorTheOthersKeepIt() {
        var problem = ProblemBuilder.build(new World(new WorldBuilder()
                .places("depot", "near", "far", "city")
                .bothWays("depot", "near", 30)
                .bothWays("depot", "far", 30)
                .bothWays("depot", "city", 30)
                .item("food")
                .stock("depot", "food", 200)
                .need("near", "food", 10, 50, 50)
                .need("far", "food", 10, 50, 50)
                .need("city", "food", 10_000, 0, 200)
                .fleet("trucks", "depot", 3)
                .build()));
        var usage = new Usage(problem);
        try (var relaxation = new Relaxation(problem, PlannerControl.SILENT);
                var programme = new Programme(problem, new GlopProgram(), new SolutionLoad(problem), 1, Binning.BY_SLOT)) {
            relaxation.solve(0.002);
            programme.wishAs(relaxation.programme());
            relaxation.usedTrips().stream()
                    .filter(trip -> trip.sink().place() != problem.world().indexOf(problem.needs().get(1).need().place()))
                    .forEach(trip -> programme.add(Double.POSITIVE_INFINITY, 0, use -> usage.ofUnit(trip, use)));
            programme.solve(100);

            assertThat(relaxation.programme().needs().held()).isCloseTo(0.99, within(1e-6));
            assertThat(programme.needs().met(1, 0)).isZero();
            assertThat(programme.needs().met(0, 0)).isCloseTo(49.5, within(1e-4));
            assertThat(programme.needs().met(2, 0)).isCloseTo(150.5, within(1e-4));
            assertThat(programme.worth()).isPositive();
        }
    }
}
