package org.respite.mediation.pause;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.respite.formats.Problem;
import org.respite.mediation.pause.QuestionReader.Limits;
import org.respite.mediation.proposals.Asked;
import org.respite.model.quantity.Id;

class QuestionReaderTest {

    @TempDir
    private Path folder;

    private QuestionReader.Reading read(Limits limits, String text) throws IOException {
        var file = folder.resolve("question.yaml");
        Files.writeString(file, "format: respite-pause-question/1\n" + text);
        return QuestionReader.read(Valley.of(1), file, limits);
    }

    private Question question(String text) throws IOException {
        return ((QuestionReader.Read) read(Limits.NONE, text)).question();
    }

    private List<Problem> problems(String text) throws IOException {
        return ((QuestionReader.Refused) read(Limits.NONE, text)).problems();
    }

    @Test
    void aMenuHoldsEveryCombinationOnceAndTheOneOfNothing() throws IOException {
        var question = question("""
                days: [1, 2]
                zones:
                  - {zones: north, hours: ["08:00-10:00", "08:00-12:00"]}
                  - {zones: south, hours: "08:00-10:00"}
                """);
        var choice = Menu.of(question);
        assertThat(Menu.combinations(question)).isEqualTo(2 * 3 * 2);
        assertThat(choice.candidates()).hasSize(1 + 2 * (3 * 2 - 1));
        assertThat(choice.candidates().getFirst().asked()).isEqualTo(new Asked(0, 0, 0));
        assertThat(choice.candidates()).extracting(Candidate::asked).contains(new Asked(12, 2, 0));
    }

    @Test
    void whatIsBeyondTheBudgetIsCountedAndLeftOut() throws IOException {
        var choice = Menu.of(question("""
                days: [1, 2]
                zones:
                  - {zones: [north, south], hours: ["08:00-10:00", always]}
                budget: {zone-hours: 10}
                """));
        assertThat(choice.candidates()).extracting(c -> c.asked().zoneHours()).containsExactlyInAnyOrder(0.0, 4.0, 8.0);
        assertThat(choice.beyondBudget()).isEqualTo(2);
    }

    @Test
    void theCommandLineStandsAboveTheFile() throws IOException {
        var limits = new Limits(OptionalDouble.of(3), OptionalInt.of(1), OptionalDouble.empty());
        var reading = read(limits, "zones: [{zones: north, hours: \"08:00-10:00\"}]\nbudget: {zone-hours: 40, days: 2}\n");
        assertThat(((QuestionReader.Read) reading).question().budget())
                .isEqualTo(new Question.Budget(3, 1, Double.MAX_VALUE));
    }

    /** Only zones that are open at the same hours make one pause. */
    @Test
    void aCandidateBecomesPausesOfTheScenario() throws IOException {
        var question = question("""
                purpose: aid in
                form: one-sided
                declared-by: Party A
                days: 2
                zones:
                  - {zones: north, hours: "08:00-10:00"}
                  - {zones: south, hours: "09:00-10:00"}
                """);
        var largest = Menu.of(question).candidates().getLast();
        assertThat(largest.in(question).permissions().pauses()).hasSize(2).allSatisfy(pause -> {
            assertThat(pause.agreed()).isFalse();
            assertThat(pause.declaredBy()).containsExactly("Party A");
            assertThat(pause.windows().list()).hasSize(2);
        });
        assertThat(largest.zones()).containsOnlyKeys(new Id.Zone("north"), new Id.Zone("south"));
    }

    @Test
    void everyMistakeIsToldAtOnceWithItsRow() throws IOException {
        var problems = problems("""
                form: two-sided
                days: [1.5, 9]
                first-day: 2031-01-01
                instead-of: truce
                zones:
                  - {zones: nowhere, hours: "08:00-10:00"}
                  - {zones: north, hours: "late"}
                  - {zones: south}
                crossings:
                  - {crossing: gate, cargo-hours: "08:00-10:00"}
                budget: {zone-hours: 0, crossing-hours: 0, days: 1, tanks: 3}
                """);
        assertThat(problems).extracting(Problem::code).containsExactlyInAnyOrder(
                "S208", "S204", "S204", "S402", "S301", "S301", "S207", "S113", "S301", "S112", "S735");
        assertThat(problems).allMatch(p -> p.row().isPresent() && !p.nextStep().isBlank());
    }

    @Test
    void aQuestionThatOpensNothingIsNone() throws IOException {
        assertThat(problems("title: nothing\n")).extracting(Problem::code).containsExactly("S733");
    }

    @Test
    void aOneSidedPauseIsAskedOfOneSide() throws IOException {
        assertThat(problems("""
                form: one-sided
                declared-by: [Party A, Party B]
                zones: [{zones: north, hours: "08:00-10:00"}]
                """)).extracting(Problem::code).containsExactly("S736");
    }

    @Test
    void aZoneIsNamedOnce() throws IOException {
        assertThat(problems("""
                zones:
                  - {zones: [north, south], hours: "08:00-10:00"}
                  - {zones: north, hours: "08:00-12:00"}
                """)).extracting(Problem::code).containsExactly("S302");
    }

    @Test
    void moreCombinationsThanAnybodyCanLookThroughAreRefused() throws IOException {
        var hours = new StringBuilder();
        for (int minute = 0; minute < 60; minute++) {
            hours.append("\"08:%02d-10:00\",".formatted(minute));
        }
        assertThat(problems("zones:\n  - {zones: north, hours: [" + hours + "]}\n  - {zones: south, hours: [" + hours + "]}\n"))
                .extracting(Problem::code)
                .containsExactly("S734");
    }
}
