package org.respite.operations.future;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.operations.access.AccessModel;
import org.respite.operations.access.Rule;
import org.respite.operations.chance.Luck;

/** Makes movements ready for many futures. */
final class Courses {

    private final Ground ground;
    private final AccessModel model;
    private final Duties duties;
    private final StageMaker stages;

    Courses(Ground ground, AccessModel model, Duties duties) {
        this.ground = ground;
        this.model = model;
        this.duties = duties;
        stages = new StageMaker(ground, model);
    }

    /** What draws about a movement of the plan are about. */
    static long about(Movement movement) {
        return switch (movement.carrier()) {
            case Carrier.Convoy c ->
                Luck.about(c.fleet(), c.vehicles().stream().mapToInt(Integer::intValue).min().orElse(0), movement.start());
            case Carrier.OnTheirOwn own -> Luck.about(own.group(), own.mode(), movement.start());
        };
    }

    /**
     * @param index of the movement of the plan that it is, or whose place it takes
     * @param about what its draws are about
     */
    Course course(Movement movement, boolean diverted, int index, long about) {
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
        int members = movement.carrier() instanceof Carrier.Convoy convoy ? convoy.vehicles().size() : 0;
        return new Course(movement, diverted, about, members, ground.day(movement.start().second()), movement.notified().isPresent(),
                duties.vehicles(movement), duties.before(movement, index), duties.turnaround(movement), laws, intercepted,
                turned, made, tolerance);
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
