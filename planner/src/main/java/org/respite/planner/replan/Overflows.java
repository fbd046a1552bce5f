package org.respite.planner.replan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.planner.network.World;
import org.respite.planner.problem.Limit;

/** Finds movements that would bring more into a yard than there is room for. */
final class Overflows {

    private final World world;
    private final MovementUsage usage;
    private final Moment now;

    Overflows(World world, MovementUsage usage, Moment now) {
        this.world = world;
        this.usage = usage;
        this.now = now;
    }

    /** The last to depart of those that are still to bring into the first yard that overflows what is too much. */
    List<Movement> findExcess(List<Movement> movements) {
        int slots = world.grid.slots();
        Map<Id.Item, Tally> byItem = new HashMap<>();
        for (var movement : movements) {
            for (var step : movement.steps()) {
                for (var cargo : Goods.loaded(step)) {
                    usage.ofLoading(movement, (Step.Load) step, cargo.item(), cargo.stock().isPresent(), -1,
                            MovementUsage.times(cargo.quantity(), tally(byItem, cargo.item())::add));
                }
                for (var cargo : Goods.dropped(step)) {
                    usage.ofDropping(movement, step, cargo.item(),
                            MovementUsage.times(cargo.quantity(), tally(byItem, cargo.item())::add));
                }
            }
        }
        for (int yard = 0; yard < world.yards.count(); yard++) {
            var full = findOverflow(byItem, yard, slots, world.yards.get(yard).roomKilograms());
            if (full.isPresent()) {
                return last(movements, yard, full.get());
            }
        }
        return List.of();
    }

    private Tally tally(Map<Id.Item, Tally> byItem, Id.Item item) {
        return byItem.computeIfAbsent(item, i -> new Tally(world));
    }

    /** What is too much in a yard, and from which slot on. */
    private record Overflow(int slot, double kilograms) {}

    /** Where more stands in the yard than there is room for, first. */
    private static Optional<Overflow> findOverflow(Map<Id.Item, Tally> byItem, int yard, int slots, long room) {
        Map<Id.Item, Double> inside = new HashMap<>();
        for (int k = yard * slots; k < (yard + 1) * slots; k++) {
            double sum = 0;
            for (var entry : byItem.entrySet()) {
                double left = inside.getOrDefault(entry.getKey(), 0.0) - entry.getValue().of(Limit.YARD_OUT, k);
                double now = Math.max(0, left) + entry.getValue().of(Limit.YARD_IN, k);
                inside.put(entry.getKey(), now);
                sum += now;
            }
            if (sum > room) {
                return Optional.of(new Overflow(k % slots, sum - room));
            }
        }
        return Optional.empty();
    }

    private List<Movement> last(List<Movement> movements, int yard, Overflow overflow) {
        var latest = movements.stream()
                .filter(m -> m.steps().stream().anyMatch(s -> bringsInto(s, yard) && !s.from().isBefore(now)
                        && usage.slotOf(s.from()) <= overflow.slot()))
                .sorted(Comparator.comparing(Movement::start).thenComparing(Movement::id).reversed())
                .toList();
        var excess = new ArrayList<Movement>();
        double left = overflow.kilograms();
        for (var movement : latest) {
            if (left > 0) {
                excess.add(movement);
                left -= brought(movement, yard);
            }
        }
        return excess;
    }

    private double brought(Movement movement, int yard) {
        double[] sum = {0};
        for (var step : movement.steps()) {
            for (var cargo : bringsInto(step, yard) ? Goods.dropped(step) : List.<Cargo>of()) {
                usage.ofDropping(movement, step, cargo.item(),
                        (limit, index, amount) -> sum[0] += limit == Limit.YARD_IN ? amount * cargo.quantity() : 0);
            }
        }
        return sum[0];
    }

    private boolean bringsInto(Step step, int yard) {
        return !Goods.dropped(step).isEmpty() && switch (step) {
            case Step.Transfer s -> isYard(
                    world.scenario.network().crossings().get(world.indexOf(s.crossing())).inside(), yard);
            case Step.Unload s -> isYard(s.place(), yard);
            case Step.Travel _, Step.Wait _, Step.Load _, Step.Inspect _, Step.Board _, Step.Alight _ -> false;
            case Step.Exit _, Step.Receive _, Step.Deliver _ -> false;
        };
    }

    private boolean isYard(Id.Place place, int yard) {
        return world.yards.at(world.indexOf(place)) == yard;
    }
}
