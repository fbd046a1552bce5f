package org.respite.checker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Outcome.DayOutcome;
import org.respite.model.plan.Outcome.NeedOutcome;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Need;

/** What each need got on each day, what that is worth, and the lowest survival coverage. */
final class NeedsMet {

    private static final double SECONDS_A_DAY = 86_400;

    private final World world;
    private final List<Window> days;
    private final WorthCurve curve;
    private final Map<Goods, double[]> leftByDay = new HashMap<>();
    private final List<NeedOutcome> outcomes = new ArrayList<>();
    private double worth;

    NeedsMet(Case judged) {
        world = judged.world();
        days = world.scenario.calendar().days();
        curve = new WorthCurve(world.scenario);
        judged.distributions().forEach(this::add);
        var reachability = new Reachability(world);
        for (var need : world.scenario.supply().needs()) {
            outcomes.add(new NeedOutcome(need.place(), need.item(), reachability.canBeReached(need), byDay(need)));
        }
    }

    List<NeedOutcome> outcomes() {
        return outcomes;
    }

    double worth() {
        return worth;
    }

    OptionalDouble survivalFloor() {
        return outcomes.stream()
                .filter(NeedOutcome::reachable)
                .map(NeedOutcome::survivalCoverage)
                .flatMapToDouble(OptionalDouble::stream)
                .min();
    }

    private void add(Distribution d) {
        var byDay = leftByDay.computeIfAbsent(new Goods(d.place(), d.item()), g -> new double[days.size()]);
        double length = d.to().since(d.from()).toSeconds();
        for (int day = 0; day < days.size(); day++) {
            byDay[day] += d.quantity() * (days.get(day).overlapSeconds(d.from(), d.to()) / length);
        }
    }

    private List<DayOutcome> byDay(Need need) {
        var left = leftByDay.getOrDefault(new Goods(need.place(), need.item()), new double[days.size()]);
        var result = new ArrayList<DayOutcome>();
        for (int day = 0; day < days.size(); day++) {
            var window = days.get(day);
            double part = need.window().overlapSeconds(window.from(), window.to()) / SECONDS_A_DAY;
            double full = need.fullPerDay() * part;
            double met = Math.min(left[day], full);
            left[day] -= met;
            if (full > 0) {
                worth += need.persons() * need.weight() * part * curve.decay(window.to()) * curve.ofShare(need, met / full);
            }
            result.add(new DayOutcome(need.survivalPerDay() * part, full, met));
        }
        return result;
    }
}
