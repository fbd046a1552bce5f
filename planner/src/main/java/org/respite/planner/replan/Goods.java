package org.respite.planner.replan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;

/** The goods of a movement: what each step takes aboard and puts down. */
final class Goods {

    private Goods() {}

    static List<Cargo> loaded(Step step) {
        return step instanceof Step.Load load ? load.cargo() : List.of();
    }

    static List<Cargo> dropped(Step step) {
        return switch (step) {
            case Step.Unload s -> s.cargo();
            case Step.Transfer s -> s.cargo();
            case Step.Travel _, Step.Wait _, Step.Load _, Step.Inspect _, Step.Board _, Step.Alight _ -> List.of();
            case Step.Exit _, Step.Receive _, Step.Deliver _ -> List.of();
        };
    }

    static boolean carriesAny(Movement movement) {
        return movement.steps().stream().anyMatch(s -> !loaded(s).isEmpty());
    }

    /** What is still aboard at the end, by item. */
    static Map<Id.Item, Long> left(List<Step> steps) {
        var aboard = new HashMap<Id.Item, Long>();
        for (var step : steps) {
            loaded(step).forEach(c -> aboard.merge(c.item(), c.quantity(), Long::sum));
            dropped(step).forEach(c -> aboard.merge(c.item(), -c.quantity(), Long::sum));
        }
        aboard.values().removeIf(units -> units <= 0);
        return aboard;
    }

    /** The steps with less put down, the last drops first, so that no more is dropped than was loaded. */
    static List<Step> withoutExcess(List<Step> steps) {
        var excess = new HashMap<Id.Item, Long>();
        for (var step : steps) {
            loaded(step).forEach(c -> excess.merge(c.item(), -c.quantity(), Long::sum));
            dropped(step).forEach(c -> excess.merge(c.item(), c.quantity(), Long::sum));
        }
        var result = new ArrayList<>(steps);
        for (int i = result.size() - 1; i >= 0; i--) {
            var step = result.get(i);
            if (!dropped(step).isEmpty()) {
                result.set(i, dropping(step, less(dropped(step), excess)));
            }
        }
        return result;
    }

    private static List<Cargo> less(List<Cargo> cargo, Map<Id.Item, Long> excess) {
        var result = new ArrayList<Cargo>();
        for (var part : cargo) {
            long cut = Math.clamp(excess.getOrDefault(part.item(), 0L), 0, part.quantity());
            excess.merge(part.item(), -cut, Long::sum);
            if (part.quantity() > cut) {
                result.add(new Cargo(part.item(), part.quantity() - cut, part.stock()));
            }
        }
        return result;
    }

    private static Step dropping(Step step, List<Cargo> cargo) {
        return step instanceof Step.Transfer s
                ? new Step.Transfer(s.crossing(), s.from(), s.to(), cargo)
                : new Step.Unload(((Step.Unload) step).place(), step.from(), step.to(), cargo);
    }

    /** The steps with each load cut to a share. */
    static List<Step> scaled(List<Step> steps, int vehicles, int before) {
        var result = new ArrayList<Step>();
        for (var step : steps) {
            if (step instanceof Step.Load load) {
                var cargo = new ArrayList<Cargo>();
                for (var part : load.cargo()) {
                    long quantity = part.quantity() * vehicles / before;
                    if (quantity > 0) {
                        cargo.add(new Cargo(part.item(), quantity, part.stock()));
                    }
                }
                result.add(new Step.Load(load.place(), load.from(), load.to(), cargo));
            } else {
                result.add(step);
            }
        }
        return withoutExcess(result);
    }
}
