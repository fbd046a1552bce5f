package org.respite.planner.rounding;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.planner.problem.NeedModel;
import org.respite.planner.problem.Problem;

/** Counts what a whole plan is worth and how high its survival floor stands, by the rules of counting. */
final class Counting {

    private final Problem problem;
    private final double[][] met;

    Counting(Problem problem, List<Distribution> distributions) {
        this.problem = problem;
        var days = problem.world().scenario.calendar().days();
        met = new double[problem.needs().size()][days.size()];
        for (var distribution : distributions) {
            var inventory = problem.inventory(
                    problem.world().indexOf(distribution.place()), problem.world().indexOf(distribution.item()));
            if (inventory == null || inventory.need() == null) {
                continue;
            }
            double perSecond = (double) distribution.quantity() / distribution.to().since(distribution.from()).toSeconds();
            for (int d = 0; d < days.size(); d++) {
                met[inventory.need().index()][d] +=
                        perSecond * days.get(d).overlapSeconds(distribution.from(), distribution.to());
            }
        }
    }

    OptionalDouble survivalFloor() {
        return floorOf(n -> true);
    }

    /** The lowest survival coverage among some of the needs that can be reached. */
    OptionalDouble floorOf(Predicate<NeedModel> counted) {
        return problem.needs().stream()
                .filter(n -> n.reachable() && n.survival() > 0 && counted.test(n))
                .mapToDouble(this::coverage)
                .min();
    }

    double worth(List<Movement> movements) {
        return problem.needs().stream().mapToDouble(this::worthOf).sum()
                + movements.stream().mapToDouble(m -> Arrivals.worth(problem, m)).sum();
    }

    private double coverage(NeedModel need) {
        double reached = 0;
        for (int d = 0; d < need.days().size(); d++) {
            reached += Math.min(met[need.index()][d], need.days().get(d).survival());
        }
        return reached / need.survival();
    }

    private double worthOf(NeedModel need) {
        var worth = problem.world().scenario.worth();
        var days = problem.world().scenario.calendar().days();
        double sum = 0;
        for (int d = 0; d < need.days().size(); d++) {
            var day = need.days().get(d);
            if (day.full() > 0) {
                double survivalShare = day.survival() / day.full();
                double rest = (1 - survivalShare) / worth.pieces().size();
                double left = Math.min(1, met[need.index()][d] / day.full());
                double norm = worth.survivalSlope() * survivalShare;
                double value = worth.survivalSlope() * Math.min(left, survivalShare);
                left -= Math.min(left, survivalShare);
                for (double slope : worth.pieces()) {
                    norm += slope * rest;
                    value += slope * Math.min(left, rest);
                    left -= Math.min(left, rest);
                }
                sum += need.need().persons() * need.need().weight() * (day.full() / need.need().fullPerDay())
                        * problem.decay().at(days.get(d).to().second()) * value / norm;
            }
        }
        return sum;
    }
}
