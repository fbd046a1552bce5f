package org.respite.terms.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.plan.TermsOutlook.Answer;
import org.respite.model.plan.TermsOutlook.Foreseen;
import org.respite.model.plan.TermsOutlook.Tally;
import org.respite.terms.language.Drafts;
import org.respite.terms.tree.Instrument;

/** Plans on paper in the world of the bridge, whose two days of plan lie in the four days of the terms. */
class PlanOutlookTest {

    private static final Instrument TRUCKS = Drafts.pause("count truck as trucks admitted at yard, counted by OCHA",
            "[aid] North shall admit at least 10 truck each day");

    private static List<Foreseen> clauses(BridgeWorld world, Instrument terms) {
        return world.outlook(terms).clauses();
    }

    @Test
    void trucksThatAreTransferredCountForTheirDay() {
        var world = new BridgeWorld().trucks(10, 1, "02:00").trucks(4, 1, "20:00").trucks(3, 1, "30:00");
        assertThat(clauses(world, TRUCKS)).extracting(Foreseen::answer, f -> f.counts().getFirst()).containsExactly(
                tuple(Answer.KEPT, new Tally("truck", 10, 10, 10)),
                tuple(Answer.MISSED, new Tally("truck", 7, 10, 10)),
                tuple(Answer.LATER, new Tally("truck", 0, 10, 10)),
                tuple(Answer.LATER, new Tally("truck", 0, 10, 10)));
    }

    @Test
    void thePlanCountsAlthoughTheTermsNameAnotherAuthorityAndAnEvidencePolicy() {
        var strict = Drafts.pause("evidence counts verified reports\ncount truck as trucks admitted at yard, counted by OCHA",
                "[aid] North shall admit at least 10 truck each day");
        assertThat(clauses(new BridgeWorld().trucks(10, 1, "02:00"), strict).getFirst().answer()).isEqualTo(Answer.KEPT);
    }

    @Test
    void moreThanTheMostIsMissed() {
        var limit = Drafts.pause("count truck as trucks admitted at yard", "[aid] North shall admit at most 3 truck on day 1");
        assertThat(clauses(new BridgeWorld().trucks(4, 1, "02:00"), limit).getFirst().answer()).isEqualTo(Answer.MISSED);
        assertThat(clauses(new BridgeWorld().trucks(3, 1, "02:00"), limit).getFirst().answer()).isEqualTo(Answer.KEPT);
    }

    @Test
    void kilogramsAndTrucksOfThemAreCountedApart() {
        var terms = Drafts.pause("", "[kilos] North shall admit at least 40 kilogram of diesel on day 1",
                "[trucks] North shall admit at least 5 truck of diesel on day 1");
        var world = new BridgeWorld().trucks(4, 10, "02:00");
        assertThat(clauses(world, terms)).extracting(Foreseen::clause, Foreseen::answer)
                .containsExactly(tuple("kilos", Answer.KEPT), tuple("trucks", Answer.MISSED));
    }

    @Test
    void halfATonneIsCountedWithTheNextHalf() {
        var terms = Drafts.pause("", "[tonnes] North shall admit at least 3 tonne of diesel on day 1");
        var world = new BridgeWorld().trucks(1, 1_500, "02:00").trucks(1, 1_500, "03:00");
        assertThat(clauses(world, terms)).extracting(f -> f.counts().getFirst().planned()).containsExactly(3L);
    }

    @Test
    void whatIsHandedOutOverMidnightHasItsPartInEachDay() {
        var terms = Drafts.pause("", "[out] South shall distribute at least 60 kilogram of diesel each day");
        var world = new BridgeWorld().handedOut(100, "11:00", "21:00");
        assertThat(clauses(world, terms)).extracting(f -> f.counts().getFirst().planned()).startsWith(60L, 40L);
    }

    @Test
    void aReleaseCountsOnceItIsMadeAndCallsForItsExchange() {
        var terms = Drafts.pause("count hostage as persons released by North\ncount prisoner as persons released by South",
                "[releases] North shall release at least 2 hostage on day 1",
                "[key] South shall release 3 prisoner for every hostage released by the end of the day");
        var world = new BridgeWorld().handOver("first", 2, "releases", "07:00", "11:00").handOver("back", 6, "key", "08:00", "12:00")
                .released("first", 2, "08:00").released("back", 5, "09:00");
        assertThat(clauses(world, terms)).extracting(Foreseen::clause, Foreseen::answer, f -> f.counts().getFirst())
                .startsWith(tuple("releases", Answer.KEPT, new Tally("hostage", 2, 2, 2)),
                        tuple("key", Answer.MISSED, new Tally("prisoner", 5, 6, 6)));
    }

    @Test
    void aReleaseThatTheTermsAddToTheScenarioCountsLikeTheOthers() {
        var terms = Drafts.pause("count hostage as persons released by North", "[releases] North shall release at least 12 hostage on day 1");
        var world = new BridgeWorld().handOver("first", 10, "releases", "07:00", "11:00").released("first", 10, "08:00")
                .released("pause-releases-2023-11-24", 2, "09:00");
        assertThat(clauses(world, terms)).extracting(Foreseen::clause, Foreseen::answer, f -> f.counts().getFirst())
                .startsWith(tuple("releases", Answer.KEPT, new Tally("hostage", 12, 12, 12)));
    }

    @Test
    void ofAttacksAndFlightsAPlanSaysNothing() {
        var terms = Drafts.pause("", "[quiet] North and South shall not attack in bridge", "[sky] North shall not fly in bridge");
        assertThat(clauses(new BridgeWorld(), terms)).extracting(Foreseen::clause, f -> f.actor().orElseThrow(), Foreseen::answer)
                .containsExactly(tuple("quiet", "North", Answer.UNKNOWN), tuple("quiet", "South", Answer.UNKNOWN),
                        tuple("sky", "North", Answer.UNKNOWN));
    }

    @Test
    void aListIsDueBesideThePlan() {
        var terms = Drafts.pause("", "[list] North shall hand over the list of names for the next day by 22:00");
        assertThat(clauses(new BridgeWorld(), terms)).extracting(Foreseen::answer).containsOnly(Answer.DUE);
    }

    @Test
    void whereTheCountIsOfAPlaceThatNoPlanCountsNothingIsSaid() {
        var terms = Drafts.pause("count truck as trucks admitted", "[north] North shall admit at least 10 truck each day to bridge");
        assertThat(clauses(new BridgeWorld().trucks(30, 1, "02:00"), terms)).extracting(Foreseen::answer).containsOnly(Answer.UNKNOWN);
    }

    @Test
    void samePlanAndTermsSayTheSame() {
        var world = new BridgeWorld().trucks(10, 1, "02:00");
        assertThat(world.outlook(TRUCKS)).isEqualTo(world.outlook(TRUCKS));
    }
}
