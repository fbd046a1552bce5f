package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The invented valley, where 3 of 8 convoys were let through, rehearsed by a user. */
class RehearseTest {

    private static final Path VALLEY = Examples.folder("upper-valley");

    @TempDir
    private static Path out;

    private static Run planned;

    @BeforeAll
    static void plan() {
        planned = Run.of("plan", VALLEY, "--out", out, "--json", "--quiet");
    }

    @Test
    void aPlanSaysWhatIsExpectedAndWhatNineOfTenFuturesReach() {
        var json = planned.json();
        double granted = distributed(json, "granted");
        double expected = distributed(json, "expected");
        double cautious = distributed(json, "cautious");
        assertThat(expected).isLessThan(granted).isGreaterThan(cautious);
        assertThat(json.get("why").has("expected")).isFalse();
        assertThat(json.get("doubt").get("futures").asInt()).isEqualTo(400);
        assertThat(json.get("doubt").get("safety").get("lateOutOfWindowInFutures").asInt()).isZero();
    }

    @Test
    void aRehearsalTellsEachDayAndWhatBreaksFirst() {
        var run = Run.of("rehearse", VALLEY, "--plan", out.resolve("plan.json"));
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Movements: ")
                .contains("What breaks first\n  A movement is denied")
                .contains("What to prepare")
                .contains("in nine of ten futures at least")
                .doesNotContain("percentile");
    }

    @Test
    void theSameSeedGivesTheSameRehearsalByteForByte() {
        var first = Run.of("rehearse", VALLEY, "--plan", out.resolve("plan.json"), "--json").out();
        assertThat(Run.of("rehearse", VALLEY, "--plan", out.resolve("plan.json"), "--json").out()).isEqualTo(first);
        assertThat(Run.of("rehearse", VALLEY, "--plan", out.resolve("plan.json"), "--json", "--seed", "2").out()).isNotEqualTo(first);
    }

    /** Those who can walk take the room that others could not reach. */
    @Test
    void whatIsPlannedAnewInTheEveningBringsMorePeopleAway() {
        var never = rehearsed("never");
        var evening = rehearsed("evening");
        assertThat(evening.get("doubt").get("plannedAnew").asBoolean()).isTrue();
        assertThat(evening.at("/expected/people/0/arrived").asDouble()).isGreaterThan(never.at("/expected/people/0/arrived").asDouble());
        assertThat(evening.at("/doubt/safety/lateOutOfWindowInFutures").asInt()).isZero();
        assertThat(rehearsed("evening")).isEqualTo(evening);
        assertThat(Run.of("rehearse", VALLEY, "--replan-in-futures", "noon").exitCode()).isEqualTo(2);
        assertThat(Run.of("sweep", VALLEY, "--replan-in-futures", "evening", "--spark", "local[2]").exitCode()).isEqualTo(2);
    }

    private JsonNode rehearsed(String when) {
        return Run.of("rehearse", VALLEY, "--plan", out.resolve("plan.json"), "--json", "--futures", "8", "--replan-in-futures", when).json();
    }

    /** A plan file holds what futures came to, and is checked and rehearsed as any other. */
    @Test
    void thePlanFileHoldsWhatFuturesCameTo() throws IOException {
        var doubt = JsonMapper.shared().readTree(Files.readString(out.resolve("plan.json"))).get("doubt");
        assertThat(doubt.at("/worth/expected").asDouble()).isEqualTo(planned.json().at("/expected/worth").asDouble());
        assertThat(doubt.at("/worth/cautiousFrom").asDouble()).isLessThanOrEqualTo(doubt.at("/worth/cautious").asDouble());
        assertThat(doubt.at("/worth/cautiousTo").asDouble()).isGreaterThanOrEqualTo(doubt.at("/worth/cautious").asDouble());
        assertThat(doubt.get("futures").asInt()).isEqualTo(400);
        assertThat(Run.of("check", VALLEY, out.resolve("plan.json")).exitCode()).isZero();
    }

    @Test
    void whereNoFigureBearsOnAnythingNothingIsMadeUp() {
        var run = Run.of("rehearse", Examples.folder("first-convoy"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("nothing to draw from");
    }

    @Test
    void aRehearsalNeedsAFuture() {
        assertThat(Run.of("rehearse", VALLEY, "--futures", "0").exitCode()).isEqualTo(2);
        assertThat(Run.of("plan", VALLEY, "--futures", "-1").err()).contains("--futures is a number from 0");
    }

    /** What happened on the first day, as two sources count it, and terms that owe food. */
    @Test
    void underTermsItSaysWhatIsKeptAndBesideItStandsWhatHappened(@TempDir Path folder) throws IOException {
        var date = Run.of("rehearse", VALLEY, "--plan", out.resolve("plan.json"), "--json").json().get("days").get(0).get("date").asString();
        var actual = folder.resolve("days.csv");
        Files.writeString(actual, """
                date,what,of,number,source,as of
                #date+occurred,#indicator+what,#indicator+subject,#value,#meta+source,#date+asof
                %s,movements,,0,first count,
                %s,movements,,1,second count,
                """.formatted(date, date));
        var terms = folder.resolve("relief.terms");
        Files.writeString(terms, """
                agreement "Relief for the valley"
                parties North, South
                time zone UTC
                left open by agreement: evidence
                stage relief
                  begins %s 00:00
                  lasts 1 day
                  [food] North shall distribute at least 1 kilogram of food each day
                  [sky] North shall not fly anywhere
                  if [food] is missed: South may end the stage
                """.formatted(date));
        var page = folder.resolve("rehearsal.html");
        var run = Run.of("rehearse", VALLEY, "--time-limit", "20", "--terms", terms, "--actual", actual, "--futures", "50", "--html", page, "--lang", "en,ar");
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("[food]").contains("cannot be said").contains("Nothing ends by itself")
                .contains("happened, by one count: Movements done: 0").contains("first count").contains("second count")
                .doesNotContain("percentile").doesNotContain("truce ends");
        assertThat(page).content().contains("respite-rehearsal/1").contains("\"public\"");
        assertThat(folder.resolve("rehearsal.ar.html")).content().contains("dir=\"rtl\"");
    }

    @Test
    void aTableOfOtherDaysIsRefusedAndNothingIsWritten(@TempDir Path folder) throws IOException {
        var actual = folder.resolve("days.csv");
        Files.writeString(actual, "date,what,of,number,source\n1999-01-01,movements,,0,somebody\n");
        var page = folder.resolve("rehearsal.html");
        var run = Run.of("rehearse", VALLEY, "--plan", out.resolve("plan.json"), "--actual", actual, "--html", page);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("S772 days.csv, row 2, column date");
        assertThat(page).doesNotExist();
    }

    /** Families who cannot walk need a convoy that is cleared; no plan is kept that leaves them behind. */
    @Test
    void aPlanAgainstFuturesTellsWhatItGainsAndGivesNobodyUp() {
        var run = Run.of("plan", VALLEY, "--out", out.resolve("against"), "--against-futures", "100", "--json", "--quiet");
        var json = run.json();
        var against = json.get("againstFutures");
        assertThat(run.exitCode()).isZero();
        assertThat(against.get("futuresToChoose").asInt()).isEqualTo(100);
        assertThat(against.get("futuresToJudge").asInt()).isEqualTo(400);
        assertThat(against.get("plans").size() + against.get("refusedByChecker").size()).isEqualTo(5);
        var wish = against.get("plans").get(0);
        assertThat(wish.get("gain").get("expected").asDouble()).isZero();
        assertThat(against.get("regretOfTheWish").get("promised").asDouble()).isEqualTo(wish.get("worthGranted").asDouble());
        assertThat(against.get("regretOfTheWish").get("hindsight").get("expected").asDouble()).isNotNegative();
        for (var plan : against.get("plans")) {
            if (plan.get("believes").asString().equals(against.get("kept").asString())) {
                assertThat(plan.has("givesUp")).isFalse();
                assertThat(plan.get("worthGranted").asDouble()).isEqualTo(json.get("worth").asDouble());
                assertThat(plan.get("worth").get("expected").asDouble()).isEqualTo(json.get("expected").get("worth").asDouble());
            }
        }
        assertThat(Run.of("check", VALLEY, out.resolve("against").resolve("plan.json")).exitCode()).isZero();
    }

    @Test
    void aPlanAgainstFuturesNeedsFiguresAndFuturesToJudgeBy() {
        assertThat(Run.of("plan", Examples.folder("first-convoy"), "--against-futures", "10").exitCode()).isEqualTo(1);
        assertThat(Run.of("plan", VALLEY, "--against-futures", "10", "--futures", "0").exitCode()).isEqualTo(2);
        assertThat(Run.of("plan", VALLEY, "--against-futures", "-1").err()).contains("--against-futures is a number from 0");
    }

    private static double distributed(JsonNode json, String which) {
        double sum = 0;
        for (var need : json.get(which).get("needs")) {
            sum += need.get("distributed").asDouble();
        }
        return sum;
    }
}
