package org.respite.formats.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Scenario;

/** What a minister is told first. */
class HeadlineTest {

    private final StripPlan world = StripPlan.small();

    @Test
    void aWarningStandsWhereReliefDependsOnARelease() {
        assertThat(headline(world.scenario()).reliefIsConditional()).isTrue();
    }

    @Test
    void withoutAHandOverReliefDependsOnNothing() {
        var free = world.scenario();
        for (Id.HandOver handOver : free.people().handOvers().stream().map(HandOver::id).toList()) {
            free = new Modification.RemoveHandOver(handOver).apply(free);
        }
        assertThat(headline(free).reliefIsConditional()).isFalse();
    }

    private Headline headline(Scenario scenario) {
        return Headline.of(new Subject(scenario, world.plan(), world.outcome(), Edition.PUBLIC));
    }
}
