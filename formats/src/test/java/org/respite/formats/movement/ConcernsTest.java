package org.respite.formats.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.respite.formats.plan.Known;
import org.respite.formats.report.StripPlan;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.quantity.Id;

/** Whom a movement concerns, on the strip: guarded zones under one pause of parties A and B, and calm ground outside. */
class ConcernsTest {

    private final StripPlan strip = StripPlan.small();
    private final Parties parties = new Parties(new Known(strip.scenario()));

    private Movement movement(String id) {
        return strip.plan().movements().stream().filter(m -> m.id().value().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aConvoyInAGuardedZoneConcernsThoseWhoDeclaredThePauseAndTheOwnerOfItsVehicles() {
        assertThat(parties.of(movement("L0-0"))).isEqualTo(Set.of("Party A", "Party B", "Food Agency"));
    }

    @Test
    void onlyThoseWhoDeclaredThePauseAreNotified() {
        assertThat(parties.toNotify(movement("L0-0"))).containsExactly("Party A", "Party B");
        assertThat(parties.toNotify(movement("X0-0"))).isEmpty();
    }

    @Test
    void aConvoyOutsideConcernsTheOwnersOfVehiclesAndGoodsAlone() {
        assertThat(parties.of(movement("X0-0"))).containsExactly("Relief Union", "aid");
    }

    @Test
    void peopleWhoGoOnTheirOwnConcernNoParty() {
        assertThat(parties.of(movement("W0-0"))).isEmpty();
    }

    @Test
    void everyPartyThatTheTablesNameIsKnown() {
        assertThat(Parties.known(strip.scenario()))
                .containsExactly("Food Agency", "Neutral Committee", "Party A", "Party B", "Red Star", "Relief Union", "aid");
    }

    @Test
    void aMovementOfAnUnknownFleetConcernsThePartiesOfItsGroundAndFailsNobody() {
        var stray = new Movement(
                movement("L0-0").id(),
                new Carrier.Convoy(new Id.Fleet("stray"), List.of(1)),
                Optional.empty(), movement("L0-0").spread(), movement("L0-0").steps());
        assertThat(parties.of(stray)).containsExactly("Party A", "Party B");
    }
}
