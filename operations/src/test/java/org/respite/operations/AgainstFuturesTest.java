package org.respite.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.respite.checker.Itinerary.convoy;
import static org.respite.checker.Itinerary.from;
import static org.respite.checker.Itinerary.of;
import static org.respite.checker.Plans.handOut;
import static org.respite.operations.OneConvoy.figure;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.respite.checker.PlanChecker;
import org.respite.checker.Plans;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Claims;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.Scenario;
import org.respite.operations.choice.AgainstFutures;
import org.respite.operations.choice.Choice;
import org.respite.operations.choice.Judged.GivenUp;
import org.respite.operations.choice.PlanMaker;
import org.respite.operations.choice.Variation;

/**
 * One truck that can go to one place, against exact probabilities: one in four is let through to the town.
 *
 * <pre>
 *              ┌─ 60 min ─► [ town ]      [ ] guarded, opened 08:00–14:00; 100 persons need 100 kg
 *   depot ─────┤
 *              └─ 60 min ─► village       50 persons need 100 kg
 * </pre>
 */
class AgainstFuturesTest {

    private static final int MANY = 20_000;
    private static final Scenario WORLD = world(0);

    /**
     * The town is worth T when granted and ¼ T on average, the village V = ½ T for sure. Who knew each future would
     * go to the town in one of four: V more than the wish in the other three.
     */
    @Test
    void whatSurelyArrivesIsKeptWhereItIsWorthMoreOnAverage() {
        var choice = choose(WORLD, to("town"), (variation, _) ->
                variation == Variation.SURE_FIRST ? Optional.of(to("village")) : Optional.empty());
        double town = outcome(WORLD, to("town")).worth();
        double village = outcome(WORLD, to("village")).worth();
        assertThat(village).isCloseTo(town / 2, within(1e-9));

        assertThat(choice.chosen()).isEqualTo(Variation.SURE_FIRST);
        assertThat(choice.plan().orElseThrow().movements()).isEqualTo(to("village").movements());
        assertThat(choice.wish().worth().expected()).isCloseTo(town / 4, within(0.02 * town));
        assertThat(choice.best().gain().expected()).isCloseTo(village - town / 4, within(0.02 * town));
        assertThat(choice.best().gain().error()).isLessThan(0.02 * town);
        assertThat(choice.hindsight().expected()).isCloseTo(0.75 * village, within(0.02 * town));
    }

    @Test
    void theSameLuckMakesThePlanItselfNoBetter() {
        var choice = choose(WORLD, to("town"), (_, _) -> Optional.of(to("town")));
        assertThat(choice.candidates()).allSatisfy(judged -> {
            assertThat(judged.gain().expected()).isZero();
            assertThat(judged.gain().error()).isZero();
        });
        assertThat(choice.plan()).isEmpty();
        assertThat(choice.hindsight().expected()).isZero();
    }

    /** The village needs nothing to survive: the floor speaks of the town alone. */
    @Test
    void noPlanIsTakenThatGivesUpTheSurvivalFloor() {
        var world = world(50);
        var choice = choose(world, to("town"), (variation, _) ->
                variation == Variation.SURE_FIRST ? Optional.of(to("village")) : Optional.empty());
        assertThat(choice.candidates().getLast().gain().expected()).isPositive();
        assertThat(choice.candidates().getLast().givesUp()).contains(GivenUp.SURVIVAL_FLOOR);
        assertThat(choice.plan()).isEmpty();
    }

    @Test
    void aPlanThatTheCheckerRefusesIsToldAndNotTaken() {
        var trucks = convoy(WORLD, "early", "trucks", "03:00", 1).load(15, from("depot", "food", 100)).travel("town").movement();
        var choice = choose(WORLD, to("town"), (variation, _) -> variation == Variation.SMALLER_CONVOYS
                ? Optional.of(Plans.plan(WORLD, List.of(trucks), List.of()))
                : Optional.empty());
        assertThat(choice.refused()).containsExactly(Variation.SMALLER_CONVOYS);
        assertThat(choice.candidates()).hasSize(1);
    }

    /** Its plan is made for three times the need; it is judged, and handed out, by the need itself. */
    @Test
    void aPlanThatAsksForMoreHandsOutNoMoreThanIsNeeded() {
        var choice = choose(WORLD, to("town"), (variation, scenario) -> {
            assertThat(scenario.rules().safetyMargin().toHours()).isEqualTo(variation == Variation.TIME_IN_HAND ? 2 : 0);
            var need = scenario.supply().needs().getFirst();
            assertThat(need.fullPerDay()).isCloseTo(variation == Variation.MORE_ASKED ? 300 : 100, within(1e-9));
            assertThat(need.weight()).isCloseTo(variation == Variation.SURE_FIRST ? 0.25 : 1, within(0.02));
            var plan = to("town");
            return variation == Variation.MORE_ASKED
                    ? Optional.of(Plans.plan(WORLD, plan.movements(), List.of(handOut("town", "food", "10:00", "12:00", 300))))
                    : Optional.empty();
        });
        assertThat(choice.refused()).isEmpty();
        assertThat(choice.candidates()).hasSize(2);
        assertThat(choice.candidates().getLast().promised()).isEqualTo(choice.wish().promised());
    }

    private static Choice choose(Scenario world, Plan plan, PlanMaker maker) {
        var outcome = outcome(world, plan);
        var claimed = plan.withClaims(new Claims(outcome.survivalFloor(), outcome.worth(), 0, 1e9, 1e9));
        return AgainstFutures.choose(world, claimed, outcome, maker, Optional.empty(), 1, MANY, MANY).orElseThrow();
    }

    private static Outcome outcome(Scenario world, Plan plan) {
        return new PlanChecker().check(world, plan, Plans.DIGEST).outcome();
    }

    /** @param survival a day, of the town alone; what the village has does not count for a floor */
    private static Scenario world(double survival) {
        return new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "14:00")
                .place("depot")
                .place("town", p -> p.zone("north").shelter())
                .place("village")
                .bothWays("depot", "town", 60, r -> r.zone("north"))
                .bothWays("depot", "village", 60)
                .item("food")
                .stock("depot", "food", 10_000)
                .need("town", "food", 100, survival, 100, n -> n.distributedPerHour(1_000))
                .need("village", "food", 50, 0, 100, n -> n.distributedPerHour(1_000))
                .fleet("trucks", "depot", 1)
                .evidence(List.of(figure(Kind.FACILITATED, 250_000, 1_000_000, "")), List.of(), List.of())
                .build();
    }

    private static Plan to(String place) {
        var movement = convoy(WORLD, "to-" + place, "trucks", "07:45", 1);
        if (place.equals("town")) {
            movement.notified("-48:00");
        }
        movement.load(15, from("depot", "food", 100)).travel(place).unload(15, of("food", 100)).travel("depot");
        return Plans.plan(WORLD, List.of(movement.movement()), List.of(handOut(place, "food", "10:00", "12:00", 100)));
    }
}
