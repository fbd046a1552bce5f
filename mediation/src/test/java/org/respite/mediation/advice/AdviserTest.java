package org.respite.mediation.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.respite.mediation.advice.OneMore.Kind;
import org.respite.mediation.advice.Worth.Agreement;
import org.respite.model.WorldBuilder;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Scenario;
import org.respite.planner.PlannerControl;
import org.respite.planner.Progress;

class AdviserTest {

    private static final Adviser.Terms TERMS = new Adviser.Terms(1e-9, 600, 100, 100);

    private static Advice advise(WorldBuilder world) {
        return Adviser.advise(world.build(), TERMS, PlannerControl.SILENT);
    }

    /**
     * <pre>
     *   town ── 60 min on foot ──► gate ║ abroad     a list of 30
     *   100 persons
     * </pre>
     *
     * All set out at midnight and are abroad at 01:30: one more name is worth 1 − 1.5 / 48, and nothing else is worth
     * anything.
     */
    @Test
    void oneMoreNameOnAListIsWorthItsPrice() {
        var advice = advise(new WorldBuilder()
                .places("town", "gate", "abroad")
                .road("town", "gate", 60)
                .crossing("crossing", "abroad", "gate")
                .quota("crossing", "00:00", "24:00", new Quota.AllPersons(), 30)
                .group("people", "town", 100, g -> g.exits("crossing")));
        assertThat(advice.complete()).isTrue();
        assertThat(advice.worths()).singleElement().satisfies(worth -> {
            assertThat(worth.unit().kind()).isEqualTo(Kind.LIST);
            assertThat(worth.byPrice()).isCloseTo(1 - 1.5 / 48, within(1e-6));
            assertThat(worth.solved().orElseThrow().gain()).isCloseTo(1 - 1.5 / 48, within(1e-6));
            assertThat(worth.agreement()).isEqualTo(Agreement.AGREES);
        });
    }

    /**
     * <pre>
     *   depot ── 60 min ── town     needs 100 t a day, survival 50 t
     *   30 t of food                20 trucks of 10 t
     * </pre>
     *
     * Only food is scarce. One tonne more feeds the survival need, which 100 persons have: with survival slope 4 and pieces
     * 2 and 1 the first half of the need holds 4 / (0.5 · 4 + 0.25 · 2 + 0.25 · 1) of the worth of a unit; it is worth 100
     * persons × 0.5 at the end of the day, × 1 / 100 of the need.
     */
    @Test
    void oneMoreTonneFeedsThoseWhoLackIt() {
        var advice = advise(new WorldBuilder()
                .places("depot", "town")
                .bothWays("depot", "town", 60)
                .item("food")
                .stock("depot", "food", 30_000)
                .need("town", "food", 100, 50_000, 100_000)
                .fleet("trucks", "depot", 20));
        double each = 100 * 0.5 / 100 * 4 / 2.75;
        var stock = worth(advice, Kind.STOCK);
        assertThat(stock.byPrice()).isCloseTo(each, within(1e-6));
        assertThat(stock.solved().orElseThrow().gain()).isCloseTo(each, within(1e-6));
        assertThat(stock.knownFloor()).isCloseTo(1.0 / 50, within(1e-6));
        assertThat(find(advice, Kind.VEHICLE)).isEmpty();
        assertThat(find(advice, Kind.LANE)).isEmpty();
    }

    /**
     * <pre>
     *   depot ── 60 min ── [town]     guarded, open 08:00 to 12:00
     *   much food, one truck of 10 t, no margin
     * </pre>
     *
     * A window that is longer by an hour cannot hold less, and the price does not promise less.
     */
    @Test
    void anHourMorePromisesNoLessThanItBrings() {
        var advice = advise(guarded());
        assertThat(advice.worths()).isNotEmpty().allSatisfy(worth -> {
            var solved = worth.solved().orElseThrow();
            assertThat(worth.byPrice()).isGreaterThanOrEqualTo(solved.gain() - 1e-6);
            assertThat(worth.floorByPrice()).isGreaterThanOrEqualTo(solved.floorGain() - 1e-6);
            assertThat(solved.gain()).isBetween(solved.low() - 1e-9, solved.high() + 1e-9);
        });
        assertThat(worth(advice, Kind.VEHICLE).known()).isPositive();
    }

    @Test
    void whereEverybodyHasEverythingNothingMoreIsWorthAnything() {
        var advice = advise(new WorldBuilder()
                .places("depot", "town")
                .bothWays("depot", "town", 60)
                .item("food")
                .stock("depot", "food", 300_000)
                .need("town", "food", 100, 50, 100)
                .fleet("trucks", "depot", 20));
        assertThat(advice.worths()).isEmpty();
        assertThat(AdviceText.of("A world", advice)).contains(AdviceText.WARNING, "Nothing that there could be one more of");
    }

    @Test
    void whoStopsItKnowsWhatPricesSay() {
        var scenario = guarded().build();
        var advice = Adviser.advise(scenario, TERMS, stoppingAt("solved again"));
        assertThat(advice.complete()).isFalse();
        assertThat(advice.worths()).isNotEmpty().allSatisfy(w -> assertThat(w.agreement()).isEqualTo(Agreement.UNTRIED));
        assertThat(AdviceText.of("A world", advice)).contains("Stopped early");
    }

    @Test
    void theScenarioItselfIsLeftAsItIs() {
        Scenario scenario = guarded().build();
        var units = Units.of(scenario, 600);
        assertThat(units).isNotEmpty().allSatisfy(u -> assertThat(u.scenario().get()).isNotEqualTo(scenario));
        assertThat(scenario).isEqualTo(guarded().build());
    }

    private static WorldBuilder guarded() {
        return new WorldBuilder()
                .rules(r -> r.safetyMargin(Duration.ZERO))
                .guarded("north")
                .pause("north", "08:00", "12:00")
                .places("depot")
                .place("town", p -> p.zone("north"))
                .bothWays("depot", "town", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 300_000)
                .need("town", "food", 100, 50_000, 100_000)
                .fleet("trucks", "depot", 1);
    }

    private static Worth worth(Advice advice, Kind kind) {
        return find(advice, kind).orElseThrow();
    }

    private static Optional<Worth> find(Advice advice, Kind kind) {
        return advice.worths().stream().filter(w -> w.unit().kind() == kind).findFirst();
    }

    /** Asks for an end as soon as a phase with these words is told. */
    private static PlannerControl stoppingAt(String phase) {
        return new PlannerControl() {
            private boolean stop;

            @Override
            public boolean stopRequested() {
                return stop;
            }

            @Override
            public void progress(Progress progress) {
                stop |= progress.phase().startsWith(phase);
            }
        };
    }
}
