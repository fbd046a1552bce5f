package org.respite.benchmarks.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.DoubleStream;
import org.respite.benchmarks.engine.PeoplePaths.Company;
import org.respite.benchmarks.instance.Origin;
import org.respite.benchmarks.instance.Scale;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.instance.TogetherInstance.Group;
import org.respite.planner.expanded.Slots;
import org.respite.planner.people.Crowd;
import org.respite.planner.together.CityPlan;
import org.respite.planner.together.CityProblem;
import org.respite.planner.together.Depot;
import org.respite.planner.together.Need;
import org.respite.planner.together.Stock;
import org.respite.planner.together.Trucks;

/**
 * Instances with everything together in the planner's words. People are counted in units of a vehicle, so many to one that
 * crowds and roads have whole numbers of them. The crowds are those of each origin, one for every group, in that order.
 */
final class CityProblems {

    private static final double ALMOST = 1e-9;

    private final TogetherInstance instance;
    private final long units;

    CityProblems(TogetherInstance instance) {
        this.instance = instance;
        this.units = Scale.of(Integer.MAX_VALUE, Math.max(1, instance.persons()),
                DoubleStream.concat(crowdVehicles().stream().mapToDouble(v -> v), roadVehicles()).distinct().toArray());
    }

    CityProblem problem() {
        var exits = new BitSet();
        instance.common().exits().forEach(exits::set);
        var network = Networks.roads(instance.network(), instance.common().places().size(),
                road -> Scale.parts(instance.vehiclesPerSlot(road), units));
        return new CityProblem(network, exits, crowds(), 4.0 / instance.grid().slots() / units, trucks());
    }

    /**
     * The most that was lost where crowds and roads were cut down to whole units, at the plan's prices: by weak duality the
     * bound is one of the instance itself if this is added. Mostly 0.
     */
    double worthOfRoundedParts(CityPlan plan) {
        double worth = 0;
        var net = plan.people().net();
        for (int arc = 0; arc < net.arcs(); arc++) {
            double vehicles = instance.vehiclesPerSlot(instance.network().roads().get(net.road[arc]));
            worth += plan.prices().road()[arc] * lost(vehicles);
        }
        for (var origin : instance.common().origins()) {
            for (var group : instance.groups()) {
                worth += 2 * group.weight() * group.personsPerVehicle() * lost(vehicles(origin, group));
            }
        }
        return worth;
    }

    /** By crowd: units that a person takes of a road, never fewer than they do. */
    int[] unitsPerPerson() {
        return instance.common().origins().stream()
                .flatMap(_ -> instance.groups().stream())
                .mapToInt(group -> (int) Math.ceil(units / group.personsPerVehicle() - ALMOST))
                .toArray();
    }

    /** The crowds as a flow of units has them. */
    List<Company> companies(List<Crowd> crowds) {
        var result = new ArrayList<Company>();
        for (var origin : instance.common().origins()) {
            for (var group : instance.groups()) {
                int crowd = crowds.get(result.size()).units();
                result.add(new Company(crowd, group.personsPerVehicle() / units, origin.persons() * group.share()));
            }
        }
        return result;
    }

    private double lost(double vehicles) {
        return Math.max(0, vehicles - (double) Scale.parts(vehicles, units) / units);
    }

    private static double vehicles(Origin origin, Group group) {
        return origin.persons() * group.share() / group.personsPerVehicle();
    }

    private DoubleStream roadVehicles() {
        return instance.network().roads().stream().mapToDouble(instance::vehiclesPerSlot);
    }

    private List<Double> crowdVehicles() {
        return instance.common().origins().stream().flatMap(origin -> instance.groups().stream()
                .map(group -> vehicles(origin, group))).toList();
    }

    private List<Crowd> crowds() {
        var crowds = new ArrayList<Crowd>();
        for (Origin origin : instance.common().origins()) {
            for (var group : instance.groups()) {
                double reward = group.weight() * group.personsPerVehicle() * instance.grid().slots() / 2;
                crowds.add(new Crowd(origin.place(), Math.toIntExact(Scale.parts(vehicles(origin, group), units)), reward));
            }
        }
        return crowds;
    }

    private Trucks trucks() {
        var open = Slots.of(instance.inspectionOpen());
        int slots = instance.grid().slots();
        return new Trucks(
                instance.crossings().stream()
                        .map(c -> new Depot(c.place(), (int) Math.floor(c.trucks()), c.inspectedPerSlot(), open)).toList(),
                instance.stocks().stream().map(s -> new Stock(s.crossing(), s.item(), s.tonnes())).toList(),
                instance.needs().stream().map(n -> {
                    double worth = instance.items().get(n.item()).valuePerTonne();
                    return new Need(n.place(), n.item(), n.tonnes(), 2 * worth, worth / slots);
                }).toList(),
                instance.truckTonnes(),
                Math.toIntExact(units));
    }
}
