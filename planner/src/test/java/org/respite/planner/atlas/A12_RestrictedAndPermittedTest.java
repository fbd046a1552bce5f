package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.planner.Solved;

class A12_RestrictedAndPermittedTest {

    /**
     * <pre>
     *   depot ── 60 min ──► hospital (may receive fuel)
     *     └───── 60 min ──► town     (may not)
     * </pre>
     */
    @Test
    void fuelGoesOnlyWhereItsClassIsPermitted() {
        var solved = Solved.of(new WorldBuilder()
                .place("depot")
                .place("hospital", p -> p.permittedClasses("fuel"))
                .place("town")
                .bothWays("depot", "hospital", 60)
                .bothWays("depot", "town", 60)
                .item("diesel", i -> i.restrictedClass("fuel"))
                .stock("depot", "diesel", 100)
                .need("hospital", "diesel", 10, 20, 40)
                .need("town", "diesel", 1000, 20, 40)
                .fleet("trucks", "depot", 2));

        assertThat(solved.met(0)).isEqualTo(40);
        assertThat(solved.met(1)).isEqualTo(0);
        assertThat(solved.outcome().needs().get(1).reachable()).isFalse();
        assertThat(solved.outcome().survivalFloor()).hasValue(1.0);
    }

    /** The stock's owner must share with the fleet's, and the fleet's with the stock's; one alone is not enough. */
    @Test
    void bothOwnersMustAgree() {
        assertThat(owners(true, true)).isEqualTo(40);
        assertThat(owners(true, false)).isEqualTo(0);
        assertThat(owners(false, true)).isEqualTo(0);
    }

    private static double owners(boolean stockShares, boolean fleetShares) {
        return Solved.of(new WorldBuilder()
                        .places("depot", "town")
                        .bothWays("depot", "town", 60)
                        .item("food")
                        .stock("depot", "food", 100, s -> s.owner("red").sharedWith(stockShares ? "blue" : "none"))
                        .need("town", "food", 10, 20, 40)
                        .fleet("trucks", "depot", 1, f -> f.owner("blue").sharedWith(fleetShares ? "red" : "none")))
                .met(0);
    }
}
