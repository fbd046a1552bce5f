package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.app.Checkout;
import org.respite.formats.ScenarioReader;
import org.respite.formats.ScenarioReading;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Scenario;

/** Every example that comes with the checkout can be read, planned and checked, and says where its figures come from. */
class EveryExampleTest {

    @TempDir
    private Path out;

    static List<String> examples() throws IOException {
        try (var folders = Files.list(Checkout.ROOT.resolve("examples"))) {
            return folders.filter(f -> Files.exists(f.resolve("scenario.yaml")))
                    .map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    /** With little time: the first plan is waited for, and a first plan must be in order like any other, its bound too. */
    @ParameterizedTest
    @MethodSource("examples")
    void isPlannedAndFoundInOrderByTheChecker(String example) {
        var run = Run.of("plan", Examples.folder(example), "--out", out, "--time-limit", 1, "--json", "--quiet",
                "--edition", "operational", "--recipient", "Planning cell", "--certificate");
        var checked = Run.of("check", Examples.folder(example), out.resolve("plan.json"), "--certificate",
                out.resolve("certificate.json"));

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.json().get("checker").asString()).isEqualTo("ok");
        assertThat(out.resolve("report.html")).isNotEmptyFile();
        assertThat(checked.exitCode()).as(checked.out()).isZero();
        assertThat(checked.out()).contains("Certificate: ok");
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyFigureHasASourceOrIsMarkedAsAnEstimate(String example) {
        assertThat(provenances(scenario(example))).isNotEmpty().allSatisfy(p ->
                assertThat(p.source().isBlank() && p.estimate().isBlank()).as(p.toString()).isFalse());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasAPageThatTheIndexNames(String example) throws IOException {
        assertThat(Examples.folder(example).resolve("README.md")).isNotEmptyFile();
        assertThat(Files.readString(Checkout.ROOT.resolve("examples/README.md"))).contains("(" + example + "/README.md)");
    }

    @Test
    void inTheFourHoursNobodyIsReleasedAndNobodyReturns() {
        var truce = scenario("gaza-2023-11");
        var fourHours = scenario("gaza-2023-11-four-hours");

        assertThat(fourHours.people().handOvers()).isEmpty();
        assertThat(fourHours.supply().needs()).isEqualTo(truce.supply().needs());
        assertThat(fourHours.permissions().pauses()).singleElement().satisfies(pause -> {
            assertThat(pause.agreed()).isFalse();
            assertThat(pause.windows().list()).hasSize(4).allSatisfy(w -> assertThat(w.length().toHours()).isEqualTo(4));
        });
    }

    @Test
    void inThePolioRoundEveryChildOfTheThreeZonesIsReached() {
        var json = Run.of("plan", Examples.folder("gaza-2024-09-polio"), "--out", out, "--json", "--quiet").json();

        double reached = json.get("granted").get("needs").valueStream().mapToDouble(n -> n.get("distributed").asDouble()).sum();
        assertThat(reached).isBetween(676_900.0, 677_000.5);
    }

    /** See the page of the example for the same numbers on paper. */
    @Test
    void inTheValleyTheFirstAnswerIsWhatIsMissing() throws IOException {
        var valley = Examples.folder("upper-valley");
        var words = Run.of("plan", valley, "--out", out).out();
        var json = Run.of("plan", valley, "--out", out, "--json", "--quiet").json().get("preparation");

        assertThat(words.indexOf("What preparation is missing")).isPositive()
                .isLessThan(words.indexOf("if every clearance is granted"));
        assertThat(words).contains(
                "Of 400 of them nobody knows", "School, Lower town: can take 500",
                "Market barn, Lower town: nobody is sent there: water not known, toilets not known");
        assertThat(json.get("missing").asBoolean()).isTrue();
        assertThat(json.get("wishing").asLong()).isEqualTo(800);
        assertThat(json.get("moved").asLong()).isEqualTo(500);
        assertThat(json.get("requirements").valueStream().map(r -> r.get("requirement").asString() + " "
                        + r.get("needed").asLong() + " " + r.get("available").asLong() + " " + r.get("missing").asLong()))
                .containsExactly(
                        "room 800 1000 0", "water 12000 7500 4500", "toilets 40 25 15", "standards 800 500 300",
                        "transport 200 240 0", "days 2 2 0", "days-if-all-ride 7 2 5");
        assertThat(Files.readString(out.resolve("report.html"))).contains("\"preparation\":{\"persons\":2000");
    }

    @Test
    void whereNothingIsMissingThePlanComesFirst() {
        var run = Run.of("plan", Examples.folder("first-convoy"), "--out", out);

        assertThat(run.out()).doesNotContain("What preparation is missing").contains("If every clearance is granted:");
    }

    private static Scenario scenario(String example) {
        return switch (ScenarioReader.read(Examples.folder(example))) {
            case ScenarioReading.Read(var scenario, _) -> scenario;
            case ScenarioReading.Refused(var problems) -> throw new AssertionError(problems.toString());
        };
    }

    private static List<Provenance> provenances(Scenario s) {
        return Stream.<Stream<Provenance>>of(
                        s.network().places().stream().map(p -> p.provenance()),
                        s.network().roads().stream().map(r -> r.provenance()),
                        s.network().zones().stream().map(z -> z.provenance()),
                        s.network().crossings().stream().map(c -> c.provenance()),
                        s.network().inspections().stream().map(i -> i.provenance()),
                        s.permissions().pauses().stream().map(p -> p.provenance()),
                        s.permissions().corridors().stream().map(c -> c.provenance()),
                        s.supply().items().stream().map(i -> i.provenance()),
                        s.supply().needs().stream().map(n -> n.provenance()),
                        s.supply().stocks().stream().map(k -> k.provenance()),
                        s.supply().fleets().stream().map(f -> f.provenance()),
                        s.supply().quotas().stream().map(q -> q.provenance()),
                        s.people().groups().stream().map(g -> g.provenance()),
                        s.people().handOvers().stream().map(h -> h.provenance()),
                        s.evidence().access().stream().map(a -> a.provenance()),
                        s.evidence().figures().stream().map(f -> f.provenance()))
                .flatMap(p -> p).toList();
    }
}
