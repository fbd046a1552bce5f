package org.respite.operations;

import static org.respite.checker.Itinerary.convoy;
import static org.respite.checker.Itinerary.from;
import static org.respite.checker.Itinerary.of;
import static org.respite.checker.Plans.handOut;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.respite.checker.PlanChecker;
import org.respite.checker.Plans;
import org.respite.model.WorldBuilder;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Bearing;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Scenario;
import org.respite.operations.access.AccessModel;
import org.respite.operations.future.Lived;
import org.respite.operations.future.Simulation;

/**
 * Convoys of one truck from a depot to a town and back, half an hour apart.
 *
 * <pre>
 *   depot ──── 60 min ────► [ town ]        [ ] guarded, opened 08:00–14:00 by a pause
 *                            needs 100 kg a truck
 * </pre>
 */
public final class OneConvoy {

    private OneConvoy() {}

    public static Scenario world(int trucks, AccessFigure... access) {
        return new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "14:00")
                .place("depot")
                .place("town", p -> p.zone("north").shelter())
                .bothWays("depot", "town", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", 1000L * trucks)
                .need("town", "food", 100, 50.0 * trucks, 100.0 * trucks, n -> n.distributedPerHour(1000.0 * trucks))
                .fleet("trucks", "depot", trucks)
                .evidence(List.of(access), List.of(), List.of())
                .build();
    }

    /** The first truck goes twice. */
    static Plan twice(Scenario world) {
        return Plans.plan(world, List.of(movement(world, 1), movement(world, 1, "again", "10:45")), List.of());
    }

    /** All leave at 08:00; each brings 100 kg, handed out from 10:00. */
    public static Plan plan(Scenario world, int trucks) {
        var movements = IntStream.rangeClosed(1, trucks).mapToObj(i -> movement(world, i)).toList();
        return Plans.plan(world, movements, List.of(handOut("town", "food", "10:00", "12:00", 100L * trucks)));
    }

    private static Movement movement(Scenario world, int truck) {
        return movement(world, truck, "convoy-" + truck, "07:45");
    }

    static Movement movement(Scenario world, int truck, String id, String start) {
        return convoy(world, id, "trucks", start, truck)
                .notified("-48:00")
                .load(15, from("depot", "food", 100))
                .travel("town")
                .unload(15, of("food", 100))
                .travel("depot")
                .movement();
    }

    public static AccessFigure figure(Kind kind, double count, long outOf, String authority) {
        return new AccessFigure("convoys", kind.name(), count, OptionalLong.of(outOf), "convoys", "last month",
                Optional.of(new Bearing(kind, Set.of(), authority)), Provenance.UNKNOWN);
    }

    public static Simulation simulation(Scenario world, Plan plan) {
        var granted = new PlanChecker().check(world, plan, Plans.DIGEST).outcome();
        return new Simulation(world, plan, granted, AccessModel.of(world));
    }

    static List<Lived> futures(int trucks, int count, AccessFigure... access) {
        var world = world(trucks, access);
        return simulation(world, plan(world, trucks)).futures(1, count);
    }
}
