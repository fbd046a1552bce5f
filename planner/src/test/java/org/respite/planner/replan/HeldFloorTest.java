package org.respite.planner.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Plan;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Scenario;
import org.respite.planner.Replanned;
import org.respite.planner.Solved;

/**
 * A plan whose survival floor is 0 is continued after a change that only takes away.
 *
 * <pre>
 *   port ─ 30 ─► town
 * </pre>
 */
class HeldFloorTest {

    private static final Scenario WORLD = new WorldBuilder()
            .places("port", "town")
            .bothWays("port", "town", 30)
            .item("food")
            .stock("port", "food", 800)
            .need("town", "food", 100, 400, 800)
            .fleet("trucks", "port", 1)
            .build();

    private static final Solved SOLVED = Solved.of(WORLD);

    @Test
    void fromItsPricesAFloorOfNothingIsHeld() {
        assertThat(replanned(withoutMovements(), Optional.of(SOLVED.result().proof())).result().proof().floor()).isZero();
    }

    @Test
    void withoutPricesTheHighestIsSought() {
        assertThat(replanned(withoutMovements(), Optional.empty()).result().proof().floor()).isPositive();
    }

    @Test
    void fromItsPricesAFloorThatIsReachedIsHeldToo() {
        assertThat(replanned(SOLVED.plan(), Optional.of(SOLVED.result().proof())).result().proof().floor()).isPositive();
    }

    private static Plan withoutMovements() {
        var plan = SOLVED.plan();
        return new Plan(plan.scenario(), plan.scenarioDigest(), 1, List.of(), List.of(), new Claims(OptionalDouble.of(0), 0, 0, 0, 0));
    }

    private static Replanned replanned(Plan plan, Optional<Proof> prices) {
        var night = new Windows(List.of(new Window(WorldTime.at("23:00"), WorldTime.at("24:00"))));
        return Replanned.of(WORLD, plan, WorldTime.at("00:00"),
                List.of(new Modification.CloseRoad(new Id.Road("port-town"), night)), Optional.empty(), prices);
    }
}
