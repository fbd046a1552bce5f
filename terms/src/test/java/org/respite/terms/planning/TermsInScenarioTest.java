package org.respite.terms.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldTime;
import org.respite.model.plan.TermsOutlook.Left;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.Quota;
import org.respite.terms.language.Drafts;
import org.respite.terms.tree.Instrument;

/** What North and South sign for four days from 24 November, 07:00, in the world of the bridge, which is planned for two. */
class TermsInScenarioTest {

    private static final String TRUCKS = "count truck as trucks admitted at yard, counted by OCHA";

    private static Instrument terms(String... lines) {
        return Drafts.pause(TRUCKS, lines);
    }

    private static List<Pause> pauses(String... lines) {
        return new BridgeWorld().applied(terms(lines)).scenario().permissions().pauses();
    }

    @Test
    void whoeverShallNotAttackInAZoneOpensItForAsLongAsTheStageAndTheHorizonLast() {
        var pause = pauses("[quiet] North and South shall not attack in bridge").getFirst();
        assertThat(pause.windows()).isEqualTo(WorldTime.windows("00:00", "48:00"));
        assertThat(pause.agreed()).isTrue();
        assertThat(pause.declaredBy()).containsExactly("North", "South");
        assertThat(pause.provenance().source()).isEqualTo("clause [quiet] of pause.terms");
    }

    @Test
    void hoursOfTheDayAreHoursOfThePause() {
        var pause = pauses("[quiet] North and South shall not attack in bridge from 10:00 to 14:00").getFirst();
        assertThat(pause.windows()).isEqualTo(Windows.of(WorldTime.window("03:00", "07:00"), WorldTime.window("27:00", "31:00")));
    }

    @Test
    void whereOneSideAloneStopsThePauseIsOfThatSideAlone() {
        var pause = pauses("[quiet] North shall not attack in bridge").getFirst();
        assertThat(pause.agreed()).isFalse();
        assertThat(pause.declaredBy()).containsExactly("North");
    }

    @Test
    void anywhereMeansEveryGuardedZone() {
        assertThat(pauses("[quiet] North and South shall not attack anywhere").getFirst().zones())
                .extracting(z -> z.value()).containsExactly("bridge", "hills");
    }

    @Test
    void aForbiddenFlightOpensNoRoad() {
        var under = new BridgeWorld().applied(terms("[sky] North shall not fly in bridge"));
        assertThat(under.scenario()).isEqualTo(new BridgeWorld().scenario());
        assertThat(under.left()).containsExactly(new Left("sky", "it opens and closes no road; a plan says nothing of it"));
    }

    @Test
    void whatHoldsUnderAConditionOrByOneSidesWordAloneIsNotReliedOn() {
        var conditional = new BridgeWorld().applied(
                terms("[talks] North shall announce \"the talks\"", "[quiet] North and South shall not attack in bridge if [talks] is fulfilled"));
        var claimed = new BridgeWorld().applied(
                terms("[quiet] North and South shall not attack in bridge", "  claimed by South"));
        assertThat(conditional.scenario().permissions().pauses()).isEmpty();
        assertThat(claimed.scenario().permissions().pauses()).isEmpty();
        assertThat(claimed.left()).containsExactly(new Left("quiet", "claimed by South alone: a plan does not rely on it"));
    }

    @Test
    void atLeastSoManyIsATargetAndLimitsNothing() {
        var under = new BridgeWorld().limit(50).applied(terms("[aid] North shall admit at least 10 truck each day"));
        assertThat(under.scenario().supply().quotas()).isEqualTo(new BridgeWorld().limit(50).scenario().supply().quotas());
        assertThat(under.rests()).hasSize(1);
    }

    @Test
    void atMostSoManyIsALimitOfEachDay() {
        var under = new BridgeWorld().applied(terms("[aid] North shall admit at most 10 truck each day"));
        assertThat(under.scenario().supply().quotas()).extracting(Quota::window, Quota::most).containsExactly(
                tuple(WorldTime.window("00:00", "17:00"), 10L), tuple(WorldTime.window("17:00", "41:00"), 10L),
                tuple(WorldTime.window("41:00", "48:00"), 10L));
    }

    @Test
    void aLimitThatTheScenarioTiesToTheClauseIsWhatTheClauseSays() {
        var under = new BridgeWorld().limitByTerms(5).applied(terms("[aid] North shall admit at least 10 truck each day"));
        assertThat(under.scenario().supply().quotas()).extracting(Quota::most).containsExactly(10L, 10L, 10L);
        assertThat(under.scenario().modifications())
                .containsExactly("quotas of crossing gate for trucks: 10 in 3 window(s), by clause [aid] of pause.terms");
    }

    @Test
    void aReleaseThatIsMissingOnADayIsAddedAtTheHoursOfTheOther() {
        var under = new BridgeWorld().handOver("first", 10, "releases", "07:00", "11:00")
                .applied(Drafts.pause("count hostage as persons released by North",
                        "[releases] North shall release at least 10 hostage each day"));
        assertThat(under.scenario().people().handOvers()).extracting(h -> h.id().value(), HandOver::persons, HandOver::window)
                .containsExactly(tuple("first", 10, WorldTime.window("07:00", "11:00")),
                        tuple("pause-releases-2023-11-25", 10, WorldTime.window("31:00", "35:00")));
        assertThat(under.left()).extracting(Left::reason).anyMatch(r -> r.contains("hours that do not lie in the horizon"));
    }

    @Test
    void threeForEveryOneAreOwedOfWhatTheScenarioPlans() {
        var under = new BridgeWorld().handOver("first", 2, "releases", "07:00", "11:00").handOver("back", 6, "key", "08:00", "12:00")
                .applied(Drafts.pause("count hostage as persons released by North\ncount prisoner as persons released by South",
                        "[releases] North shall release at least 2 hostage on day 1",
                        "[key] South shall release 3 prisoner for every hostage released by the end of the day"));
        assertThat(under.scenario().modifications()).isEmpty();
    }

    @Test
    void aZoneThatTheScenarioDoesNotKnowIsToldWithItsLine() {
        var conflicts = new BridgeWorld().conflicts(terms("[quiet] North and South shall not attack in valley"));
        assertThat(conflicts).extracting(Conflict::code, Conflict::line, Conflict::found)
                .containsExactly(tuple(ConflictCode.UNKNOWN_PLACE, 10, "valley"));
    }

    @Test
    void aZoneWithoutAnOutlineIsNoPlaceToStopIn() {
        assertThat(new BridgeWorld().conflicts(terms("[quiet] North and South shall not attack in hills")))
                .extracting(Conflict::code).containsExactly(ConflictCode.NO_OUTLINE);
    }

    @Test
    void termsOfAnotherMonthAreNotPlanned() {
        var later = Drafts.read("""
                agreement "Later"
                parties North, South
                time zone Asia/Gaza
                stage pause
                  begins 2024-01-24 07:00
                  lasts 4 days
                  [quiet] North and South shall not attack in bridge
                """);
        assertThat(new BridgeWorld().conflicts(later)).extracting(Conflict::code).containsExactly(ConflictCode.OUTSIDE_HORIZON);
    }

    @Test
    void aClauseThatTheScenarioNamesMustBeThere() {
        assertThat(new BridgeWorld().limitByTerms(5).conflicts(terms("[quiet] North and South shall not attack in bridge")))
                .extracting(Conflict::code, Conflict::found).containsExactly(tuple(ConflictCode.NO_SUCH_CLAUSE, "[aid]"));
    }

    @Test
    void aLimitOfTrucksOrKilogramsIsNoLimitOfLitres() {
        assertThat(new BridgeWorld().limitByTerms(5).conflicts(terms("[aid] North shall admit at least 10 litre of diesel each day")))
                .extracting(Conflict::code).containsExactly(ConflictCode.UNIT_MISMATCH);
        assertThat(new BridgeWorld().limitByTerms(5).conflicts(terms("[aid] North shall admit at least 10 kilogram of diesel each day")))
                .extracting(Conflict::code).containsExactly(ConflictCode.UNIT_MISMATCH);
    }

    @Test
    void aStatementOfPositionIsNothingToPlanUnder() {
        var position = Drafts.read("""
                statement of position "What should be" by South
                [talks] there should be "talks"
                """);
        assertThat(new BridgeWorld().conflicts(position)).extracting(Conflict::code).containsExactly(ConflictCode.BINDS_NOBODY);
    }
}
