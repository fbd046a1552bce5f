package org.respite.planner.master;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.model.plan.Bottleneck;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.scenario.Quota;
import org.respite.planner.problem.DutyShares;
import org.respite.planner.problem.Limit;
import org.respite.planner.problem.Problem;

/** What holds the plan back: the prices of limits, gathered by what they limit and by day. */
public final class Bottlenecks {

    private static final int MOST = 30;

    private record Key(String what, Window when, String unit) {}

    private final Problem problem;
    private final Map<Key, Double> worths = new LinkedHashMap<>();

    private Bottlenecks(Problem problem) {
        this.problem = problem;
    }

    /** The dearest first. */
    public static List<Bottleneck> of(Problem problem, Programme programme) {
        var gathered = new Bottlenecks(problem);
        programme.forEachPrice(gathered::take);
        var list = new ArrayList<Bottleneck>();
        gathered.worths.forEach((key, worth) -> list.add(new Bottleneck(key.what(), key.when(), key.unit(), worth)));
        list.sort(Comparator.comparingDouble(Bottleneck::worth).reversed().thenComparing(Bottleneck::what));
        return List.copyOf(list.subList(0, Math.min(MOST, list.size())));
    }

    private void take(Limit limit, int index, double price) {
        var scenario = problem.world().scenario;
        int slots = problem.slots();
        var whole = new Window(Moment.START, scenario.calendar().end());
        switch (limit) {
            case ROAD -> put(scenario.network().roads().get(index / slots).name() + " (road "
                    + scenario.network().roads().get(index / slots).id() + ")", day(index), "passenger-car unit per slot", price);
            case LOADING -> put(place(index) + ": loading", day(index), "vehicle per slot", price);
            case UNLOADING -> put(place(index) + ": unloading", day(index), "vehicle per slot", price);
            case INSPECTION -> put(problem.world().places.get(problem.world().indexOf(
                            scenario.network().inspections().get(index / slots).place())).name() + ": inspection",
                    day(index), "truck per slot", price);
            case TRANSFER -> put(crossing(index) + ": transfer bays", day(index), "truck per slot", price);
            case EXITING -> put(crossing(index) + ": people leaving", day(index), "person per slot", price);
            case FLEET -> put(scenario.supply().fleets().get(index / slots).name(), day(index), "vehicle", price);
            case CREW -> {
                var days = scenario.calendar().dutyDays();
                double perHour = price * 3600 / problem.world().grid.tickSeconds();
                put(scenario.supply().fleets().get(index / days.size()).name() + ": crew hours",
                        days.get(index % days.size()), "crew hour", perHour);
            }
            case DUTY -> {
                int fleet = DutyShares.fleetOf(problem.world(), index);
                put(scenario.supply().fleets().get(fleet).name() + ": duties", whole, "vehicle", price);
            }
            case QUOTA -> quota(scenario.supply().quotas().get(index), price);
            case STOCK -> {
                var stock = scenario.supply().stocks().get(index);
                var item = scenario.supply().items().get(problem.world().indexOf(stock.item()));
                put("Stock " + stock.id() + ": " + item.name(), whole, item.unit(), price);
            }
            case GROUP -> put(scenario.people().groups().get(index).name() + ": people who wish to go", whole, "person", price);
            case ROOM -> put(problem.world().places.get(index).name() + ": room, water, toilets", whole, "person", price);
            case ARRIVAL, DEPARTURE, YARD_IN, YARD_OUT -> throw new IllegalArgumentException(limit + " is a running sum");
        }
    }

    private void quota(Quota quota, double price) {
        var crossing = problem.world().scenario.network().crossings().get(problem.world().indexOf(quota.crossing()));
        String unit = switch (quota.subject()) {
            case Quota.Trucks trucks -> "truck";
            case Quota.OfItem item -> problem.world().scenario.supply().items()
                    .get(problem.world().indexOf(item.item())).name();
            case Quota.OfGroup group -> "person on the list";
            case Quota.AllPersons persons -> "person";
        };
        put(crossing.name() + ": quota", quota.window(), unit, price);
    }

    private void put(String what, Window when, String unit, double price) {
        worths.merge(new Key(what, when, unit), price, Double::sum);
    }

    private Window day(int index) {
        var moment = problem.world().grid.moment(index % problem.slots() * problem.world().grid.ticksPerSlot());
        return problem.world().scenario.calendar().days().stream()
                .filter(d -> d.contains(moment))
                .findFirst()
                .orElseThrow();
    }

    private String place(int index) {
        return problem.world().places.get(index / problem.slots()).name();
    }

    private String crossing(int index) {
        return problem.world().scenario.network().crossings().get(index / problem.slots()).name();
    }
}
