package org.respite.mediation.pause;

import java.time.Duration;
import java.util.Random;
import org.respite.model.WorldBuilder;
import org.respite.model.scenario.Scenario;

/**
 * Worlds in which a pause has to be asked for.
 *
 * <pre>
 *   depot ── 30 to 60 min ── [north]
 *     └───── 30 to 60 min ── [south]       both guarded, two days
 * </pre>
 */
final class Valley {

    private Valley() {}

    static Scenario of(long seed) {
        var random = new Random(seed);
        var world = new WorldBuilder()
                .hours(48)
                .slot(Duration.ofHours(1))
                .tick(Duration.ofMinutes(15))
                .rules(r -> r.safetyMargin(Duration.ofMinutes(15)))
                .guarded("north")
                .guarded("south")
                .places("depot")
                .place("upper", p -> p.zone("north"))
                .place("lower", p -> p.zone("south"))
                .bothWays("depot", "upper", 30 + 15 * random.nextInt(3), r -> r.zone("north"))
                .bothWays("depot", "lower", 30 + 15 * random.nextInt(3), r -> r.zone("south"))
                .item("food")
                .stock("depot", "food", 20_000 + 10_000 * random.nextInt(8))
                .fleet("trucks", "depot", 1 + random.nextInt(3));
        for (var town : new String[] {"upper", "lower"}) {
            double full = 10_000 + 10_000 * random.nextInt(4);
            world.need(town, "food", 100 + random.nextInt(300), full / 2, full);
        }
        return world.build();
    }
}
