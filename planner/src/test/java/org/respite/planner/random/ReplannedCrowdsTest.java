package org.respite.planner.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.respite.model.WorldBuilder;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Scenario;
import org.respite.planner.Replanned;
import org.respite.planner.Solved;

/**
 * Crowds on a few narrow roads, replanned as flows after a random change, beside the same replanned as waves: there the
 * whole model is one linear programme in which what has begun is fixed.
 */
class ReplannedCrowdsTest {

    private static final double ROUNDING = 1e-6;
    /** A wave's families are whole, and the search for waves ends this close to its bound. */
    private static final double WHOLE = 0.01;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, Integer.getInteger("respite.replan.crowds", 60));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void flowsAreBoundedNoLowerThanWavesAndBringAsMany(long seed) {
        var random = new Random(seed);
        var world = world(random);
        var before = Solved.withFlows(world);
        var now = new Moment(60L * (60 + random.nextInt(360)));
        var change = List.of(ReplannedWorldsTest.modification(world, now, random));
        var waves = Replanned.of(world, before.plan(), now, change, Optional.empty());
        for (var prices : List.of(Optional.of(before.result().proof()), Optional.<Proof>empty())) {
            var flows = Replanned.withFlows(world, before.plan(), now, change, Optional.empty(), prices);
            assertThat(flows.certified().plan().claims().bound()).as("seed %d, bound", seed)
                    .isGreaterThanOrEqualTo(waves.result().plan().claims().relaxedWorth() * (1 - ROUNDING) - ROUNDING);
            assertThat(flows.worth()).as("seed %d, worth", seed).isGreaterThanOrEqualTo(waves.worth() * (1 - WHOLE));
        }
    }

    /**
     * <pre>
     *   home0 ─┐
     *   home1 ─┼─ hub ─┬─ haven0          in a zone that is open from 08:00 to 20:00
     *   home2 ─┘   └───┴─ haven1          every place is a shelter, every road narrow
     * </pre>
     */
    private static Scenario world(Random random) {
        var world = new WorldBuilder()
                .tick(Duration.ofMinutes(15))
                .guarded("north")
                .pause("north", "08:00", "20:00")
                .mode(Mode.CAR, 1, 5)
                .place("hub", p -> p.zone("north").shelter());
        for (int h = 0; h < 2; h++) {
            int room = 300 + random.nextInt(500);
            world.place("haven" + h, p -> p.vacancies(room));
            road(world, "hub", "haven" + h, random);
        }
        int homes = 2 + random.nextInt(2);
        for (int i = 0; i < homes; i++) {
            String home = "home" + i;
            world.place(home, p -> p.zone("north").shelter());
            road(world, home, "hub", random);
            if (random.nextInt(3) == 0) {
                road(world, home, "haven0", random);
            }
            world.group("people" + i, home, Families.singles(100 + random.nextInt(600)),
                    g -> g.destinations("haven0", "haven1").modes(Mode.CAR));
        }
        return world.item("food").need("haven0", "food", 100, 0, 100).build();
    }

    private static void road(WorldBuilder world, String from, String to, Random random) {
        int minutes = 15 * (1 + random.nextInt(3));
        int capacity = 8 + random.nextInt(16);
        world.road(from, to, 60, r -> r.zone("north").capacityPerHour(capacity).time(Mode.CAR, Duration.ofMinutes(minutes)));
    }
}
