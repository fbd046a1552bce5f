package org.respite.planner.replan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.planner.network.World;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.YardLevels;

/** Finds movements that would bring more into a yard than there is room for. */
final class Overflows {

    private final World world;
    private final MovementUsage usage;
    private final Moment now;
    private final YardLevels levels;
    private final Set<Id.Movement> stopped = new HashSet<>();

    Overflows(World world, MovementUsage usage, Moment now) {
        this.world = world;
        this.usage = usage;
        this.now = now;
        this.levels = new YardLevels(world.yards, world.grid.slots(), world.scenario.supply().items().size());
    }

    /** Of those that are still to bring into a yard that overflows the last to depart, until what is left has room. */
    List<Movement> findExcess(List<Movement> movements) {
        movements.forEach(m -> add(m, 1));
        var excess = new ArrayList<Movement>();
        for (int yard = 0; yard < world.yards.count(); yard++) {
            List<Movement> last;
            do {
                last = last(movements, yard);
                last.forEach(this::stop);
                excess.addAll(last);
            } while (!last.isEmpty());
        }
        return excess;
    }

    private void stop(Movement movement) {
        stopped.add(movement.id());
        add(movement, -1);
    }

    private void add(Movement movement, int times) {
        for (var step : movement.steps()) {
            for (var cargo : Goods.loaded(step)) {
                usage.ofLoading(movement, (Step.Load) step, cargo.item(), cargo.stock().isPresent(), -1,
                        (limit, index, amount) -> add(cargo, limit, index, amount * times));
            }
            for (var cargo : Goods.dropped(step)) {
                usage.ofDropping(movement, step, cargo.item(),
                        (limit, index, amount) -> add(cargo, limit, index, amount * times));
            }
        }
    }

    private void add(Cargo cargo, Limit limit, int index, double amount) {
        levels.add(world.indexOf(cargo.item()), limit, index, amount * cargo.quantity());
    }

    /** The last to depart that bring what is too much when the yard first overflows; none where it does not. */
    private List<Movement> last(List<Movement> movements, int yard) {
        return levels.findOverflow(yard).map(overflow -> last(movements, yard, overflow)).orElse(List.of());
    }

    private List<Movement> last(List<Movement> movements, int yard, YardLevels.Overflow overflow) {
        var latest = movements.stream()
                .filter(m -> !stopped.contains(m.id()) && m.steps().stream().anyMatch(s -> bringsInto(s, yard)
                        && !s.from().isBefore(now) && usage.slotOf(s.from()) <= overflow.slot()))
                .sorted(Comparator.comparing(Movement::start).thenComparing(Movement::id).reversed())
                .toList();
        var last = new ArrayList<Movement>();
        double left = overflow.kilograms();
        for (var movement : latest) {
            if (left > 0) {
                last.add(movement);
                left -= brought(movement, yard);
            }
        }
        return last;
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
