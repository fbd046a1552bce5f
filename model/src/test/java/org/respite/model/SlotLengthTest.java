package org.respite.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.scenario.Modification;

class SlotLengthTest {

    @Test
    void aScenarioTriedInOtherSlotsStaysAsItWas() {
        var world = new WorldBuilder().slot(Duration.ofMinutes(15)).build();

        var other = new Modification.SetSlot(Duration.ofMinutes(30)).apply(world);

        assertThat(other.calendar().slot()).isEqualTo(Duration.ofMinutes(30));
        assertThat(other.calendar().slots()).isEqualTo(48);
        assertThat(other.modifications()).isEqualTo(List.of("slots of 30 minutes"));
        assertThat(world.calendar().slots()).isEqualTo(96);
    }

    @Test
    void aSlotFitsTheTickAndTheHorizon() {
        var world = new WorldBuilder().hours(24).tick(Duration.ofMinutes(5)).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Modification.SetSlot(Duration.ofMinutes(7)).apply(world));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Modification.SetSlot(Duration.ofMinutes(50)).apply(world));
    }
}
