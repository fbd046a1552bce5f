package org.respite.checker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RichWorldTest {

    @Test
    void theHandMadePlanObeysEveryRule() {
        var world = RichWorld.scenario();
        var report = new PlanChecker().check(world, RichWorld.plan(world), Plans.DIGEST);
        assertThat(report.findings()).isEmpty();
        assertThat(report.outcome().handOversMade()).hasSize(1);
        assertThat(report.outcome().survivalFloor().orElseThrow()).isEqualTo(4_000.0 / 12_000);
    }
}
