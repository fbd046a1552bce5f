package org.respite.terms.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.respite.model.report.Status.ALLEGED;
import static org.respite.model.report.Status.VERIFIED;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.respite.model.report.About;
import org.respite.model.report.CountId;
import org.respite.model.report.CountVersion;
import org.respite.model.report.Notice;
import org.respite.terms.language.Drafts;
import org.respite.terms.render.ReasonWords;
import org.respite.terms.tree.Instrument;
import org.respite.terms.tree.Quantity.Bound;

/**
 * Small worlds solved on paper: North owes South ten trucks on each of four days from 24 November, 07:00, counted by OCHA.
 */
class StandingOnPaperTest {

    private static final String TRUCKS =
            "evidence counts verified reports\ncount truck as trucks admitted by North, counted by OCHA, cut-off 24:00";
    private static final Instrument AID = Drafts.pause(TRUCKS, "[aid] North shall admit at least 10 truck each day");
    private static final Instrument QUIET =
            Drafts.pause(TRUCKS, "[quiet] North shall not attack in bridge, observed by OCHA");

    private static Log trucks(long amount, org.respite.model.report.Status status) {
        return new Log().report("r1", "24 15:00", "admitted", "North", "truck", amount, "South", status);
    }

    private static Status of(Log log, String at) {
        return log.verdict(AID, "aid", at).status();
    }

    @Test
    void enoughThatIsCertainFulfilsAtOnce() {
        assertThat(of(trucks(10, VERIFIED), "24 16:00")).isEqualTo(Status.FULFILLED);
    }

    @Test
    void whatHasNotHappenedYetIsNotCounted() {
        assertThat(of(trucks(10, VERIFIED), "24 14:00")).isEqualTo(Status.PENDING);
    }

    @Test
    void silenceIsNeitherBreachNorKept() {
        assertThat(of(new Log(), "25 00:00")).isEqualTo(Status.UNKNOWN);
        assertThat(new Log().verdict(QUIET, "quiet", "25 00:00").status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aClosingCountOfADayThatOnlyBeginsIsNotCounted() {
        var log = new Log().closing("c1", "26 09:00", "OCHA", "truck", "25 00:00", "26 00:00", 24);
        assertThat(log.view(AID, "25 00:00").verdicts().get(1).tallies().getFirst().certain()).isZero();
        assertThat(log.view(AID, "26 00:00").verdicts().get(1).status()).isEqualTo(Status.FULFILLED);
    }

    @Test
    void aClosingCountOfADayThatStillRunsIsNotCountedAndClosesNothing() {
        var log = new Log().closing("c1", "26 09:00", "OCHA", "truck", "25 00:00", "26 00:00", 24);
        var noon = log.view(AID, "25 12:00").verdicts().get(1);
        assertThat(noon.status()).isEqualTo(Status.PENDING);
        assertThat(noon.tallies().getFirst()).isEqualTo(new Tally("truck", 0, 0, false, Bound.AT_LEAST, 10, 10));
    }

    @Test
    void whileADayRunsItsReportsCountAndNotTheTotalThatIsKnownLater() {
        var log = trucks(10, VERIFIED).closing("c1", "25 09:00", "OCHA", "truck", "24 00:00", "25 00:00", 7);
        assertThat(of(log, "24 16:00")).isEqualTo(Status.FULFILLED);
        assertThat(of(log, "25 00:00")).isEqualTo(Status.BREACHED);
    }

    @Test
    void aFigureOfADayThatStillRunsIsPossibleAndNotCertain() {
        var morning = new Log().trucks("r1", "24 07:00", "24 14:00", 10);
        assertThat(morning.verdict(AID, "aid", "24 12:00").tallies().getFirst()).isEqualTo(new Tally("truck", 0, 10, false, Bound.AT_LEAST, 10, 10));
        assertThat(of(morning, "24 14:00")).isEqualTo(Status.FULFILLED);
    }

    @Test
    void moreThanIsAllowedIsToldAsTooMuchAndNotAsTooLittle() {
        var atMost = Drafts.pause(TRUCKS, "[most] North shall admit at most 5 truck each day");
        var verdict = trucks(7, VERIFIED).verdict(atMost, "most", "24 16:00");
        assertThat(verdict.status()).isEqualTo(Status.BREACHED);
        assertThat(verdict.reason().sentence().why()).isEqualTo(Why.TOO_MUCH);
    }

    @Test
    void lessThanOwedIsABreachOnlyOnceTheAuthorityHasClosedItsCount() {
        var open = trucks(7, VERIFIED);
        assertThat(of(open, "25 00:00")).isEqualTo(Status.UNKNOWN);
        var closed = open.closing("c1", "25 09:00", "OCHA", "truck", "24 00:00", "25 00:00", 7);
        var verdict = closed.verdict(AID, "aid", "25 10:00");
        assertThat(verdict.status()).isEqualTo(Status.BREACHED);
        assertThat(verdict.isFinal()).isTrue();
        assertThat(verdict.reason().leaves()).extracting(Object::toString).contains("c1");
    }

    @Test
    void aClosingCountOfAnybodyElseClosesNothing() {
        assertThat(of(trucks(7, VERIFIED).closing("c1", "25 09:00", "South", "truck", "24 00:00", "25 00:00", 7), "25 10:00"))
                .isEqualTo(Status.UNKNOWN);
    }

    @Test
    void anAllegedCountIsPossibleAndHangsOnItsReport() {
        var verdict = trucks(12, ALLEGED).verdict(AID, "aid", "25 00:00");
        assertThat(verdict.status()).isEqualTo(Status.CONTESTED);
        assertThat(verdict.reason().leaves()).extracting(Object::toString).containsExactly("r1");
    }

    @Test
    void rivalFiguresForOneCountAreNeverAdded() {
        var log = new Log();
        for (var source : List.of("South", "North")) {
            log.report("r-" + source, "24 15:00", "24 15:00", "admitted", "North", "truck", 6, source, VERIFIED, Optional.empty(),
                    Optional.of(new CountVersion(new CountId("trucks-24"), CountVersion.Stage.RIVAL)));
        }
        assertThat(log.verdict(AID, "aid", "25 00:00").tallies().getFirst().certain()).isEqualTo(6);
    }

    @Test
    void aCorrectionThatArrivesLaterChangesWhatWasKnownAndNotWhatWasKnownThen() {
        var log = trucks(10, VERIFIED)
                .report("r2", "24 15:00", "26 08:00", "admitted", "North", "truck", 9, "South", VERIFIED, Optional.of("r1"), Optional.empty());
        var then = Standings.of(AID, "pause", log.entries(), Ground.UNKNOWN, Log.time("25 00:00"), Log.time("25 00:00"));
        assertThat(then.views().getFirst().verdicts().getFirst().status()).isEqualTo(Status.FULFILLED);
        assertThat(of(log, "25 00:00")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void theSecondAfterMidnightBelongsToTheNextDay() {
        var log = new Log().report("r1", "25 00:00", "admitted", "North", "truck", 10, "South", VERIFIED);
        var verdicts = log.view(AID, "26 00:00").verdicts();
        assertThat(verdicts.get(0).tallies().getFirst().certain()).isZero();
        assertThat(verdicts.get(1).tallies().getFirst().certain()).isEqualTo(10);
    }

    @Test
    void byFourOClockHoldsFourOClock() {
        var terms = Drafts.pause(TRUCKS, "[aid] North shall admit at least 10 truck each day by 16:00");
        for (var time : List.of("24 16:00", "24 16:01")) {
            var log = new Log().report("r1", time, "admitted", "North", "truck", 10, "South", VERIFIED);
            assertThat(log.verdict(terms, "aid", "24 20:00").status()).isEqualTo(time.equals("24 16:00")
                    ? Status.FULFILLED : Status.UNKNOWN);
        }
    }

    @Test
    void clocksThatDifferMakeTheEdgeUncertain() {
        var terms = Drafts.pause(TRUCKS + "\nclocks may differ by 5 minutes", "[aid] North shall admit at least 10 truck each day by 16:00");
        var log = new Log().report("r1", "24 15:58", "admitted", "North", "truck", 10, "South", VERIFIED);
        assertThat(log.verdict(terms, "aid", "24 20:00").status()).isEqualTo(Status.CONTESTED);
    }

    @Test
    void aCertainViolationBreachesAPossibleOneContests() {
        var certain = new Log().report("a1", "24 12:00", "attack", "North", "", 1, "OCHA", VERIFIED);
        var possible = new Log().report("a1", "24 12:00", "attack", "", "", 1, "OCHA", VERIFIED);
        assertThat(certain.verdict(QUIET, "quiet", "24 13:00").status()).isEqualTo(Status.BREACHED);
        assertThat(possible.verdict(QUIET, "quiet", "24 13:00").status()).isEqualTo(Status.CONTESTED);
    }

    @Test
    void aProhibitionIsKeptOnlyWhereSomebodyWatchedAllTheTime() {
        var all = new Log().watched("w1", "OCHA", "attack", "24 06:00", "25 00:00");
        var gap = new Log().watched("w1", "OCHA", "attack", "24 06:00", "24 20:00");
        var other = new Log().watched("w1", "South", "attack", "24 06:00", "25 00:00");
        assertThat(all.verdict(QUIET, "quiet", "25 00:00").status()).isEqualTo(Status.FULFILLED);
        assertThat(gap.verdict(QUIET, "quiet", "25 00:00").status()).isEqualTo(Status.UNKNOWN);
        assertThat(other.verdict(QUIET, "quiet", "25 00:00").status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void onlyWhomItIsOwedToCanWaive() {
        var waived = new Log().notice("n1", "24 12:00", Notice.Act.WAIVER, "South", Log.clause("aid"));
        var own = new Log().notice("n1", "24 12:00", Notice.Act.WAIVER, "North", Log.clause("aid"));
        assertThat(of(waived, "25 00:00")).isEqualTo(Status.WAIVED);
        assertThat(of(own, "25 00:00")).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void anExchangeOwesWhatTheOtherCountCallsFor() {
        var terms = Drafts.pause("evidence counts verified reports",
                "[key] South shall release 3 prisoner for every hostage released, by 24:00");
        var log = new Log().report("h", "24 15:00", "release", "North", "hostage", 2, "OCHA", VERIFIED)
                .report("h2", "24 16:00", "release", "North", "hostage", 1, "OCHA", ALLEGED)
                .report("p", "24 20:00", "release", "South", "prisoner", 6, "OCHA", VERIFIED);
        var verdict = log.verdict(terms, "key", "25 00:00");
        assertThat(verdict.tallies().getFirst().owedAtLeast()).isEqualTo(6);
        assertThat(verdict.tallies().getFirst().owedAtMost()).isEqualTo(9);
        assertThat(verdict.status()).isEqualTo(Status.CONTESTED);
    }

    @Test
    void nothingEndsUntilSomebodyEntitledInvokesIt() {
        var terms = Drafts.pause(TRUCKS, "[quiet] North shall not attack in bridge, observed by OCHA",
                "if [quiet] is breached: notify within 2 hours; 6 hours to cure; then South may end the stage");
        var broken = new Log().report("a1", "24 12:00", "attack", "North", "", 1, "OCHA", VERIFIED);
        assertThat(broken.view(terms, "24 23:00").recourses().getFirst().who()).as("notice must be given first").isEmpty();
        var told = broken.notice("n1", "24 13:00", Notice.Act.NOTIFICATION, "South", Log.clause("quiet"));
        assertThat(told.view(terms, "24 23:00").recourses().getFirst().from()).contains(Log.time("24 19:00"));
        assertThat(told.view(terms, "25 23:00").stages().getFirst().ends()).contains(Log.time("28 07:00"));
        var early = told.notice("i1", "24 18:00", Notice.Act.INVOCATION, "South", new About.Stage("pause", "pause"));
        assertThat(early.view(terms, "25 23:00").stages().getFirst().ends()).contains(Log.time("28 07:00"));
        var invoked = told.notice("i2", "24 20:00", Notice.Act.INVOCATION, "South", new About.Stage("pause", "pause"));
        assertThat(invoked.view(terms, "25 23:00").stages().getFirst().ends()).contains(Log.time("24 20:00"));
    }

    @Test
    void whatIsForbiddenOnOneDayIsForbiddenOnNoOther() {
        var terms = Drafts.pause(TRUCKS, "[sky] North shall not fly in bridge from 10:00 to 22:00 on day 2, observed by OCHA");
        var log = new Log().report("f1", "24 12:00", "flight", "North", "", 1, "OCHA", VERIFIED);
        assertThat(log.view(terms, "26 12:00").verdicts()).extracting(v -> v.window().label(), Verdict::status)
                .containsExactly(tuple("day 2, 2023-11-25", Status.UNKNOWN));
    }

    @Test
    void anInvocationThatNamesAClauseIsShownAndEndsNothing() {
        var terms = Drafts.pause(TRUCKS, "[quiet] North shall not attack in bridge, observed by OCHA",
                "if [quiet] is breached: either party may end the stage");
        var log = new Log().report("a1", "24 12:00", "attack", "North", "", 1, "OCHA", VERIFIED)
                .notice("i1", "24 14:00", Notice.Act.INVOCATION, "South", Log.clause("quiet"));
        var stage = log.view(terms, "25 12:00").stages().getFirst();
        assertThat(stage.ends()).contains(Log.time("28 07:00"));
        assertThat(stage.reason().because()).filteredOn(r -> r.entries().toString().contains("i1"))
                .extracting(ReasonWords::english).containsExactly("South invoked [quiet], a clause: an invocation names the stage that it ends, and this one has no effect");
    }

    /** OCHA counted twelve trucks and did not say who let them in; North reported all twelve. Nobody knows of South. */
    @Test
    void aTotalOfSeveralIsNobodysOwn() {
        var terms = Drafts.pause("evidence counts verified reports\ncount truck as trucks admitted, counted by OCHA, cut-off 24:00",
                "[aid] each party shall admit at least 10 truck each day");
        var log = new Log().report("t1", "24 12:00", "admitted", "North", "truck", 12, "OCHA", VERIFIED)
                .closing("c1", "25 01:00", "OCHA", "truck", "24 00:00", "25 00:00", 12);
        assertThat(log.view(terms, "25 02:00").verdicts()).filteredOn(v -> v.window().label().startsWith("day 1"))
                .extracting(v -> v.actor().orElseThrow(), Verdict::status)
                .containsExactly(tuple("North", Status.FULFILLED), tuple("South", Status.CONTESTED));
    }

    /** North alone shot: South may end the stage, and North may not. A day later South shot too, and either may. */
    @Test
    void whatAPartyBrokeAloneGivesItNoRight() {
        var terms = Drafts.pause(TRUCKS, "[quiet] each party shall not attack in bridge, observed by OCHA",
                "[aid] North shall admit at least 10 truck each day", "[hold] either party may suspend [aid] if [quiet] is breached",
                "if [quiet] is breached: notify within 6 hours; then either party may end the stage");
        var log = new Log().report("a1", "24 12:00", "attack", "North", "", 1, "OCHA", VERIFIED)
                .notice("n0", "24 12:30", Notice.Act.NOTIFICATION, "North", Log.clause("quiet"));
        assertThat(log.view(terms, "24 13:00").recourses()).extracting(Recourse::who).containsExactly(List.of("South"), List.of());
        log.notice("n1", "24 14:00", Notice.Act.NOTIFICATION, "South", Log.clause("quiet"));
        assertThat(log.view(terms, "24 15:00").recourses()).extracting(Recourse::who).containsExactly(List.of("South"), List.of("South"));
        log.report("a2", "25 12:00", "attack", "South", "", 1, "OCHA", VERIFIED);
        assertThat(log.view(terms, "25 13:00").recourses()).extracting(Recourse::who)
                .containsExactly(List.of("North", "South"), List.of("North", "South"));
    }

    @Test
    void performanceBeyondTheNumberEarnsDays() {
        var terms = Drafts.pause("evidence counts verified reports\ncount hostage as persons released by North, counted by OCHA",
                "extended by 1 day for every 10 hostage beyond 50, at most 3 days", "[r] North shall release at least 50 hostage in the stage");
        var log = new Log().report("h", "25 15:00", "release", "North", "hostage", 71, "OCHA", VERIFIED);
        var stage = log.view(terms, "26 00:00").stages().getFirst();
        assertThat(stage.earned()).isEqualTo(2);
        assertThat(stage.ends()).contains(Log.time("30 07:00"));
    }

    @Test
    void whereNoPolicyIsAgreedEachPartyReadsForItself() {
        var terms = Drafts.pause("left open by agreement: evidence\ncount truck as trucks admitted by North, cut-off 24:00",
                "[aid] North shall admit at least 10 truck each day");
        var log = new Log().report("r1", "24 15:00", "admitted", "North", "truck", 10, "North", ALLEGED);
        var views = Standings.of(terms, "pause", log.entries(), Ground.UNKNOWN, Log.time("25 00:00"), Log.time("25 00:00")).views();
        assertThat(views).extracting(View::reader).containsExactly(Optional.of("North"), Optional.of("South"));
        assertThat(views).extracting(v -> v.verdicts().getFirst().status()).containsExactly(
                Status.FULFILLED, Status.CONTESTED);
    }

    @Test
    void aDayOnWhichTheClocksChangeIsOneDay() {
        // Gaza, 28 October 2023: clocks go back at 02:00, the day has 25 hours.
        var terms = Drafts.read("""
                agreement "Pause"
                parties North, South
                time zone Asia/Gaza
                begins 2023-10-27 07:00
                lasts 3 days
                [list] North shall hand over the list each day
                """);
        var view = Standings.of(terms, "pause", List.of(), Ground.UNKNOWN, Log.time("01 00:00"), Log.time("01 00:00")).views().getFirst();
        assertThat(view.verdicts()).extracting(v -> v.window().label())
                .containsExactly("day 1, 2023-10-27", "day 2, 2023-10-28", "day 3, 2023-10-29");
        var second = view.verdicts().get(1).window();
        assertThat(Duration.between(second.from(), second.deadline()).toHours()).isEqualTo(25);
        assertThat(view.stages().getFirst().ends().orElseThrow().atZone(Log.GAZA).toLocalTime()).hasToString("07:00");
    }
}
