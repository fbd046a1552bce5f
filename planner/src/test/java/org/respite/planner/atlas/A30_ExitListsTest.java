package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Quota;
import org.respite.planner.Solved;

class A30_ExitListsTest {

    /**
     * <pre>
     *   town ── 60 min on foot ──► gate ║ abroad
     *   100 nationals, 100 of dual nationality
     * </pre>
     *
     * The lists name 30 nationals and 40 of dual nationality on the first day, 10 and 5 on the second; of all together
     * 50 may leave on the first. Nationals count double here: 30 and 20, then 10 and 5. Set out at midnight, processed from
     * 01:00 to 01:15, the last at 01:30: (60 + 20) × (1 − 1.5 / 96) and (20 + 5) × (1 − decay of the second day).
     */
    @Test
    void everyListAndTheSumOfAllAreKept() {
        var nationals = new Quota.OfGroup(new Id.Group("nationals"));
        var dual = new Quota.OfGroup(new Id.Group("dual"));
        var solved = Solved.of(new WorldBuilder()
                .hours(48)
                .places("town", "gate", "abroad")
                .road("town", "gate", 60)
                .crossing("crossing", "abroad", "gate")
                .quota("crossing", "00:00", "24:00", nationals, 30)
                .quota("crossing", "00:00", "24:00", dual, 40)
                .quota("crossing", "00:00", "24:00", new Quota.AllPersons(), 50)
                .quota("crossing", "24:00", "48:00", nationals, 10)
                .quota("crossing", "24:00", "48:00", dual, 5)
                .group("nationals", "town", 100, g -> g.exits("crossing").weight(2))
                .group("dual", "town", 100, g -> g.exits("crossing")));

        assertThat(solved.outcome().groups().get(0).arrivedByDay()).containsExactly(30L, 10L);
        assertThat(solved.outcome().groups().get(1).arrivedByDay()).containsExactly(20L, 5L);
        double paper = 80 * (1 - 1.5 / 96) + 25 * (1 - 24.5 / 96);
        assertThat(solved.worth()).isCloseTo(paper, within(1e-6));
        assertThat(solved.bound()).isCloseTo(paper, within(1e-3));
    }

    /**
     * The same way for 100 persons under no list; 20 an hour are processed, between 09:00 and 11:00. Each takes 15 min, as
     * long as a slot's last comes after its first: those who begin by 10:45 are through, seven slots of five.
     */
    @Test
    void theCounterTakesSoManyAnHour() {
        var solved = Solved.of(new WorldBuilder()
                .places("town", "gate", "abroad")
                .road("town", "gate", 60)
                .crossing("crossing", "abroad", "gate", c -> c.personsPerHour(20).peopleHours("09:00", "11:00"))
                .group("nationals", "town", 100, g -> g.exits("crossing")));
        assertThat(solved.arrived(0)).isEqualTo(35);
    }

    /** Eight patients by an ambulance of two seats to the gate: a list of six is kept, in three trips. */
    @Test
    void patientsLeaveByAmbulanceAndAreOnTheListToo() {
        var solved = Solved.of(new WorldBuilder()
                .places("clinic", "gate", "abroad")
                .bothWays("clinic", "gate", 60)
                .crossing("crossing", "abroad", "gate")
                .quota("crossing", "00:00", "24:00", new Quota.AllPersons(), 6)
                .group("patients", "clinic", 8, g -> g.exits("crossing").modes(Mode.AMBULANCE))
                .fleet("ambulances", "clinic", 1, f -> f.buses(2).mode(Mode.AMBULANCE)));
        assertThat(solved.arrived(0)).isEqualTo(6);
        assertThat(solved.plan().movements()).hasSize(3);
    }
}
