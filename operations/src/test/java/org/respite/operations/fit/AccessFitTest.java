package org.respite.operations.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.PastMovement;
import org.respite.operations.fit.Evenness.Stretch;
import org.respite.operations.fit.Evenness.Verdict;
import org.respite.operations.fit.Grouping.Where;

/** What a log says is what was counted in it, and how sure that is depends on how much was counted. */
class AccessFitTest {

    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    private static final Grouping BY_DESTINATION = new Grouping(Optional.of(Where.DESTINATION), false);

    @Test
    void ofSixtyOneAskedForTenWent() {
        var group = fit(log(10, 61)).groups().getFirst();
        var went = group.outcomes().getFirst();
        assertThat(went.count()).isEqualTo(10);
        assertThat(went.outOf()).isEqualTo(61);
        // Beta(10.5, 53) with four more halves for the other classes: the 5th and 95th of a hundred lie at 0.099 and 0.244.
        assertThat(went.low()).isCloseTo(0.099, within(0.01));
        assertThat(went.high()).isCloseTo(0.244, within(0.01));
    }

    @Test
    void fewMovementsMakeAWiderRangeThanMany() {
        var few = fit(log(3, 8)).groups().getFirst().outcomes().getFirst();
        var many = fit(log(300, 800)).groups().getFirst().outcomes().getFirst();
        assertThat(few.high() - few.low()).isGreaterThan(4 * (many.high() - many.low()));
    }

    @Test
    void eachAuthorityAndDestinationIsCountedApart() {
        var log = List.of(
                movement(MONDAY, "north", "A", Kind.DENIED), movement(MONDAY, "north", "B", Kind.FACILITATED),
                movement(MONDAY, "south", "A", Kind.FACILITATED), movement(MONDAY, "north", "A", Kind.FACILITATED));
        assertThat(fit(log).groups()).extracting(MovementGroup::subject)
                .containsExactly("movements: north (A)", "movements: south (A)", "movements: north (B)");
    }

    @Test
    void theRowsHoldEveryClassAndItsCounts() {
        var figures = fit(log(10, 61)).groups().getFirst().figures("a log");
        assertThat(figures).extracting(f -> f.bearing().orElseThrow().kind() + " " + f.count() + " " + f.outOf().orElseThrow())
                .containsExactly("FACILITATED 10.0 61", "PARTLY_FACILITATED 0.0 61", "IMPEDED 0.0 61", "DENIED 51.0 61", "WITHDRAWN 0.0 61");
    }

    @Test
    void theTypicalWaitIsThatOfTheMovementsThatWereHeld() {
        var log = List.of(held(1, Kind.IMPEDED), held(4, Kind.IMPEDED), held(100, Kind.FACILITATED));
        assertThat(fit(log).groups().getFirst().amounts())
                .containsExactly(new AmountFit(Kind.HELD_HOURS, 2, 1, 4, 2));
    }

    @Test
    void daysOnWhichAllOrNothingWentLeanFarther() {
        var log = new ArrayList<PastMovement>();
        for (int day = 0; day < 40; day++) {
            for (int i = 0; i < 4; i++) {
                log.add(movement(MONDAY.plusDays(day), "north", "A", day % 2 == 0 ? Kind.FACILITATED : Kind.DENIED));
            }
        }
        var days = fit(log).groups().getFirst().evenness(Stretch.DAYS);
        assertThat(days.verdict()).isEqualTo(Verdict.MORE_UNEVEN);
        assertThat(days.leaning()).isGreaterThan(0.6);
        assertThat(fit(log).groups().getFirst().evenness(Stretch.WEEKS).verdict()).isNotEqualTo(Verdict.MORE_UNEVEN);
    }

    @Test
    void daysThatAreAllAlikeDoNotLean() {
        var log = new ArrayList<PastMovement>();
        for (int day = 0; day < 40; day++) {
            for (int i = 0; i < 4; i++) {
                log.add(movement(MONDAY.plusDays(day), "north", "A", i % 2 == 0 ? Kind.FACILITATED : Kind.DENIED));
            }
        }
        var days = fit(log).groups().getFirst().evenness(Stretch.DAYS);
        assertThat(days.verdict()).isEqualTo(Verdict.MORE_EVEN);
        assertThat(days.leaning()).isZero();
    }

    @Test
    void ofAFewRowsNothingIsSaidOfDays() {
        assertThat(fit(log(3, 8)).groups().getFirst().evenness(Stretch.DAYS).verdict()).isEqualTo(Verdict.CANNOT_BE_SAID);
    }

    private static AccessFit fit(List<PastMovement> log) {
        return AccessFit.of(log, BY_DESTINATION);
    }

    /** A day each; the first so many went. */
    private static List<PastMovement> log(int went, int all) {
        return Stream.iterate(0, i -> i < all, i -> i + 1)
                .map(i -> movement(MONDAY.plusDays(i), "north", "A", i < went ? Kind.FACILITATED : Kind.DENIED))
                .toList();
    }

    private static PastMovement movement(LocalDate day, String destination, String authority, Kind outcome) {
        return new PastMovement(day, "", destination, "", authority, "", outcome, OptionalDouble.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), OptionalDouble.empty());
    }

    private static PastMovement held(double hours, Kind outcome) {
        return new PastMovement(MONDAY, "", "north", "", "A", "", outcome, OptionalDouble.of(hours), Optional.empty(),
                Optional.empty(), Optional.empty(), OptionalDouble.empty());
    }
}
