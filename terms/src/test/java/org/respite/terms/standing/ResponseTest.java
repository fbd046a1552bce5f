package org.respite.terms.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.model.report.Status.ALLEGED;
import static org.respite.model.report.Status.VERIFIED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.respite.terms.drafting.Drafting;
import org.respite.terms.language.Drafts;
import org.respite.terms.language.MistakeCode;
import org.respite.terms.tree.Instrument;

/** South asks, North answers within six hours: each request is judged by itself. */
class ResponseTest {

    private static final Instrument TERMS = Drafts.pause("evidence counts verified reports",
            "[answer] North shall answer within 6 hours of each \"request\", observed by OCHA");

    private static Log asked(String... times) {
        var log = new Log();
        for (var time : times) {
            log.report("q" + time.replace(' ', '-').replace(':', '-'), time, "request", "South", "", 1, "OCHA", VERIFIED);
        }
        return log;
    }

    private static List<Status> statuses(Log log, String at) {
        return log.view(TERMS, at).verdicts().stream().map(Verdict::status).toList();
    }

    @Test
    void withoutARequestNothingIsOwed() {
        assertThat(statuses(new Log(), "25 00:00")).isEmpty();
    }

    @Test
    void oneAnswerAnswersAllThatWereOpenAndNoneThatWasTooOld() {
        var log = asked("24 08:00", "24 12:00", "24 13:00").report("a", "24 15:00", "answer", "North", "", 1, "OCHA", VERIFIED);
        assertThat(statuses(log, "25 00:00")).containsExactly(Status.UNKNOWN, Status.FULFILLED, Status.FULFILLED);
    }

    @Test
    void sixHoursLaterIsStillInTimeAndOneMinuteMoreIsNot() {
        for (var time : List.of("24 18:00", "24 18:01")) {
            var log = asked("24 12:00").report("a", time, "answer", "North", "", 1, "OCHA", VERIFIED);
            assertThat(statuses(log, "25 00:00")).containsExactly(time.equals("24 18:00") ? Status.FULFILLED : Status.UNKNOWN);
        }
    }

    @Test
    void silenceIsABreachOnlyWhereSomebodyWouldHaveSeenTheAnswer() {
        assertThat(statuses(asked("24 12:00"), "24 17:00")).containsExactly(Status.PENDING);
        assertThat(statuses(asked("24 12:00"), "24 19:00")).containsExactly(Status.UNKNOWN);
        assertThat(statuses(asked("24 12:00").watched("w", "OCHA", "answer", "24 00:00", "25 00:00"), "25 00:00"))
                .containsExactly(Status.BREACHED);
    }

    @Test
    void anAllegedAnswerOrRequestMakesItHangOnThatReport() {
        assertThat(statuses(asked("24 12:00").report("a", "24 13:00", "answer", "North", "", 1, "South", ALLEGED), "25 00:00"))
                .containsExactly(Status.CONTESTED);
        assertThat(statuses(new Log().report("q", "24 12:00", "request", "South", "", 1, "South", ALLEGED), "25 00:00"))
                .containsExactly(Status.CONTESTED);
    }

    @Test
    void whatWasAnsweredStaysAsItWasWhenMoreBecomesKnown() {
        var engine = new StandingEngine(TERMS, "pause", Ground.UNKNOWN);
        asked("24 08:00", "24 12:00").entries().forEach(engine::add);
        var before = engine.standing(Log.time("25 00:00"), Log.time("30 00:00")).views().getFirst().verdicts();
        new Log().report("a", "24 13:00", "answer", "North", "", 1, "OCHA", VERIFIED).entries().forEach(engine::add);
        var after = engine.standing(Log.time("25 00:00"), Log.time("30 00:00")).views().getFirst().verdicts();
        assertThat(before).extracting(Verdict::status).containsExactly(Status.UNKNOWN, Status.UNKNOWN);
        assertThat(after).extracting(Verdict::status).containsExactly(Status.FULFILLED, Status.FULFILLED);
        assertThat(List.of(after.get(0), after.get(1))).isEqualTo(after);
    }

    @Test
    void anAmountCannotBeOwedAfterEachEvent() {
        assertThat(Drafts.mistakes("""
                agreement "Pause"
                parties North, South
                begins 2023-11-24 07:00
                lasts 4 days
                [aid] North shall admit 10 truck within 6 hours of each "request"
                """)).extracting(m -> m.code()).containsExactly(MistakeCode.DOES_NOT_FIT);
    }

    @Test
    void aDeadlineAfterEachEventIsADeadline() {
        assertThat(Drafting.questions(TERMS)).extracting(q -> q.code().code()).doesNotContain("T201");
    }
}
