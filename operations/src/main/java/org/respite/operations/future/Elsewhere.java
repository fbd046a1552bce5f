package org.respite.operations.future;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.operations.access.AccessModel;
import org.respite.operations.access.Rule;

/**
 * Where else a movement of goods may go if something on its way is closed: the way of another movement of the plan, with a
 * vehicle of the same fleet, from the same stock with the same items, that has nothing to do with what may be closed. The
 * place of which the plan leaves most unmet comes first.
 */
final class Elsewhere {

    private final AccessModel model;
    private final Map<List<Object>, Double> met = new HashMap<>();
    /** By fleet, the first movement of each way. */
    private final Map<Id.Fleet, List<Course>> ways = new HashMap<>();

    Elsewhere(List<Course> planned, Outcome granted, AccessModel model) {
        this.model = model;
        for (var need : granted.needs()) {
            double full = need.days().stream().mapToDouble(DayOutcome::full).sum();
            double there = need.days().stream().mapToDouble(DayOutcome::met).sum();
            met.put(List.of(need.place(), need.item()), full > 0 ? there / full : 1);
        }
        if (planned.stream().noneMatch(this::mayBeClosed)) {
            return;
        }
        var known = new HashSet<List<Object>>();
        for (var course : planned) {
            if (course.movement().carrier() instanceof Carrier.Convoy convoy && isForGoods(course.movement())
                    && known.add(way(convoy.fleet(), course.movement()))) {
                ways.computeIfAbsent(convoy.fleet(), fleet -> new ArrayList<>()).add(course);
            }
        }
    }

    private static List<Object> way(Id.Fleet fleet, Movement movement) {
        var way = new ArrayList<Object>(List.of(fleet));
        for (var step : movement.steps()) {
            switch (step) {
                case Step.Travel s -> way.add(s.road());
                case Step.Load s -> s.cargo().forEach(c -> way.add(c.item()));
                case Step.Unload s -> way.add(s.place());
                default -> {}
            }
        }
        return way;
    }

    private static boolean isForGoods(Movement movement) {
        boolean goodsAlone = movement.steps().stream()
                .allMatch(s -> s instanceof Step.Travel || s instanceof Step.Wait || s instanceof Step.Load || s instanceof Step.Unload);
        return goodsAlone && movement.steps().stream().anyMatch(Step.Unload.class::isInstance);
    }

    private boolean mayBeClosed(Course course) {
        return Arrays.stream(course.laws()).anyMatch(this::closes);
    }

    private boolean closes(int rule) {
        return model.rules().get(rule).law() instanceof Rule.Share share && share.kind() == Kind.CLOSED_DAYS;
    }

    /** With what the movement itself was to carry, at most, and at the times of the movement whose way it takes. */
    List<Movement> options(Course course) {
        var movement = course.movement();
        if (!(movement.carrier() instanceof Carrier.Convoy convoy) || !isForGoods(movement) || !mayBeClosed(course)) {
            return List.of();
        }
        int[] closing = Arrays.stream(course.laws()).filter(this::closes).toArray();
        return ways.getOrDefault(convoy.fleet(), List.of()).stream()
                .filter(other -> Arrays.stream(other.laws()).noneMatch(rule -> Arrays.stream(closing).anyMatch(c -> c == rule)))
                .sorted(Comparator.comparingDouble(other -> met(other.movement())))
                .flatMap(other -> along(movement, other.movement()).stream())
                .toList();
    }

    /** The least that is met of what it brings. */
    private double met(Movement movement) {
        double least = 1;
        for (var step : movement.steps()) {
            if (step instanceof Step.Unload unload) {
                for (var cargo : unload.cargo()) {
                    least = Math.min(least, met.getOrDefault(List.of(unload.place(), cargo.item()), 1.0));
                }
            }
        }
        return least;
    }

    private static Optional<Movement> along(Movement movement, Movement way) {
        var own = loaded(movement);
        var theirs = loaded(way);
        double share = theirs.entrySet().stream()
                .mapToDouble(e -> own.getOrDefault(e.getKey(), 0L) / (double) e.getValue())
                .min()
                .orElse(0);
        if (share <= 0) {
            return Optional.empty();
        }
        var steps = way.steps().stream()
                .map(step -> switch (step) {
                    case Step.Load s -> new Step.Load(s.place(), s.from(), s.to(), shares(s.cargo(), share));
                    case Step.Unload s -> new Step.Unload(s.place(), s.from(), s.to(), shares(s.cargo(), share));
                    default -> step;
                })
                .toList();
        return Optional.of(new Movement(movement.id(), movement.carrier(), way.notified(), movement.spread(), steps));
    }

    private record Source(Id.Place place, Id.Item item, Optional<Id.Stock> stock) {}

    private static Map<Source, Long> loaded(Movement movement) {
        var result = new HashMap<Source, Long>();
        for (var step : movement.steps()) {
            if (step instanceof Step.Load load) {
                load.cargo().forEach(c -> result.merge(new Source(load.place(), c.item(), c.stock()), c.quantity(), Long::sum));
            }
        }
        return result;
    }

    private static List<Cargo> shares(List<Cargo> cargo, double share) {
        return cargo.stream()
                .filter(c -> c.quantity() * share >= 1)
                .map(c -> new Cargo(c.item(), (long) (c.quantity() * share), c.stock()))
                .toList();
    }
}
