package org.respite.planner.replan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.planner.network.World;
import org.respite.planner.problem.Limit;

/** Finds a movement that would bring more into a yard than there is room for. */
final class Yards {

    private final World world;
    private final MovementUsage usage;
    private final Moment now;

    Yards(World world, MovementUsage usage, Moment now) {
        this.world = world;
        this.usage = usage;
        this.now = now;
    }

    /** Of those that have not departed, the last that brings something into the first yard that overflows. */
    Optional<Movement> findExcess(List<Movement> movements) {
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
        var crossings = world.scenario.network().crossings();
        for (int c = 0; c < crossings.size(); c++) {
            int full = overflow(byItem, c, slots, crossings.get(c).yardRoomKilograms());
            if (full >= 0) {
                return last(movements, c, full);
            }
        }
        return Optional.empty();
    }

    private Tally tally(Map<Id.Item, Tally> byItem, Id.Item item) {
        return byItem.computeIfAbsent(item, i -> new Tally(world));
    }

    /** The first slot at which more stands in the yard than there is room for; negative: none. */
    private static int overflow(Map<Id.Item, Tally> byItem, int crossing, int slots, long room) {
        Map<Id.Item, Double> inside = new HashMap<>();
        for (int k = crossing * slots; k < (crossing + 1) * slots; k++) {
            double sum = 0;
            for (var entry : byItem.entrySet()) {
                double left = inside.getOrDefault(entry.getKey(), 0.0) - entry.getValue().of(Limit.YARD_OUT, k);
                double now = Math.max(0, left) + entry.getValue().of(Limit.YARD_IN, k);
                inside.put(entry.getKey(), now);
                sum += now;
            }
            if (sum > room) {
                return k % slots;
            }
        }
        return -1;
    }

    private Optional<Movement> last(List<Movement> movements, int crossing, int slot) {
        return movements.stream()
                .filter(m -> !m.start().isBefore(now))
                .filter(m -> m.steps().stream().anyMatch(s -> bringsInto(s, crossing) && usage.slotOf(s.from()) <= slot))
                .max(Comparator.comparing(Movement::start).thenComparing(Movement::id));
    }

    private boolean bringsInto(Step step, int crossing) {
        var yard = world.scenario.network().crossings().get(crossing);
        return !Goods.dropped(step).isEmpty() && switch (step) {
            case Step.Transfer s -> s.crossing().equals(yard.id());
            case Step.Unload s -> s.place().equals(yard.inside());
            case Step.Travel _, Step.Wait _, Step.Load _, Step.Inspect _, Step.Board _, Step.Alight _ -> false;
            case Step.Exit _, Step.Receive _, Step.Deliver _ -> false;
        };
    }
}
