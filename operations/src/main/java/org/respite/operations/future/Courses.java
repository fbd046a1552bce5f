package org.respite.operations.future;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.operations.access.AccessModel;
import org.respite.operations.access.Rule;
import org.respite.operations.chance.Luck;

/** Makes the movements of a plan ready for many futures. */
final class Courses {

    private final Ground ground;
    private final AccessModel model;
    private final StageMaker stages;

    private Courses(Ground ground, AccessModel model) {
        this.ground = ground;
        this.model = model;
        stages = new StageMaker(ground, model);
    }

    /** In order of their start. */
    static List<Course> of(Ground ground, Plan plan, AccessModel model) {
        var sorted = plan.movements().stream()
                .sorted(Comparator.comparing(Movement::start).thenComparing(m -> m.id().value()))
                .toList();
        var courses = new Courses(ground, model);
        var last = new HashMap<List<Object>, Integer>();
        var result = new ArrayList<Course>();
        for (var movement : sorted) {
            result.add(courses.course(movement, result.size(), last));
        }
        return result;
    }

    private Course course(Movement movement, int index, Map<List<Object>, Integer> last) {
        var made = stages.of(movement);
        var touched = Touched.by(ground, movement);
        boolean cargo = movement.steps().stream().anyMatch(s -> s instanceof Step.Unload || s instanceof Step.Transfer);
        boolean outside = made.stream().anyMatch(Course.Stage::outside);
        int[] laws = rules(rule -> isAbout(rule, touched) && !decidesOnLoads(rule));
        int[] intercepted = rules(rule -> is(rule, Kind.ARRIVED) && cargo && outside && isAbout(rule, touched));
        int[] turned = rules(rule -> is(rule, Kind.PASSED) && cargo && isAbout(rule, touched));
        var tolerance = new long[made.size() + 1];
        tolerance[made.size()] = Long.MAX_VALUE;
        for (int i = made.size() - 1; i >= 0; i--) {
            var stage = made.get(i);
            long later = tolerance[i + 1];
            boolean makesUp = stage.deed() instanceof Course.Deed.Waiting && later != Long.MAX_VALUE;
            tolerance[i] = Math.min(
                    stage.closes() == Long.MAX_VALUE
                            ? Long.MAX_VALUE
                            : Math.max(0, stage.closes() - stage.to() - movement.spread().toSeconds()),
                    makesUp ? later + stage.to() - stage.from() : later);
        }
        return switch (movement.carrier()) {
            case Carrier.Convoy c -> {
                Set<Integer> before = new HashSet<>();
                for (int vehicle : c.vehicles()) {
                    Integer previous = last.put(List.of(c.fleet(), vehicle), index);
                    if (previous != null) {
                        before.add(previous);
                    }
                }
                long turnaround = ground.scenario.supply().fleets().stream()
                        .filter(f -> f.id().equals(c.fleet()))
                        .mapToLong(f -> f.turnaround().toSeconds())
                        .findFirst()
                        .orElse(0);
                int lowest = c.vehicles().stream().mapToInt(Integer::intValue).min().orElse(0);
                yield new Course(movement, Luck.about(c.fleet(), lowest, movement.start()), c.vehicles().size(),
                        ground.day(movement.start().second()), movement.notified().isPresent(),
                        before.stream().mapToInt(Integer::intValue).sorted().toArray(), turnaround, laws, intercepted,
                        turned, made, tolerance);
            }
            case Carrier.OnTheirOwn own ->
                new Course(movement, Luck.about(own.group(), own.mode(), movement.start()), 0,
                        ground.day(movement.start().second()), false, new int[0], 0, laws, intercepted, turned, made, tolerance);
        };
    }

    private int[] rules(Predicate<Rule> wanted) {
        return IntStream.range(0, model.rules().size()).filter(i -> wanted.test(model.rules().get(i))).toArray();
    }

    private static boolean isAbout(Rule rule, Touched touched) {
        return rule.scope().matches(touched.places(), touched.carriers(), touched.goods());
    }

    private static boolean decidesOnLoads(Rule rule) {
        return is(rule, Kind.ARRIVED) || is(rule, Kind.PASSED) || is(rule, Kind.BROKE_OFF);
    }

    private static boolean is(Rule rule, Kind kind) {
        return rule.law() instanceof Rule.Share share && share.kind() == kind;
    }
}
