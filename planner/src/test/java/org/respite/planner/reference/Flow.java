package org.respite.planner.reference;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.HashMap;
import java.util.Map;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;

/**
 * A flow of vehicles or persons through (layer, place, tick): what comes in goes out. States are opened as something
 * reaches them, in the order of time.
 */
final class Flow {

    /** Where a member is, doing what. */
    record State(String layer, Id.Place place, int tick) {}

    private final MPSolver solver;
    private final Rules rules;
    private final Rows rows;
    private final Mode mode;
    private final double roadUnits;
    final int spread;
    private final Map<State, MPConstraint> balance = new HashMap<>();

    Flow(MPSolver solver, Rules rules, Rows rows, Mode mode, double roadUnits, int spread) {
        this.solver = solver;
        this.rules = rules;
        this.rows = rows;
        this.mode = mode;
        this.roadUnits = roadUnits;
        this.spread = spread;
    }

    boolean isReached(State state) {
        return balance.containsKey(state);
    }

    /** A new variable that brings members into a state from nowhere. */
    MPVariable enter(State to) {
        var variable = solver.makeNumVar(0, MPSolver.infinity(), "");
        into(to, variable);
        return variable;
    }

    /** A new variable that takes members out of the flow. */
    MPVariable leave(State from) {
        var variable = solver.makeNumVar(0, MPSolver.infinity(), "");
        outOf(from, variable);
        return variable;
    }

    MPVariable go(State from, State to) {
        if (to.tick() <= from.tick()) {
            throw new IllegalArgumentException("steps must take a tick at least");
        }
        var variable = leave(from);
        into(to, variable);
        return variable;
    }

    /** Waits and roads out of a state. */
    void move(State from) {
        if (rules.mayWait(from.place(), from.tick(), spread)) {
            go(from, new State(from.layer(), from.place(), from.tick() + 1));
        }
        for (var road : rules.scenario.network().roads()) {
            if (road.from().equals(from.place()) && rules.mayTravel(road, mode, from.tick(), spread)) {
                int took = rules.ticks(road.times().get(mode));
                var variable = go(from, new State(from.layer(), road.to(), from.tick() + took));
                begin("road " + road.id(), road.freeCapacityPerHour(), from.tick(), variable, roadUnits);
            }
        }
    }

    /** Members that begin something at a tick, evenly over the spread, each taking {@code units} of a rate an hour. */
    void begin(String what, double perHour, int tick, MPVariable variable, double units) {
        for (int t = tick; t < tick + spread; t++) {
            int together = rules.counting.rateTicks();
            double most = perHour * together * rules.tickSeconds / 3600.0;
            rows.add(what + " " + t / together, most, variable, units / spread);
        }
    }

    private void into(State state, MPVariable variable) {
        balance.computeIfAbsent(state, s -> solver.makeConstraint(0, 0)).setCoefficient(variable, 1);
    }

    private void outOf(State state, MPVariable variable) {
        balance.get(state).setCoefficient(variable, -1);
    }
}
