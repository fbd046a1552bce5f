package org.respite.checker.joined;

import static org.assertj.core.api.Assertions.assertThat;
import static org.respite.model.WorldTime.at;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.respite.checker.Plans;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Change;
import org.respite.model.replan.Joined;
import org.respite.model.replan.Mark;
import org.respite.model.replan.Occurrence;
import org.respite.model.scenario.Scenario;

/**
 * A plan that continues another one, spoiled in every way that P-rules do not see.
 *
 * <pre>
 *   depot ──── 60 min ────► town     one truck there and back from 08:00, another one from 14:00
 * </pre>
 *
 * It is decided at 09:30, when the first truck unloads.
 */
class JoinedCheckerTest {

    private static final String BEFORE = "b".repeat(64);
    private static final Moment NOW = at("09:30");
    private static final Id.Stock STOCK = new Id.Stock("food@depot");
    private static final Movement FIRST = convoy("M00001", 1, "08:00");
    private static final Movement SECOND = convoy("M00002", 2, "14:00");
    private static final Movement THIRD = convoy("M00003", 2, "18:00");
    private static final Scenario WORLD = new WorldBuilder()
            .places("depot", "town")
            .bothWays("depot", "town", 60)
            .item("food")
            .stock("depot", "food", 10_000)
            .need("town", "food", 100, 400, 1600)
            .fleet("trucks", "depot", 2)
            .build();

    private static Movement convoy(String id, int vehicle, String start) {
        return convoy(id, vehicle, at(start), 400);
    }

    private static Movement convoy(String id, int vehicle, Moment start, long units) {
        var steps = new ArrayList<Step>();
        var depot = new Id.Place("depot");
        var town = new Id.Place("town");
        var food = new Id.Item("food");
        var stock = Optional.of(STOCK);
        steps.add(new Step.Load(depot, start, plus(start, 30), List.of(new Cargo(food, units, stock))));
        steps.add(new Step.Travel(new Id.Road("depot-town"), plus(start, 30), plus(start, 90), depot, town));
        steps.add(new Step.Unload(town, plus(start, 90), plus(start, 120), List.of(new Cargo(food, units, Optional.empty()))));
        steps.add(new Step.Travel(new Id.Road("town-depot"), plus(start, 120), plus(start, 180), town, depot));
        return new Movement(new Id.Movement(id), new Carrier.Convoy(new Id.Fleet("trucks"), List.of(vehicle)),
                Optional.empty(), Duration.ofMinutes(5), steps);
    }

    private static Moment plus(Moment moment, int minutes) {
        return moment.plus(Duration.ofMinutes(minutes));
    }

    private static Plan before() {
        return Plans.plan(WORLD, List.of(FIRST, SECOND), List.of());
    }

    private static List<String> codes(List<Movement> movements, Map<Id.Movement, Mark> marks, Change... changes) {
        return codes(Plans.plan(WORLD, movements, List.of()).continuing(new Joined(NOW, BEFORE, marks)), changes);
    }

    private static List<String> codes(Plan plan, Change... changes) {
        return Plans.codes(new JoinedChecker().check(
                WORLD, new Before(before(), BEFORE, List.of(changes)), plan, Plans.DIGEST));
    }

    private static Map<Id.Movement, Mark> marks(Mark first, Mark second) {
        return Map.of(FIRST.id(), first, SECOND.id(), second);
    }

    private static Change happened(Occurrence occurrence) {
        return new Change(NOW, "somebody", List.of(), Optional.of(occurrence));
    }

    @Test
    void thePlanAsItWasIsAccepted() {
        assertThat(codes(List.of(FIRST, SECOND), marks(Mark.UNCHANGED, Mark.UNCHANGED))).isEmpty();
    }

    @Test
    void aCancelledMovementAndAProposedOneAreAccepted() {
        assertThat(codes(List.of(FIRST, THIRD),
                Map.of(FIRST.id(), Mark.UNCHANGED, SECOND.id(), Mark.CANCELLED, THIRD.id(), Mark.PROPOSED))).isEmpty();
    }

    @Test
    void thePlanMustNameTheOneThatItContinues() {
        var plan = Plans.plan(WORLD, List.of(FIRST, SECOND), List.of());
        assertThat(codes(plan)).containsExactly("J101");
        assertThat(codes(plan.continuing(new Joined(NOW, "c".repeat(64), marks(Mark.UNCHANGED, Mark.UNCHANGED)))))
                .containsExactly("J101");
    }

    @Test
    void whatHasHappenedCannotBeTakenBack() {
        assertThat(codes(List.of(SECOND), marks(Mark.CANCELLED, Mark.UNCHANGED))).containsExactly("J102");
        assertThat(codes(List.of(convoy("M00001", 1, at("08:00"), 500), SECOND), marks(Mark.UNCHANGED, Mark.UNCHANGED)))
                .contains("J102");
        assertThat(codes(List.of(convoy("M00001", 1, at("08:05"), 400), SECOND), marks(Mark.UNCHANGED, Mark.UNCHANGED)))
                .contains("J102");
    }

    @Test
    void aNewTimeNeedsANewNotice() {
        assertThat(codes(List.of(FIRST, convoy("M00002", 2, "15:00")), marks(Mark.UNCHANGED, Mark.UNCHANGED)))
                .contains("J103");
        assertThat(codes(List.of(FIRST, SECOND, convoy("M00003", 2, "09:00")),
                Map.of(FIRST.id(), Mark.UNCHANGED, SECOND.id(), Mark.UNCHANGED, THIRD.id(), Mark.PROPOSED)))
                .contains("J103");
    }

    @Test
    void aMarkMustBeTrue() {
        assertThat(codes(List.of(FIRST, SECOND), marks(Mark.HELD, Mark.UNCHANGED))).containsExactly("J104");
        assertThat(codes(List.of(FIRST, SECOND), Map.of(FIRST.id(), Mark.UNCHANGED))).containsExactly("J104");
        assertThat(codes(List.of(FIRST, SECOND, THIRD), marks(Mark.UNCHANGED, Mark.UNCHANGED))).containsExactly("J104");
        assertThat(codes(List.of(FIRST), marks(Mark.UNCHANGED, Mark.PROPOSED))).containsExactly("J104");
    }

    @Test
    void aMovementUnderWayDoesNothingNew() {
        var steps = new ArrayList<>(FIRST.steps().subList(0, 2));
        var town = new Id.Place("town");
        steps.add(new Step.Inspect(town, at("09:30"), at("10:00")));
        steps.add(new Step.Travel(new Id.Road("town-depot"), at("10:00"), at("11:00"), town, new Id.Place("depot")));
        var other = new Movement(FIRST.id(), FIRST.carrier(), FIRST.notified(), FIRST.spread(), steps);
        assertThat(codes(List.of(other, SECOND), marks(Mark.SHORTENED, Mark.UNCHANGED))).contains("J105");
    }

    @Test
    void aMovementUnderWayMayTurnBackWithItsLoad() {
        var steps = new ArrayList<>(FIRST.steps().subList(0, 2));
        steps.add(new Step.Travel(
                new Id.Road("town-depot"), at("09:30"), at("10:30"), new Id.Place("town"), new Id.Place("depot")));
        var home = new Movement(FIRST.id(), FIRST.carrier(), FIRST.notified(), FIRST.spread(), steps);
        assertThat(codes(List.of(home, SECOND), marks(Mark.SHORTENED, Mark.UNCHANGED),
                happened(new Occurrence.Denied(FIRST.id())))).isEmpty();
    }

    @Test
    void whatHappenedIsHeeded() {
        assertThat(codes(List.of(FIRST, SECOND), marks(Mark.UNCHANGED, Mark.UNCHANGED),
                happened(new Occurrence.Denied(SECOND.id())))).containsExactly("J106");
        assertThat(codes(List.of(FIRST, SECOND), marks(Mark.UNCHANGED, Mark.UNCHANGED),
                happened(new Occurrence.Delayed(SECOND.id(), Duration.ofHours(1))))).containsExactly("J106");
        assertThat(codes(List.of(FIRST, SECOND), marks(Mark.UNCHANGED, Mark.UNCHANGED),
                happened(new Occurrence.VehiclesLost(new Id.Fleet("trucks"), Set.of(2))))).containsExactly("J106");
    }

    @Test
    void whatWasHandedOutStaysHandedOut() {
        var early = new Distribution(new Id.Place("town"), new Id.Item("food"), at("08:00"), at("09:00"), 100);
        var plan = Plans.plan(WORLD, List.of(FIRST, SECOND), List.of(early))
                .continuing(new Joined(NOW, BEFORE, marks(Mark.UNCHANGED, Mark.UNCHANGED)));
        assertThat(codes(plan)).contains("J107");
    }
}
