package org.respite.planner.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.replan.Occurrence;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Scenario;
import org.respite.planner.Replanned;
import org.respite.planner.Solved;

/** Random changes of random worlds: both answers are accepted by the checker, and the bound is one. */
class ReplannedWorldsTest {

    private static final double ROUNDING = 1e-6;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("respite.replan.worlds", 150));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theAnswerAtOnceAndTheCertifiedOneAreAccepted(long seed) {
        var world = RandomWorld.of(seed, Change.NONE);
        var plan = Solved.of(world).plan();
        var random = new Random(seed);
        var now = new Moment(3600L * (1 + random.nextInt(12)) + 60L * random.nextInt(4) * 15);
        var modifications = new ArrayList<Modification>();
        Optional<Occurrence> occurrence = Optional.empty();
        if (plan.movements().isEmpty() || random.nextBoolean()) {
            modifications.add(modification(world, now, random));
        } else {
            occurrence = occurrence(plan, now, random);
        }
        var replanned = Replanned.of(world, plan, now, modifications, occurrence);

        double floor = replanned.certified().plan().claims().survivalFloor().orElse(0);
        double bound = replanned.certified().plan().claims().bound();
        if (replanned.atOnce().plan().claims().survivalFloor().orElse(0) >= floor - ROUNDING) {
            assertThat(replanned.atOnce().plan().claims().worth()).as("the bound holds for the repair too")
                    .isLessThanOrEqualTo(bound + ROUNDING * Math.max(1, bound));
        }
    }

    static Modification modification(Scenario world, Moment now, Random random) {
        var shut = Windows.of(new Window(now, now.plus(Duration.ofHours(1 + random.nextInt(8)))));
        var roads = world.network().roads();
        var pauses = world.permissions().pauses();
        var crossings = world.network().crossings();
        return switch (random.nextInt(4)) {
            case 0 -> new Modification.AddPeople(world.supply().needs().getFirst().place(), 50);
            case 1 -> pauses.isEmpty()
                    ? new Modification.CloseRoad(roads.getFirst().id(), shut)
                    : new Modification.CutPause(pauses.getFirst().id(), shut);
            case 2 -> crossings.isEmpty()
                    ? new Modification.CloseRoad(roads.getLast().id(), shut)
                    : new Modification.CloseCrossing(crossings.getFirst().id(), shut);
            default -> new Modification.CloseRoad(roads.get(random.nextInt(roads.size())).id(), shut);
        };
    }

    static Optional<Occurrence> occurrence(Plan plan, Moment now, Random random) {
        var open = plan.movements().stream().filter(m -> m.steps().getLast().to().isAfter(now)).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var movement = open.get(random.nextInt(open.size()));
        boolean handOver = movement.steps().stream().anyMatch(Step.Receive.class::isInstance);
        if (movement.carrier() instanceof Carrier.Convoy(var fleet, var vehicles) && !handOver && random.nextBoolean()) {
            return Optional.of(new Occurrence.VehiclesLost(fleet, Set.of(vehicles.getFirst())));
        }
        return Optional.of(random.nextBoolean()
                ? new Occurrence.Denied(movement.id())
                : new Occurrence.Delayed(movement.id(), Duration.ofMinutes(15L * (1 + random.nextInt(8)))));
    }
}
