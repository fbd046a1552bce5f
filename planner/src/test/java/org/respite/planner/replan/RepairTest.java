package org.respite.planner.replan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.respite.model.WorldTime.windows;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.respite.model.WorldBuilder;
import org.respite.model.WorldTime;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.replan.Fate.Urgency;
import org.respite.model.replan.Mark;
import org.respite.model.replan.Occurrence;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Scenario;
import org.respite.planner.Replanned;
import org.respite.planner.Solved;

/** Worlds with one truck or two, changed while it is under way; each can be followed on paper. */
class RepairTest {

    private static final Id.Road OUT = new Id.Road("depot-town");
    private static final Id.Road BACK = new Id.Road("town-depot");

    /**
     * <pre>
     *   depot ──── 60 min ────► town        800 kg, 1 truck
     *         ◄───────────────            open 06:00–10:00
     * </pre>
     *
     * The truck goes once, when the plan says; the changes come while it is under way.
     */
    private static WorldBuilder road() {
        return new WorldBuilder()
                .place("depot")
                .place("town", p -> p.open("06:00", "10:00"))
                .bothWays("depot", "town", 60)
                .item("food")
                .stock("depot", "food", 800)
                .need("town", "food", 100, 400, 800)
                .fleet("trucks", "depot", 1);
    }

    /** The only road is closed while the convoy would be on it: it stays, and another is proposed for earlier. */
    @Test
    void aConvoyThatHasNotLeftIsCancelledAndProposedAnewWhileTheRoadIsOpen() {
        var world = road().build();
        var plan = Solved.of(world).plan();
        var entered = travels(plan).getFirst().from();
        var shut = new Windows(List.of(new Window(entered, WorldTime.at("24:00"))));
        var replanned = Replanned.of(world, plan, Moment.START, new Modification.CloseRoad(OUT, shut));

        assertThat(replanned.marks()).containsExactly(Mark.CANCELLED, Mark.PROPOSED);
        assertThat(replanned.repaired().movements()).isEmpty();
        assertThat(travels(replanned.certified().plan()).getFirst().to()).isLessThanOrEqualTo(entered);
        assertThat(replanned.worth()).isCloseTo(plan.claims().worth(), within(1e-6));
    }

    /** Under way when the way back closes for hours: it unloads as it was told, and waits in the town. */
    @Test
    void aConvoyWhoseWayHomeIsClosedForATimeIsHeldWhereItIsSafe() {
        var world = road().build();
        var plan = Solved.of(world).plan();
        var now = onItsWay(plan);
        var opens = now.plus(Duration.ofHours(3));
        var replanned = Replanned.of(world, plan, now,
                new Modification.CloseRoad(BACK, new Windows(List.of(new Window(now, opens)))));

        assertThat(replanned.fate(0).mark()).isEqualTo(Mark.HELD);
        assertThat(replanned.fate(0).urgency()).isEqualTo(Urgency.UNDER_WAY);
        var steps = replanned.certified().plan().movements().getFirst().steps();
        assertThat(steps.getLast().from()).isGreaterThanOrEqualTo(opens);
        assertThat(replanned.worth()).isCloseTo(plan.claims().worth(), within(1e-6));
    }

    /** Ten minutes after the first convoy has set out on its first road. */
    private static Moment onItsWay(Plan plan) {
        return plan.movements().getFirst().steps().stream().filter(Step.Travel.class::isInstance).findFirst().orElseThrow()
                .from().plus(Duration.ofMinutes(10));
    }

    /**
     * <pre>
     *   depot ── 60 ──► gate ── 60 ──► [ bridge ] ── 60 ──► [ town, shelter ]     [ ] guarded
     * </pre>
     *
     * The pause breaks off while the truck is between gate and bridge. At the bridge it can neither wait nor turn back
     * through the zone: town and gate are both an hour away; the nearest refuge is where it must go at once.
     */
    @Test
    void aConvoyCaughtByTheEndOfAPauseGoesOnToTheNearestRefugeAndIsToldFirst() {
        var world = caught().build();
        var plan = Solved.of(world).plan();
        var now = travels(plan).get(1).from().plus(Duration.ofMinutes(10));
        var replanned = Replanned.of(world, plan, now,
                new Modification.CutPause(pause(world), new Windows(List.of(new Window(now, WorldTime.at("24:00"))))));

        var fate = replanned.fate(0);
        assertThat(fate.mark()).isEqualTo(Mark.SHORTENED);
        assertThat(fate.urgency()).isEqualTo(Urgency.IN_DANGER);
        assertThat(fate.refuge()).isPresent();
        assertThat(replanned.repaired().out()).hasSize(1);
    }

    private static List<Step> travels(Plan plan) {
        return plan.movements().getFirst().steps().stream().filter(Step.Travel.class::isInstance).toList();
    }

    private static Id.Pause pause(Scenario world) {
        return world.permissions().pauses().getFirst().id();
    }

    private static WorldBuilder caught() {
        return new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "20:00")
                .rules(r -> r.exposureCap(Duration.ofHours(4)))
                .places("depot", "gate")
                .place("bridge", p -> p.zone("north"))
                .place("town", p -> p.zone("north").shelter())
                .bothWays("depot", "gate", 60)
                .bothWays("gate", "bridge", 60, r -> r.zone("north"))
                .bothWays("bridge", "town", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 800)
                .need("town", "food", 100, 400, 800)
                .fleet("trucks", "depot", 1);
    }

    /** A convoy that lost one of its two trucks before it left goes with the other one, and half of the load. */
    @Test
    void aConvoyThatLostAVehicleGoesWithTheOthers() {
        var two = new WorldBuilder()
                .places("depot", "town")
                .bothWays("depot", "town", 60)
                .item("food")
                .stock("depot", "food", 20_000)
                .need("town", "food", 100, 10_000, 20_000)
                .fleet("trucks", "depot", 2, f -> f.crewHours(Duration.ofHours(3)))
                .build();
        var plan = Solved.of(two).plan();
        var replanned = Replanned.of(two, plan, Moment.START, new Occurrence.VehiclesLost(new Id.Fleet("trucks"), Set.of(2)));

        assertThat(replanned.certified().plan().movements()).allSatisfy(m ->
                assertThat(m.carrier().toString()).contains("vehicles=[1]"));
        assertThat(replanned.report().outcome().needs().getFirst().survivalCoverage()).hasValue(1.0);
    }

    /** Denied at the checkpoint: it turns back with what is aboard, and the town gets nothing. */
    @Test
    void aConvoyThatIsDeniedOnItsWayTurnsBackWithItsLoad() {
        var world = road().build();
        var plan = Solved.of(world).plan();
        var replanned = Replanned.of(world, plan, onItsWay(plan), new Occurrence.Denied(plan.movements().getFirst().id()));

        assertThat(replanned.fate(0).mark()).isEqualTo(Mark.SHORTENED);
        assertThat(replanned.certified().plan().distributions()).isEmpty();
        assertThat(replanned.worth()).isZero();
    }

    /** An hour late on the road: everything that follows is an hour later, and the same goods come. */
    @Test
    void aConvoyThatRunsLateComesLater() {
        var world = road().build();
        var plan = Solved.of(world).plan();
        var late = new Occurrence.Delayed(plan.movements().getFirst().id(), Duration.ofHours(1));
        var replanned = Replanned.of(world, plan, onItsWay(plan), late);

        assertThat(replanned.fate(0).mark()).isEqualTo(Mark.HELD);
        assertThat(replanned.certified().plan().movements().getFirst().end())
                .isEqualTo(plan.movements().getFirst().end().plus(Duration.ofHours(1)));
        assertThat(replanned.report().outcome().needs().getFirst().survivalCoverage()).hasValue(1.0);
    }

    /**
     * <pre>
     *   port ─ 30 ─► gate ║ yard ─ 30 ─► town
     * </pre>
     *
     * The way home closes for good while the goods change trucks at the gate: there the truck stays.
     */
    @Test
    void aConvoyWhoseWayHomeClosesWhileItsGoodsChangeTrucksStaysAtTheCrossing() {
        var world = new WorldBuilder()
                .places("port", "gate", "yard", "town")
                .bothWays("port", "gate", 30)
                .bothWays("yard", "town", 30)
                .crossing("crossing", "gate", "yard")
                .item("food")
                .stock("port", "food", 800)
                .need("town", "food", 100, 400, 800)
                .fleet("abroad", "port", 1)
                .fleet("local", "yard", 1)
                .build();
        var plan = Solved.of(world).plan();
        var first = plan.movements().getFirst();
        var transfer = first.steps().stream().filter(Step.Transfer.class::isInstance).findFirst().orElseThrow();
        var now = transfer.from().plus(Duration.ofMinutes(5));
        var replanned = Replanned.of(world, plan, now, new Modification.CloseRoad(
                new Id.Road("gate-port"), new Windows(List.of(new Window(now, WorldTime.at("24:00"))))));

        assertThat(replanned.fate(0).mark()).isEqualTo(Mark.SHORTENED);
        assertThat(replanned.fate(0).refuge()).contains(new Id.Place("gate"));
    }

    /** Nothing that matters has changed: every movement stays as it was, and nobody is told anything. */
    @Test
    void whatIsNotTouchedStaysAsItWas() {
        var world = caught().build();
        var plan = Solved.of(world).plan();
        var replanned = Replanned.of(world, plan, travels(plan).get(1).from(),
                new Modification.CutPause(pause(world), windows("19:59", "20:00")));

        assertThat(replanned.marks()).containsExactly(Mark.UNCHANGED);
        assertThat(replanned.certified().plan().movements()).isEqualTo(plan.movements());
        assertThat(replanned.certified().plan().distributions()).isEqualTo(plan.distributions());
    }
}
