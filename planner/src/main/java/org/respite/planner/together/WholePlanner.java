package org.respite.planner.together;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.planner.expanded.ExpandedNetwork;
import org.respite.planner.together.Itinerary.Act;

/**
 * Makes a fractional plan whole: trucks first ({@link WholeTrucks}), then what they carry ({@link MixedLoads}) and where
 * those go on that are not full ({@link MoreStops}), then people on what the trucks leave ({@link WholePersons}).
 */
public final class WholePlanner {

    private static final double KILOGRAMS = 1000;
    /** How often trucks with room are sent on. */
    private static final int ROUNDS = 3;

    private final CityProblem problem;
    private final Trucks trucks;
    private final ExpandedNetwork net;
    private final CityPlan plan;
    private final WholeTrucks whole;

    private WholePlanner(CityProblem problem, CityPlan plan) {
        this.problem = problem;
        this.plan = plan;
        trucks = problem.trucks();
        net = plan.people().net();
        whole = new WholeTrucks(net, trucks, net.capacity());
    }

    /** @param unitsPerPerson by crowd: what a person takes of a road's capacity */
    public static WholePlan plan(CityProblem problem, CityPlan plan, int[] unitsPerPerson) {
        return new WholePlanner(problem, plan).plan(unitsPerPerson);
    }

    private WholePlan plan(int[] unitsPerPerson) {
        new RollingTrucks(net, trucks, plan).send(whole);
        var loads = new MixedLoads(net, trucks, plan.prices());
        var deliveries = loads.load(whole.missions());
        for (int round = 0; round < ROUNDS; round++) {
            var prices = loads.pricesNow();
            new MoreStops(net, trucks, prices).add(whole, deliveries, prices);
            loads = new MixedLoads(net, trucks, plan.prices());
            deliveries = loads.load(whole.missions());
        }
        double goods = 0;
        for (var d : deliveries) {
            goods += d.kilograms() / KILOGRAMS * trucks.needs().get(d.need()).worthIn(d.slot());
        }
        var people = new WholePersons(problem, net, unitsPerPerson, whole.left());
        var walks = people.send();
        return new WholePlan(itineraries(deliveries), walks, people.worth() + goods);
    }

    private List<Itinerary> itineraries(List<Delivery> deliveries) {
        var missions = whole.missions();
        var cargo = new ArrayList<List<Delivery>>();
        missions.forEach(m -> cargo.add(new ArrayList<>()));
        deliveries.stream().sorted(Comparator.comparingInt(Delivery::slot)).forEach(d -> cargo.get(d.mission()).add(d));
        var acts = new ArrayList<List<Act>>();
        whole.home().forEach(d -> acts.add(new ArrayList<>()));
        IntStream.range(0, missions.size())
                .boxed()
                .sorted(Comparator.comparingInt(m -> missions.get(m).loadSlot()))
                .forEach(m -> write(missions.get(m), cargo.get(m), acts.get(missions.get(m).truck())));
        return IntStream.range(0, acts.size())
                .filter(t -> !acts.get(t).isEmpty())
                .mapToObj(t -> new Itinerary(whole.home().get(t), acts.get(t)))
                .toList();
    }

    private void write(Mission mission, List<Delivery> cargo, List<Act> acts) {
        int[] tonnage = new int[trucks.stocks().size()];
        cargo.forEach(d -> tonnage[d.stock()] += d.kilograms());
        for (int s = 0; s < tonnage.length; s++) {
            if (tonnage[s] > 0) {
                acts.add(new Act.Load(mission.loadSlot(), s, tonnage[s]));
            }
        }
        int place = trucks.depots().get(mission.trip().depot()).place();
        unload(place, mission.loadSlot(), cargo, acts);
        for (int[] leg : new int[][] {mission.trip().out(), mission.trip().back()}) {
            for (int a : leg) {
                acts.add(new Act.Drive(a));
                unload(net.network.roads().get(net.road[a]).to(), net.arrival[a], cargo, acts);
            }
        }
    }

    private void unload(int place, int slot, List<Delivery> cargo, List<Act> acts) {
        for (var d : cargo) {
            if (d.slot() == slot && trucks.needs().get(d.need()).place() == place) {
                acts.add(new Act.Unload(slot, d.need(), d.kilograms()));
            }
        }
    }
}
