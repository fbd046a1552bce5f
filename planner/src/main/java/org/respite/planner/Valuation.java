package org.respite.planner;

import org.respite.model.proof.Proof;
import org.respite.model.scenario.Scenario;
import org.respite.planner.master.Relaxation;
import org.respite.planner.network.World;
import org.respite.planner.problem.ProblemBuilder;

/**
 * What a scenario is worth to a fractional plan, and what others are worth in which there is more of something: the
 * relaxation alone, without whole vehicles. The others keep the floor of the first, so that their worths can be compared.
 * They start with its trips.
 */
public final class Valuation implements AutoCloseable {

    private final Relaxation first;
    private final double gap;
    private final PlannerControl control;
    private final Value value;

    private Valuation(Relaxation first, double gap, PlannerControl control, Value value) {
        this.first = first;
        this.gap = gap;
        this.control = control;
        this.value = value;
    }

    /**
     * Values the scenario, at the floor that a plan of it would hold.
     *
     * @param gap share of the bound at which solving ends
     */
    public static Valuation of(Scenario scenario, double gap, PlannerControl control) {
        var relaxation = new Relaxation(ProblemBuilder.build(new World(scenario)), control);
        relaxation.solve(gap, gap);
        return new Valuation(relaxation, gap, control, read(relaxation));
    }

    public Value value() {
        return value;
    }

    /** The prices at which the first scenario's survival floor could not be raised further. */
    public Proof floorProof() {
        return first.floorProof();
    }

    /**
     * Values a scenario with the same places, roads, fleets, items, needs and groups in the same order, in which at least
     * as much is open and there is at least as much of everything, at the floor of the first.
     */
    public Value valueOf(Scenario more) {
        try (var relaxation = new Relaxation(ProblemBuilder.build(new World(more)), control)) {
            relaxation.startWith(first.used());
            relaxation.holdFloorOf(first);
            relaxation.raiseWorth(gap);
            return read(relaxation);
        }
    }

    /** The highest survival floor of a fractional plan of such a scenario. */
    public double highestFloorOf(Scenario more) {
        try (var relaxation = new Relaxation(ProblemBuilder.build(new World(more)), control)) {
            relaxation.startWith(first.used());
            relaxation.holdHighestFloor(1, gap);
            return relaxation.highestFloor();
        }
    }

    private static Value read(Relaxation relaxation) {
        double held = relaxation.programme().needs().held();
        return new Value(
                relaxation.highestFloor(), held, relaxation.value(), relaxation.bound(), relaxation.proof(held));
    }

    @Override
    public void close() {
        first.close();
    }

    /**
     * A scenario's value.
     *
     * @param highestFloor the highest survival floor that was found; 0 where it was not looked for
     * @param floor that is held
     * @param worth of a fractional plan that keeps it
     * @param bound no fractional plan that keeps it is worth more
     * @param proof the prices behind the bound
     */
    public record Value(double highestFloor, double floor, double worth, double bound, Proof proof) {}
}
