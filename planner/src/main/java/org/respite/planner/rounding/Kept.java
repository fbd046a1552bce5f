package org.respite.planner.rounding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.respite.model.plan.Distribution;
import org.respite.model.plan.Movement;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Window;
import org.respite.planner.master.SolutionLoad;
import org.respite.planner.problem.Problem;

/**
 * What of a plan before stands, whatever else is planned.
 *
 * @param load what its movements use
 * @param duties when which vehicles are away, or can no longer be used
 * @param gone families of each group who went, by index
 * @param handOversBegun that nobody else may make
 * @param handOversMade that its movements make
 * @param given what is distributed before anything else can be decided
 */
public record Kept(
        List<Movement> movements,
        SolutionLoad load,
        List<Duty> duties,
        Map<Integer, Families> gone,
        Set<Id.HandOver> handOversBegun,
        Set<Id.HandOver> handOversMade,
        List<Distribution> given) {

    /** A vehicle that is away, by the index of its fleet and its number from 1. */
    public record Duty(int fleet, int vehicle, Window away) {}

    public Kept {
        movements = List.copyOf(movements);
        duties = List.copyOf(duties);
        gone = Map.copyOf(gone);
        handOversBegun = Set.copyOf(handOversBegun);
        handOversMade = Set.copyOf(handOversMade);
        given = List.copyOf(given);
    }

    static Kept nothing(Problem problem) {
        return new Kept(List.of(), new SolutionLoad(problem), List.of(), Map.of(), Set.of(), Set.of(), List.of());
    }

    /** The first number that no movement of either plan is called by. */
    static int nextNumber(List<Id.Movement> taken) {
        int next = 1;
        for (var id : taken) {
            var digits = id.value().replaceAll("\\D", "");
            next = digits.isEmpty() || digits.length() > 8 ? next : Math.max(next, Integer.parseInt(digits) + 1);
        }
        return next;
    }
}
