package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Quota;
import org.respite.planner.Solved;

class A15_ExitsAndPatientsTest {

    /**
     * <pre>
     *   town ── 60 min on foot ──► gate ║ abroad      quota: 30 persons on the first day, 20 on the second
     *   100 foreign nationals
     * </pre>
     */
    @Test
    void theDailyListIsKept() {
        var solved = Solved.of(new WorldBuilder()
                .hours(48)
                .places("town", "gate", "abroad")
                .road("town", "gate", 60)
                .crossing("crossing", "abroad", "gate")
                .quota("crossing", "00:00", "24:00", new Quota.AllPersons(), 30)
                .quota("crossing", "24:00", "48:00", new Quota.AllPersons(), 20)
                .group("nationals", "town", 100, g -> g.exits("crossing")));

        assertThat(solved.outcome().groups().getFirst().arrivedByDay()).containsExactly(30L, 20L);
    }

    /** Eight patients by one ambulance of two seats: four trips of 2 h 35 fit well into the day. */
    @Test
    void ambulancesBringThePatientsOut() {
        var solved = Solved.of(new WorldBuilder()
                .place("clinic")
                .place("hospital", p -> p.vacancies(100))
                .bothWays("clinic", "hospital", 60)
                .group("patients", "clinic", 8, g -> g.destinations("hospital").modes(Mode.AMBULANCE))
                .fleet("ambulances", "hospital", 1, f -> f.buses(2).mode(Mode.AMBULANCE)));

        assertThat(solved.arrived(0)).isEqualTo(8);
    }
}
