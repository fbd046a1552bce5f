package org.respite.checker.bound;

import java.util.Arrays;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Scenario;

/**
 * Weak duality without a solver: at any prices that are not negative, Σ price × limit, plus what needs gain, plus the most
 * that any round of a vehicle and any way of a person gains, is not less than the worth of any plan on the grid (Dantzig
 * and Wolfe 1960). Wrong prices make the bound weak, never wrong. Linear in the arcs of the time-expanded networks, times
 * the few starts that are worth telling apart.
 */
public final class BoundEvaluator {

    private BoundEvaluator() {}

    public static Evaluation evaluate(Scenario scenario, Proof proof) {
        var scene = new Scene(scenario);
        var openings = new Openings(scene.ticks);
        var needDays = new NeedDays(scene);
        var limits = new PricedLimits(scene, needDays, proof);
        var goods = new UpperSum();
        new NeedBound(scene, needDays, limits.duals).addTo(goods);
        var vehicles = new UpperSum();
        long arcs = 0;
        for (int f = 0; f < scene.fleets.size(); f++) {
            double weightShare = proof.weightShare().getOrDefault(scene.fleets.get(f).id(), 1.0);
            var gain = FleetBound.of(new FleetScene(scene, openings, f, weightShare), limits.duals);
            vehicles.add(gain.gain(), gain.error());
            arcs += gain.arcs();
        }
        var people = new UpperSum();
        for (int g = 0; g < scenario.people().groups().size(); g++) {
            arcs += people(scene, openings, limits.duals, g, people);
        }
        double allowance = limits.sum.allowance() + goods.allowance() + vehicles.allowance() + people.allowance();
        double bound = limits.sum.plain() + goods.plain() + vehicles.plain() + people.plain() + allowance;
        return new Evaluation(
                Math.max(0, Math.nextUp(bound)), allowance, limits.sum.plain(), goods.plain(), vehicles.plain(),
                people.plain(), arcs, limits.faults());
    }

    /** Adds the best way of each person of a group, by whichever mode; answers the arcs. */
    private static long people(Scene scene, Openings openings, Duals duals, int number, UpperSum sum) {
        var group = scene.scenario.people().groups().get(number);
        if (!group.isVoluntary()) {
            return 0;
        }
        var gains = Arrays.stream(Mode.values())
                .filter(mode -> mode.isOnTheirOwn() && group.modes().contains(mode))
                .map(mode -> new WalkBound(scene, openings, duals, number, mode).gain())
                .toList();
        double persons = group.goers().persons();
        double best = gains.stream().mapToDouble(FleetBound.Gain::gain).max().orElse(0);
        double error = gains.stream().mapToDouble(FleetBound.Gain::error).max().orElse(0);
        sum.add(best * persons, error * persons);
        return gains.stream().mapToLong(FleetBound.Gain::arcs).sum();
    }
}
