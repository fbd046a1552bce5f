package org.respite.planner.masses;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Tolls;
import org.respite.planner.problem.Use;

/**
 * What is open to people on their own: everything before a plan, what is left of it while one is carried out.
 *
 * @param settled what all that has begun uses
 * @param notified movements that have not departed, and go as they were notified or not at all
 */
public record Remaining(SolutionLoad settled, List<Notified> notified) {

    /** A movement of people on their own that was notified. */
    public record Notified(int group, long persons, double worth, Consumer<Use> uses) {}

    public Remaining {
        notified = List.copyOf(notified);
    }

    static Remaining all(Problem problem) {
        return new Remaining(new SolutionLoad(problem), List.of());
    }

    /** Only some groups' movements that were notified. */
    Remaining of(IntPredicate groups) {
        return new Remaining(settled, notified.stream().filter(n -> groups.test(n.group())).toList());
    }

    /** By index: what is left of a limit; never below 0, for what has begun cannot be undone. */
    double[] left(Problem problem, Limit limit) {
        double[] left = problem.limits().of(limit).clone();
        double[] used = settled.of(limit);
        Arrays.setAll(left, i -> Math.max(0, left[i] - used[i]));
        return left;
    }

    /** What is used if all that was notified goes as it was. */
    SolutionLoad standing(Problem problem) {
        var load = new SolutionLoad(problem);
        load.add(settled);
        notified.forEach(n -> n.uses().accept(load::add));
        return load;
    }

    double worthOfNotified() {
        return notified.stream().mapToDouble(Notified::worth).sum();
    }

    /**
     * The most that notified movements are worth beyond what their people gain on the best ways: they may be by roads or at
     * times that nobody could choose any more.
     *
     * @param best worth of a person's best way by group
     */
    double mostBeyond(double[] roads, double[] rooms, double[] best) {
        if (notified.isEmpty()) {
            return 0;
        }
        var tolls = new Tolls(Map.of(Limit.ROAD, roads, Limit.ROOM, rooms));
        return notified.stream()
                .mapToDouble(n -> Math.max(0, n.worth() - tolls.of(n.uses()) - n.persons() * best[n.group()]))
                .sum();
    }
}
