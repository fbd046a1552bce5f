package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.model.ProblemsPage;
import org.respite.model.ProblemsPage.Section;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Plan;
import org.respite.model.plan.TermsOutlook.Answer;
import org.respite.model.plan.TermsOutlook.Foreseen;
import org.respite.model.plan.TermsOutlook.Left;
import org.respite.model.plan.TermsOutlook.Rest;

/** A plan that is made under terms is checked, published and judged under them, and says what it would keep. */
class TermsMeetPlanTest {

    private static final Pattern FILE = Pattern.compile("`([^`]+)`$");
    private static final String TERMS = """
            agreement "Pause on the road"
            parties North, South
            time zone Asia/Gaza
            count food as kilograms of food distributed at nuseirat
            stage pause
              begins 2023-11-24 10:00
              lasts 14 hours
              [quiet] North and South shall not attack in middle from 10:00 to 14:00
              [bread] South shall distribute at least 10,000 food each day
              [more] South shall distribute at least 90,000 food each day
            """;

    @TempDir
    Path temp;

    private Path scenario;
    private Path terms;

    @BeforeEach
    void firstConvoy() throws IOException {
        scenario = Files.createDirectory(temp.resolve("first-convoy"));
        try (var files = Files.list(Examples.folder("first-convoy"))) {
            for (var file : files.toList()) {
                Files.copy(file, scenario.resolve(file.getFileName()));
            }
        }
        terms = Files.writeString(temp.resolve("pause.terms"), TERMS);
    }

    private Path planned() {
        var out = temp.resolve("out");
        assertThat(Run.of("plan", scenario, "--terms", terms, "--out", out).exitCode()).isZero();
        return out.resolve("plan.json");
    }

    @Test
    void thePlanSaysWhichClausesItWouldKeepAndWhichNot() throws IOException {
        var run = Run.of("plan", scenario, "--terms", terms, "--out", temp.resolve("out"));
        assertThat(run.out()).contains("[quiet] pause pause-quiet added")
                .contains("[bread]\n    day 1, 2023-11-24: the plan would keep it (food: planned ")
                .contains("[more]\n    day 1, 2023-11-24: the plan would miss it (food: planned ")
                .contains("pause midday of the scenario opens middle and rests on no clause");
        assertThat(run.err()).contains("as foreseen: 1 kept, 1 missed, 2 cannot be said");
        assertThat(Files.readString(temp.resolve("out/plan.json"))).contains("\"answer\":\"kept\"");
    }

    @Test
    void whatIsMadeUnderTermsIsCheckedUnderThem() {
        var plan = planned();
        assertThat(Run.of("check", scenario, plan, "--terms", terms).exitCode()).isZero();
        assertThat(Run.of("check", scenario, plan).exitCode()).isEqualTo(1);
        assertThat(Run.of("publish", scenario, plan, "--terms", terms, "--out", temp.resolve("public")).exitCode()).isZero();
    }

    /** The road closes before the convoy leaves: the bread that a clause asks for does not come, and that is told. */
    @Test
    void whatIsMadeUnderTermsIsReplannedUnderThemAndSaysWhatThatMeansForTheClauses() throws IOException {
        var plan = planned();
        var change = Files.writeString(temp.resolve("closed.yaml"), """
                format: respite-replan/1
                changes:
                  - change: close-road
                    road: rafah-nuseirat
                    known: 2023-11-24T08:00
                    source: by phone
                """);
        var after = temp.resolve("after");
        var run = Run.of("replan", scenario, plan, "--terms", terms, "--change", change, "--out", after);
        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out()).contains("What it means for the terms “Pause on the road”, as foreseen:\n",
                "[bread] day 1, 2023-11-24: the plan would miss it (food: planned 0, owed by South 10,000); before: the plan would"
                        + " keep it");
        assertThat(Files.readString(after.resolve("plan.json"))).contains("\"answer\":\"missed\"")
                .doesNotContain("\"answer\":\"kept\"");
        assertThat(Run.of("check", scenario, after.resolve("plan.json"), "--terms", terms, "--previous", plan, "--change", change)
                .out()).startsWith("ok");
        assertThat(Run.of("replan", scenario, plan, "--change", change).err()).contains("S722");

        var standing = List.of("standing", terms, "--plan", after.resolve("plan.json"), "--scenario", scenario);
        var foreseen = Run.of(Stream.concat(standing.stream(), Stream.of("--previous", plan, "--change", change, "--json")).toArray());
        assertThat(foreseen.exitCode()).as(foreseen.err()).isEqualTo(1);
        assertThat(foreseen.json().path("clauses").values().stream().map(c -> c.path("answer").asString("")))
                .containsExactly("unknown", "unknown", "missed", "missed");
        var alone = Run.of(standing.toArray());
        assertThat(alone.exitCode()).isEqualTo(2);
        assertThat(alone.err()).contains("S722", "name that one with --previous");

        var json = Run.of("replan", scenario, plan, "--terms", terms, "--change", change, "--out", after, "--json", "--quiet").json();
        assertThat(json.get("termsShifted").values().stream().map(s -> s.get("clause").asString() + " " + s.get("before").asString()
                + " " + s.get("after").asString())).contains("bread kept missed", "more missed missed");
    }

    /** The pause of the terms is longer than the scenario's: every command that plans sees it. */
    @Test
    void adviceComparisonAndThePauseToAskForArePlannedUnderTermsToo() throws IOException {
        var digest = Run.of("check", scenario, planned(), "--terms", terms, "--json").json().get("digest").asString();
        var advice = Run.of("advise", scenario, "--terms", terms, "--solve", "0", "--json", "--quiet");
        assertThat(advice.json().get("digest").asString()).isEqualTo(digest);

        var change = Files.writeString(temp.resolve("more.yaml"), "format: respite-changes/1\nchanges:\n"
                + "  - {change: add-vehicles, fleet: wfp-trucks, vehicles: 4}\n");
        Run.of("compare", scenario, change, "--terms", terms, "--plans", "--out", temp.resolve("pages"), "--quiet");
        assertThat(Run.of("check", scenario, temp.resolve("pages/comparison-plan-1.json"), "--terms", terms).exitCode()).isZero();
        assertThat(Run.of("check", scenario, temp.resolve("pages/comparison-plan-1.json")).exitCode()).isEqualTo(1);

        var question = Files.writeString(temp.resolve("question.yaml"), """
                format: respite-pause-question/1
                zones:
                  - zones: middle
                    hours: ["10:00-14:00"]
                """);
        var pause = Run.of("pause", scenario, question, "--terms", terms, "--plans", "--out", temp.resolve("pause"), "--quiet");
        assertThat(pause.exitCode()).as(pause.err()).isZero();
    }

    @Test
    void theMonitorReadsThePlanInPlaceOfARecord() {
        var plan = planned();
        var run = Run.of("standing", terms, "--plan", plan, "--scenario", scenario, "--json");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().path("clauses").values().stream().map(c -> c.path("answer").asString("")))
                .containsExactly("unknown", "unknown", "kept", "missed");
        assertThat(Run.of("standing", terms, "--plan", plan, "--scenario", scenario, "--explain", "bread").out())
                .startsWith("As the plan foresees it.").contains("foreseen-");
    }

    @Test
    void aPlanMadeWithoutTheTermsIsNotJudgedByThem() {
        assertThat(Run.of("plan", scenario, "--out", temp.resolve("free")).exitCode()).isZero();
        var run = Run.of("standing", terms, "--plan", temp.resolve("free/plan.json"), "--scenario", scenario);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("S722");
    }

    @Test
    void aPlanAndARecordAreNotJudgedTogether() {
        assertThat(Run.of("standing", terms, "--plan", "p", "--record", "r", "--scenario", scenario).exitCode()).isEqualTo(2);
        assertThat(Run.of("standing", terms, "--plan", "p").exitCode()).isEqualTo(2);
        assertThat(Run.of("standing", terms).exitCode()).isEqualTo(2);
    }

    /** Four days of November 2023: what the scenario ties to clauses of the truce is what they say; an empty plan keeps nothing. */
    @Test
    void theTruceOfNovemberMeetsItsScenario() {
        var under = ScenarioUnderTerms.read(ScenarioInput.read(Examples.folder("gaza-2023-11")),
                Examples.folder("truce-2023-11").resolve("truce.terms"));
        var nothing = new Plan("gaza-2023-11", "", 1, List.of(), List.of(), new Claims(OptionalDouble.empty(), 0, 0, 0, 0));
        var outlook = under.outlook(nothing);
        assertThat(outlook.rests()).extracting(Rest::clause).containsExactly("total", "prisoners", "aid", "diesel", "gas", "quiet");
        assertThat(outlook.left()).extracting(Left::clause).containsExactly("list", "sky-south", "sky-north", "road", "room");
        assertThat(outlook.beside()).isEmpty();
        assertThat(outlook.clauses().stream().filter(c -> List.of("total", "aid").contains(c.clause())))
                .extracting(Foreseen::clause, Foreseen::answer)
                .containsExactly(tuple("total", Answer.MISSED), tuple("aid", Answer.MISSED), tuple("aid", Answer.MISSED),
                        tuple("aid", Answer.MISSED), tuple("aid", Answer.MISSED));
        assertThat(outlook.clauses().stream().filter(c -> c.clause().equals("quiet"))).extracting(Foreseen::answer)
                .containsOnly(Answer.UNKNOWN);
    }

    static Stream<Section> sections() {
        return ProblemsPage.sections().stream().filter(section -> section.code().startsWith("T3"));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aContradictionIsToldAsThePageSays(Section section) throws IOException {
        var where = scenario;
        var file = terms;
        if (section.code().equals("T303")) {
            Files.delete(scenario.resolve("zones.geojson"));
        }
        for (var block : section.blocks().subList(0, section.blocks().size() - 1)) {
            var name = FILE.matcher(block.lead()).results().map(r -> r.group(1)).findFirst().orElseThrow();
            if (name.endsWith(".terms")) {
                file = Files.writeString(temp.resolve(name), block.text());
                where = name.equals("truce.terms") ? Examples.folder("gaza-2023-11") : scenario;
            } else {
                Files.writeString(scenario.resolve(name), block.text());
            }
        }
        var run = Run.of("plan", where, "--terms", file, "--out", temp.resolve("out"));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(ProblemsPage.oneLine(run.err())).contains(section.message());
        assertThat(temp.resolve("out")).doesNotExist();
    }
}
