package org.respite.mediation.price;

import org.respite.checker.bound.BoundEvaluator;
import org.respite.model.proof.Price;
import org.respite.model.proof.Proof;
import org.respite.model.scenario.Scenario;

/**
 * The prices that were found for one scenario, as bounds on another with the same places, roads, fleets, items, needs and
 * groups in the same order: any prices that are not negative prove a bound (weak duality; Dantzig and Wolfe 1960), those of
 * a scenario that is much like it a close one. The checker computes it, nothing is solved.
 *
 * <p>Not supported: scenarios that differ in anything but what is open when and how much there is of something.
 *
 * @param ofWorth the prices behind a bound of worth
 * @param ofFloor the prices at which a survival floor could not be raised further
 */
public record OldPrices(Proof ofWorth, Proof ofFloor) {

    /** What they say of the worth of a scenario's plans. */
    public WorthBound ofWorthOf(Scenario scenario, Reach reach) {
        boolean all = reach.holdsAllOf(ofWorth);
        var prices = all ? ofWorth.prices() : reach.known(ofWorth);
        double bound = evaluated(scenario, new Proof(0, ofWorth.weightShare(), prices));
        return new WorthBound(bound, all ? floorPrices(ofWorth) : 0, everything(scenario));
    }

    /** All needs met in full on every day and everybody gone, all of it at once. */
    private static double everything(Scenario scenario) {
        double needs = scenario.supply().needs().stream().mapToDouble(n -> n.persons() * n.weight()).sum();
        double people = scenario.people().groups().stream()
                .mapToDouble(g -> g.weight() * g.goers().persons())
                .sum();
        return needs * scenario.calendar().days().size() + people;
    }

    /**
     * A bound of worth that falls with the floor that is kept.
     *
     * @param anyFloor no plan is worth more
     * @param slope by how much less, for each unit of the floor to which every need is covered that has a price for it
     * @param everything no plan is worth more whatever is open
     */
    public record WorthBound(double anyFloor, double slope, double everything) {

        public double at(double floor) {
            return Math.clamp(anyFloor - floor * slope, 0, everything);
        }

        /** Whether the prices say anything at this floor that would not hold anyhow. */
        public boolean saysSomething(double floor) {
            return anyFloor - floor * slope < everything;
        }
    }

    /**
     * In no plan of the scenario every need that has a price for its floor is covered to more than this; 1 where the prices
     * say nothing of it.
     */
    public double floorBound(Scenario scenario, Reach reach) {
        double sum = floorPrices(ofFloor);
        if (sum <= 0) {
            return 1;
        }
        return reach.holdsAllOf(ofFloor)
                ? Math.min(1, evaluated(Weightless.of(scenario), new Proof(0, ofFloor.weightShare(), ofFloor.prices())) / sum)
                : 0;
    }

    private static double floorPrices(Proof proof) {
        return proof.prices().stream()
                .filter(Price.OfFloor.class::isInstance)
                .mapToDouble(Price::each)
                .sum();
    }

    private static double evaluated(Scenario scenario, Proof proof) {
        var evaluation = BoundEvaluator.evaluate(scenario, proof);
        if (!evaluation.faults().isEmpty()) {
            throw new IllegalArgumentException("these prices are of another scenario: " + evaluation.faults().getFirst());
        }
        return evaluation.bound();
    }
}
