package org.respite.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

class WorldBuilderTest {

    @Test
    void whatIsNotSaidIsCalmOpenAndUnlimited() {
        var world = new WorldBuilder()
                .hours(48)
                .guarded("north")
                .pause("north", "08:00", "14:00")
                .place("A")
                .place("B", p -> p.zone("north").vacancies(10))
                .bothWays("A", "B", 30, r -> r.zone("north"))
                .item("food")
                .stock("A", "food", 1000)
                .stock("A", "food", 500)
                .need("B", "food", 100, 50, 100)
                .fleet("trucks", "A", 3)
                .group("families", "B", 20, g -> g.destinations("A"))
                .build();

        assertThat(world.network().roads()).extracting(r -> r.id().value()).containsExactly("A-B", "B-A");
        assertThat(world.network().places().getFirst().openingHours().isAlways()).isTrue();
        assertThat(world.supply().stocks()).extracting(s -> s.id().value()).containsExactly("food@A", "food@A#2");
        assertThat(world.supply().needs().getFirst().window().to()).isEqualTo(new Moment(48 * 3600));
        assertThat(world.supply().fleets().getFirst().items()).containsExactly(new Id.Item("food"));
        assertThat(world.network().places().get(1).reception().orElseThrow().vacancies(world.rules()))
                .isEqualTo(10);
    }
}
