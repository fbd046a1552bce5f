package org.respite.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.GrainBracket;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Prospect;
import org.respite.model.plan.Step;
import org.respite.model.plan.TermsOutlook;
import org.respite.model.plan.TermsOutlook.Answer;
import org.respite.model.plan.TermsOutlook.Foreseen;
import org.respite.model.plan.TermsOutlook.Left;
import org.respite.model.plan.TermsOutlook.Rest;
import org.respite.model.plan.TermsOutlook.Tally;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Scenario;

/** A plan survives its file unchanged, and a broken file is refused with every problem. */
class PlanJsonTest {

    @TempDir
    Path temp;

    @Test
    void aPlanWithEveryKindOfStepIsReadBackExactly() throws IOException {
        var scenario = ScenarioFolder.in(temp).scenario();
        var plan = plan(scenario);
        var file = temp.resolve("plan.json");
        AtomicFile.write(file, PlanJson.write(plan, scenario));
        assertThat(PlanJson.read(file)).isEqualTo(new PlanReading.Read(plan));
        assertThat(PlanJson.write(plan, scenario)).isEqualTo(Files.readString(file));
        assertThat(Files.readString(file)).contains("\"from\":\"2023-11-24T09:00:00+02:00\"").endsWith("}\n");
        try (var files = Files.list(temp)) {
            assertThat(files.map(f -> f.getFileName().toString())).doesNotContain("plan.json.part");
        }
    }

    @Test
    void whatIsForeseenOfTermsIsReadBackExactly() throws IOException {
        var scenario = ScenarioFolder.in(temp).scenario();
        var plan = underTerms(scenario);
        var file = temp.resolve("plan.json");
        AtomicFile.write(file, PlanJson.write(plan, scenario));
        assertThat(PlanJson.read(file)).isEqualTo(new PlanReading.Read(plan));
        Files.writeString(file, Files.readString(file).replace("\"answer\":\"not owed\"", "\"answer\":\"promised\""));
        assertThat(PlanJson.read(file)).isInstanceOf(PlanReading.Refused.class);
    }

    @Test
    void whatFuturesCameToIsReadBackExactly() throws IOException {
        var scenario = ScenarioFolder.in(temp).scenario();
        var plan = livedThrough(scenario);
        var file = Files.writeString(temp.resolve("plan.json"), PlanJson.write(plan, scenario));
        assertThat(PlanJson.read(file)).isEqualTo(new PlanReading.Read(plan));
        Files.writeString(file, PlanJson.write(plan, scenario).replace("\"cautiousTo\":", "\"cautiousUpTo\":"));
        assertThat(PlanJson.read(file)).isInstanceOf(PlanReading.Refused.class);
    }

    static Plan livedThrough(Scenario scenario) {
        var amount = new Prospect.Amount(12.5, 0.25, 3, 2, 4);
        return plan(scenario).with(new Prospect(1, 400, true, Optional.of(new Prospect.Amount(0.5, 0.01, 0.25, 0.2, 0.3)), amount,
                List.of(new Prospect.Of<>(new Id.Item("food"), amount)), List.of(new Prospect.Of<>(new Id.Group("families"), amount)), amount));
    }

    /** A plan under terms of which every answer is foreseen once. */
    static Plan underTerms(Scenario scenario) {
        var start = scenario.calendar().start();
        var clauses = Stream.of(Answer.values())
                .map(a -> new Foreseen("c" + a.ordinal(), a == Answer.UNKNOWN ? Optional.empty() : Optional.of("North"), "day 1", start,
                        start.plusSeconds(3600), a, List.of(new Tally("truck", 3, 2, 4)), "as planned"))
                .toList();
        return plan(scenario).under(new TermsOutlook("pause", "Pause at the bridge", List.of(new Rest("c0", "a pause")),
                List.of(new Left("c1", "nobody owes it")), List.of("pause midday"), clauses));
    }

    @Test
    void timesSurviveTheNightInWhichClocksGoBack() throws IOException {
        var scenario = ScenarioFolder.in(temp)
                .replace("scenario.yaml", "2023-11-24T00:00", "2023-10-28T00:00")
                .replace("scenario.yaml", "2023-11-25T00:00", "2023-10-29T00:00")
                .replace("scenario.yaml", "2023-11-22T06:00", "2023-10-25T06:00")
                .replace("pauses.csv", "2023-11-24", "2023-10-28")
                .replace("corridors.csv", "2023-11-24", "2023-10-28")
                .scenario();
        var plan = plan(scenario);
        var file = temp.resolve("plan.json");
        AtomicFile.write(file, PlanJson.write(plan, scenario));
        assertThat(PlanJson.read(file)).isEqualTo(new PlanReading.Read(plan));
    }

    @Test
    void everyProblemOfABrokenPlanIsToldWithItsPath() throws IOException {
        var scenario = ScenarioFolder.in(temp).scenario();
        var text = PlanJson.write(plan(scenario), scenario)
                .replace("\"do\":\"wait\"", "\"do\":\"rest\"")
                .replace("\"spreadSeconds\":900", "\"spreadSeconds\":\"long\"")
                .replace("\"seed\": 7", "\"seeds\": 7");
        var problems = refused(text);
        assertThat(problems).extracting(p -> p.column().orElse(""))
                .contains("movements[0].steps[4].do", "movements[1].spreadSeconds", "seeds", "seed");
        assertThat(problems).allSatisfy(p -> assertThat(p.code()).isEqualTo("S602"));
    }

    @Test
    void whatIsNoPlanIsRefused() throws IOException {
        assertThat(refused("[]")).extracting(Problem::code).containsExactly("S601");
        assertThat(refused("{\"format\": \"respite-plan/9\"}")).extracting(Problem::code).containsExactly("S116");
        assertThat(refused("{\"format\": ")).extracting(Problem::code).containsExactly("S601");
        assertThat(refused("[".repeat(100_000))).extracting(Problem::code).containsExactly("S601");
        assertThat(refused("{\"format\": \"respite-plan/1\"}")).extracting(Problem::code).contains("S602");
        assertThat(PlanJson.read(temp.resolve("missing.json"))).isInstanceOf(PlanReading.Refused.class);
    }

    @Test
    void theDigestDependsOnWhatIsSaidAndNotOnHow() {
        var one = ScenarioFolder.in(temp, "one");
        var two = ScenarioFolder.in(temp, "two").replace("needs.csv", ",100000,", ",\"100 000\",");
        assertThat(ScenarioDigest.of(one.scenario())).isEqualTo(ScenarioDigest.of(two.scenario())).hasSize(64);
        two.replace("needs.csv", ",\"100 000\",", ",100001,");
        assertThat(ScenarioDigest.of(one.scenario())).isNotEqualTo(ScenarioDigest.of(two.scenario()));
    }

    private List<Problem> refused(String text) throws IOException {
        var file = Files.writeString(temp.resolve("broken.json"), text);
        return switch (PlanJson.read(file)) {
            case PlanReading.Refused(var problems) -> problems;
            case PlanReading.Read(var plan) -> throw new AssertionError("was read: " + plan);
        };
    }

    /** Not a good plan: one that uses every word of the format. */
    static Plan plan(Scenario scenario) {
        var rafah = new Id.Place("rafah");
        var nuseirat = new Id.Place("nuseirat");
        var road = new Id.Road("rafah-nuseirat");
        var group = new Id.Group("leavers “quoted” \\ ‮");
        var gate = new Id.Crossing("gate");
        var families = new Families(Map.of(1, 2L, 6, 8L));
        var loaded = List.of(new Cargo(new Id.Item("food"), 60_000, Optional.of(new Id.Stock("rafah-food"))));
        var cargo = List.of(new Cargo(new Id.Item("food"), 60_000, Optional.empty()));
        var convoy = new Movement(new Id.Movement("m1"), new Carrier.Convoy(new Id.Fleet("wfp-trucks"), List.of(1, 3, 2)),
                Optional.of(at(-42 * 60)), Duration.ofMinutes(5), List.of(
                        new Step.Load(rafah, at(495), at(540), loaded),
                        new Step.Travel(road, at(540), at(600), rafah, nuseirat),
                        new Step.Inspect(nuseirat, at(600), at(610)),
                        new Step.Unload(nuseirat, at(610), at(655), cargo),
                        new Step.Wait(nuseirat, at(655), at(655).plus(Duration.ofSeconds(1))),
                        new Step.Transfer(gate, at(660), at(700), cargo),
                        new Step.Board(group, nuseirat, at(700), at(710), families),
                        new Step.Alight(group, rafah, at(710), at(720), families),
                        new Step.Receive(new Id.HandOver("h"), rafah, at(720), at(730), 13),
                        new Step.Deliver(new Id.HandOver("h"), rafah, at(730), at(740), 13)));
        var people = new Movement(new Id.Movement("m2"), new Carrier.OnTheirOwn(group, Mode.FOOT, families),
                Optional.empty(), Duration.ofMinutes(15), List.of(new Step.Exit(group, gate, at(100), at(160), families)));
        return new Plan(scenario.name(), ScenarioDigest.of(scenario), 7, List.of(convoy, people),
                List.of(new Distribution(nuseirat, new Id.Item("food"), at(660), at(960), 60_000)),
                new Claims(OptionalDouble.of(1.0 / 3), 40_444.444444444445, 1, 41_000.1, 4.1e4)
                        .withGrain(Optional.of(new GrainBracket(OptionalDouble.of(0.3), 40_000.5, 41_100.25))));
    }

    private static Moment at(long minute) {
        return new Moment(minute * 60);
    }
}
