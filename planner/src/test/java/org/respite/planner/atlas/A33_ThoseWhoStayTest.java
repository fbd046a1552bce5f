package org.respite.planner.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.quantity.Families;
import org.respite.model.scenario.PeopleGroup;
import org.respite.planner.Solved;

class A33_ThoseWhoStayTest {

    /**
     * <pre>
     *   depot ═══ 60 min ═══ town     1,000 persons need 800 kg; between 100 and 400 of them may go, 200 are expected to
     *   1,000 kg, room for 10,000
     * </pre>
     *
     * The 200 set out at midnight and are there at 01:15; the need of the town stays what the tables say and is met in
     * full. 1,000 × 0.5 + 200 × (1 − 75 / 2,880).
     */
    @Test
    void peopleAreServedWhereTheyAreBesideThoseWhoMove() {
        var solved = Solved.of(new WorldBuilder()
                .place("depot", p -> p.vacancies(10_000))
                .place("town")
                .bothWays("depot", "town", 60)
                .item("food")
                .stock("depot", "food", 1000)
                .need("town", "food", 1000, 400, 800)
                .fleet("trucks", "depot", 1)
                .group("people", "town", Families.singles(200), g -> g.persons(1000)
                        .share(new PeopleGroup.Share(0.1, 0.2, 0.4))
                        .destinations("depot")));

        assertThat(solved.met(0)).isEqualTo(800);
        assertThat(solved.arrived(0)).isEqualTo(200);
        double paper = 500 + 200 * (1 - 75 / 2880.0);
        assertThat(solved.worth()).isCloseTo(paper, within(1e-6));
        assertThat(solved.bound()).isCloseTo(paper, within(1e-3));
    }
}
