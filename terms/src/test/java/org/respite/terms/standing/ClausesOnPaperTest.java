package org.respite.terms.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.model.report.Status.VERIFIED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.respite.model.report.About;
import org.respite.model.report.EntryId;
import org.respite.model.report.Notice;
import org.respite.terms.language.Drafts;

/** What real agreements hold beside quotas, one small world each. North and South are at the bridge from 24 November, 07:00. */
class ClausesOnPaperTest {

    private static final String HEAD = "evidence counts verified reports";

    @Test
    void aSuspensionByThoseEntitledExcusesAndIsContestedWhereItIsContested() {
        var terms = Drafts.pause(HEAD + "\ncount truck as trucks admitted by North, counted by OCHA, cut-off 24:00",
                "[aid] North shall admit at least 10 truck each day", "[quiet] South shall not attack in bridge, observed by OCHA",
                "if [quiet] is breached: North may suspend [aid]");
        var log = new Log().report("a", "24 12:00", "attack", "South", "", 1, "OCHA", VERIFIED)
                .notice("s", "24 13:00", Notice.Act.SUSPENSION, "North", Log.clause("aid"));
        assertThat(log.verdict(terms, "aid", "25 12:00").status()).isEqualTo(Status.EXCUSED);
        log.notice("c", "24 14:00", Notice.Act.CONTEST, "South", new About.OfEntry(new EntryId("s")));
        assertThat(log.verdict(terms, "aid", "25 12:00").status()).isEqualTo(Status.CONTESTED);
    }

    @Test
    void aDeadlineSlidesAsFarAsWhatItHangsOnWasLate() {
        var terms = Drafts.pause(HEAD, "[list] North shall hand over \"the list\" by 10:00", "[reply] South shall answer by 12:00, sliding with [list]");
        var log = new Log().report("l", "24 11:30", "list", "North", "list", 1, "OCHA", VERIFIED);
        assertThat(log.verdict(terms, "reply", "24 13:00").window().deadline()).isEqualTo(Log.time("24 13:30"));
    }

    @Test
    void whatIsExceptedIsNotCounted() {
        var terms = Drafts.pause(HEAD + "\ncount hostage as persons released by North, except hostage-abroad, counted by OCHA",
                "[r] North shall release 2 hostage on day 1");
        var log = new Log().report("h", "24 12:00", "release", "North", "hostage", 2, "OCHA", VERIFIED)
                .report("f", "24 12:00", "release", "North", "hostage-abroad", 5, "OCHA", VERIFIED);
        assertThat(log.verdict(terms, "r", "24 20:00").tallies().getFirst().certain()).isEqualTo(2);
    }

    @Test
    void anHourOfAnotherZoneIsThatMomentEverywhere() {
        var terms = Drafts.pause(HEAD, "[told] North shall announce \"hours\" by 18:00 in Asia/Qatar");
        assertThat(new Log().verdict(terms, "told", "24 12:00").window().deadline()).isEqualTo(Log.time("24 17:00"));
    }

    @Test
    void nobodyBringsUpForcesOrUsesTheCorridorForThem() {
        var terms = Drafts.pause(HEAD, "[no-more] each party shall not reinforce in bridge, observed by OCHA",
                "[road] each party shall not make military use along bridge, observed by OCHA");
        var log = new Log().report("r", "24 12:00", "reinforcement", "North", "", 1, "OCHA", VERIFIED)
                .report("m", "25 12:00", "military use", "South", "", 1, "OCHA", VERIFIED)
                .watched("w", "OCHA", "military use", "24 00:00", "25 00:00");
        assertThat(log.view(terms, "26 00:00").verdicts()).filteredOn(v -> v.status() == Status.BREACHED || v.status() == Status.FULFILLED)
                .extracting(v -> v.clause() + " " + v.actor().orElseThrow() + " " + v.status())
                .containsExactly("no-more North BREACHED", "road North FULFILLED", "road South FULFILLED", "road South BREACHED");
    }

    @Test
    void aMediatorOrThirdStateOwesOnlyWhileItsConditionHolds() {
        var terms = Drafts.pause("third states Hillland\n" + HEAD, "[quiet] South shall not attack in bridge, observed by OCHA",
                "[fuel] Hillland shall deliver \"fuel\" each day unless [quiet] is breached",
                "[room] Qatar shall open \"a room\" by day 2 if \"a request\" is reported");
        var kept = new Log();
        assertThat(List.of("fuel", "room")).extracting(c -> kept.verdict(terms, c, "25 12:00").status())
                .containsExactly(Status.UNKNOWN, Status.PENDING);
        var broken = new Log().report("a", "24 12:00", "attack", "South", "", 1, "OCHA", VERIFIED);
        assertThat(broken.verdict(terms, "fuel", "25 12:00").status()).isEqualTo(Status.EXCUSED);
        assertThat(new Log().verdict(terms, "room", "27 12:00").status()).isEqualTo(Status.EXCUSED);
        assertThat(new Log().verdict(terms, "room", "27 12:00").actor()).isEqualTo(Optional.of("Qatar"));
    }
}
