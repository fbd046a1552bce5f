package org.respite.planner.replan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.planner.master.Programme;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Use;
import org.respite.planner.rounding.Arrivals;

/**
 * A notified movement in a programme: it goes or does not, with at most what it was to carry. Its way is one column up
 * to 1, each of its loads another one up to the units of it.
 */
final class KeptColumn {

    /** Units that are loaded in one step and dropped in another. */
    private record Part(Step.Load load, Cargo cargo, Step drop, long units) {}

    private final Problem problem;
    private final MovementUsage usage;
    private final Movement movement;

    KeptColumn(Problem problem, MovementUsage usage, Movement movement) {
        this.problem = problem;
        this.usage = usage;
        this.movement = movement;
    }

    /** @param inventoried turns stores into inventories */
    void addTo(Programme programme, UnaryOperator<Use> inventoried) {
        double worth = Arrivals.worth(problem, movement);
        Consumer<Use> ofWay = use -> usage.ofWay(movement, use);
        var parts = parts();
        int way = programme.addBounded(1, worth, ofWay);
        for (var part : parts) {
            int units = programme.addBounded(part.units(), 0, use -> of(part, inventoried.apply(use)));
            programme.addLink(0, new int[] {units, way}, new double[] {1, -part.units()});
        }
        programme.addGain(prices -> {
            double gain = worth - prices.of(ofWay);
            for (var part : parts) {
                gain += part.units() * Math.max(0, -prices.of(use -> of(part, inventoried.apply(use))));
            }
            return Math.max(0, gain);
        });
    }

    private void of(Part part, Use use) {
        var stock = part.cargo().stock();
        usage.ofLoading(movement, part.load(), part.cargo().item(), stock.isPresent(),
                stock.map(problem.world()::indexOf).orElse(-1), use);
        usage.ofDropping(movement, part.drop(), part.cargo().item(), use);
    }

    /** What is dropped of an item is taken from its loads in their order. */
    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var drop : movement.steps()) {
            for (var dropped : Goods.dropped(drop)) {
                long left = dropped.quantity();
                for (var step : movement.steps()) {
                    for (var loaded : Goods.loaded(step)) {
                        long used = parts.stream().filter(p -> p.cargo() == loaded).mapToLong(Part::units).sum();
                        long units = Math.min(left, loaded.quantity() - used);
                        if (loaded.item().equals(dropped.item()) && units > 0) {
                            parts.add(new Part((Step.Load) step, loaded, drop, units));
                            left -= units;
                        }
                    }
                }
            }
        }
        return parts;
    }
}
