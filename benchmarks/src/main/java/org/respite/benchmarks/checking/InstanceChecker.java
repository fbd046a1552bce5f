package org.respite.benchmarks.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.benchmarks.instance.ExactInstance;
import org.respite.benchmarks.instance.Instance;
import org.respite.benchmarks.instance.PeopleInstance;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.result.Entry;
import org.respite.benchmarks.result.Result;

/**
 * Judges results from outside: capacities, windows, conservation, whole trucks and persons, stocks, needs, inspections;
 * and measures the objective anew. It follows the instance alone and shares no code with any solver.
 */
public final class InstanceChecker {

    /** Of amounts in floating point. */
    private static final double ROUNDING = 1e-6;

    private InstanceChecker() {}

    /** Persons and trucks must be whole where {@code whole}. */
    public static Verdict check(Instance instance, Result result, boolean whole) {
        return switch (instance) {
            case PeopleInstance people -> check(people, result, whole);
            case TogetherInstance together -> check(together, result, whole);
            case ExactInstance exact -> ExactCheck.check(exact, result.timed(), new Findings(ROUNDING));
        };
    }

    /** Of people only; the objective is the cost, to be minimised. Persons must be whole where {@code whole}. */
    public static Verdict check(PeopleInstance instance, Result result, boolean whole) {
        var findings = new Findings(ROUNDING);
        if (!result.trucks().isEmpty()) {
            findings.add("there are trucks in an instance without");
        }
        var out = new PeopleCheck(instance.common(), instance.network(), findings, whole).check(result.people(), 1);
        entered(result.people(), instance.roadCount()).forEach((at, persons) -> findings.atMost(persons,
                instance.network().roads().get(at.road()).personsPerSlot(),
                "persons who enter road {} in slot {}", at.road(), at.slot()));
        double cost = instance.persons() * instance.penalty();
        for (int slot = 0; slot < out.length; slot++) {
            cost += out[slot] * (slot - instance.penalty());
        }
        return new Verdict(findings.all(), cost, sum(out), last(out));
    }

    /** Of everything together; the objective is the worth, to be maximised. Persons and trucks are whole where {@code whole}. */
    public static Verdict check(TogetherInstance instance, Result result, boolean whole) {
        var findings = new Findings(ROUNDING);
        var trucks = new TruckCheck(instance, findings, whole);
        double worth = trucks.check(result.trucks());
        var vehicles = new HashMap<RoadSlot, Double>(trucks.onRoads());
        var out = new double[instance.grid().slots()];
        for (int g = 0; g < instance.groups().size(); g++) {
            int group = g;
            var facts = instance.groups().get(g);
            var entries = result.people().stream().filter(entry -> entry.group() == group).toList();
            var outOfGroup = new PeopleCheck(instance.common(), instance.network(), findings, whole).check(entries, facts.share());
            entered(entries, instance.roadCount()).forEach((at, persons) -> vehicles.merge(at, persons / facts.personsPerVehicle(), Double::sum));
            for (int slot = 0; slot < out.length; slot++) {
                out[slot] += outOfGroup[slot];
                worth += outOfGroup[slot] * instance.personWorth(facts, slot);
            }
        }
        result.people().stream().filter(e -> e.group() < 0 || e.group() >= instance.groups().size())
                .forEach(e -> findings.add("there is no group {}", e.group()));
        vehicles.forEach((at, number) -> findings.atMost(number, capacity(instance, at),
                "vehicles that enter road {} in slot {}", at.road(), at.slot()));
        return new Verdict(findings.all(), worth, sum(out), last(out));
    }

    private static double capacity(TogetherInstance instance, RoadSlot at) {
        return instance.vehiclesPerSlot(instance.network().roads().get(at.road()));
    }

    /** Persons who enter each road in each slot; roads that do not exist are found elsewhere. */
    private static Map<RoadSlot, Double> entered(List<Entry> entries, int roads) {
        var result = new HashMap<RoadSlot, Double>();
        entries.stream().filter(e -> e.road() >= 0 && e.road() < roads)
                .forEach(e -> result.merge(new RoadSlot(e.road(), e.slot()), e.persons(), Double::sum));
        return result;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    private static int last(double[] out) {
        int last = out.length - 1;
        while (last >= 0 && out[last] < ROUNDING) {
            last--;
        }
        return last;
    }
}
