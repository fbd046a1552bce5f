package org.respite.benchmarks.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.respite.benchmarks.instance.SlotNetwork;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.result.Act;
import org.respite.benchmarks.result.Itinerary;

/** Follows trucks: where they are, what they carry, and what they take from fleets, stocks, needs and inspections. */
final class TruckCheck {

    private final TogetherInstance instance;
    private final SlotNetwork network;
    private final Findings findings;
    private final boolean whole;
    private final Map<RoadSlot, Double> onRoads = new HashMap<>();
    private final Map<List<Integer>, Double> inspected = new HashMap<>();
    private final Map<List<Integer>, Double> taken = new HashMap<>();
    private final double[] unloaded;
    private double worth;

    TruckCheck(TogetherInstance instance, Findings findings, boolean whole) {
        this.instance = instance;
        this.network = instance.network();
        this.findings = findings;
        this.whole = whole;
        this.unloaded = new double[instance.needs().size()];
    }

    /** The worth of what is unloaded for needs. */
    double check(List<Itinerary> itineraries) {
        var started = new double[instance.crossings().size()];
        for (var itinerary : itineraries) {
            if (!isIndex(itinerary.crossing(), instance.crossings()) || !(itinerary.trucks() >= 0)) {
                findings.add("{} trucks cannot start at crossing {}", itinerary.trucks(), itinerary.crossing());
                continue;
            }
            started[itinerary.crossing()] += itinerary.trucks();
            if (whole) {
                findings.whole(itinerary.trucks(), "trucks that start at crossing {}", itinerary.crossing());
            }
            follow(itinerary);
        }
        for (int c = 0; c < started.length; c++) {
            findings.atMost(started[c], instance.crossings().get(c).trucks(), "trucks that start at crossing {}", c);
        }
        totals();
        return worth;
    }

    /** Trucks that enter each road in each slot. */
    Map<RoadSlot, Double> onRoads() {
        return onRoads;
    }

    private void follow(Itinerary itinerary) {
        int place = instance.crossings().get(itinerary.crossing()).place();
        int free = 0;
        int lastLoad = -1;
        var aboard = new double[instance.items().size()];
        for (var act : itinerary.acts()) {
            if (act.slot() < free || act.slot() >= network.slots()) {
                findings.add("a truck acts in slot {} and is free from slot {} on", act.slot(), free);
                return;
            }
            free = act.slot();
            switch (act) {
                case Act.Load load -> {
                    load(load, place, aboard, itinerary.trucks(), load.slot() != lastLoad);
                    lastLoad = load.slot();
                }
                case Act.Unload unload -> unload(unload, place, aboard, itinerary.trucks());
                case Act.Drive drive -> {
                    if (!mayEnter(drive, place)) {
                        return;
                    }
                    var road = network.roads().get(drive.road());
                    onRoads.merge(new RoadSlot(drive.road(), drive.slot()), itinerary.trucks(), Double::sum);
                    place = road.to();
                    free = drive.slot() + road.travelSlots();
                    lastLoad = -1;
                }
            }
        }
    }

    private boolean mayEnter(Act.Drive drive, int place) {
        if (!isIndex(drive.road(), network.roads())) {
            findings.add("there is no road {}", drive.road());
            return false;
        }
        var road = network.roads().get(drive.road());
        if (road.from() != place) {
            findings.add("a truck enters road {} and is at place {}", drive.road(), instance.common().places().get(place));
            return false;
        }
        if (!network.mayEnter(road, drive.slot())) {
            findings.add("road {} may not be entered in slot {}", drive.road(), drive.slot());
            return false;
        }
        return true;
    }

    private void load(Act.Load load, int place, double[] aboard, double trucks, boolean inspect) {
        boolean exists = isIndex(load.crossing(), instance.crossings()) && isIndex(load.item(), instance.items());
        if (!exists
                || instance.crossings().get(load.crossing()).place() != place
                || !instance.inspectionOpen().get(load.slot())
                || !(load.tonnes() >= 0)) {
            findings.add("a truck cannot load {} t at crossing {} in slot {}", load.tonnes(), load.crossing(), load.slot());
            return;
        }
        aboard[load.item()] += load.tonnes();
        double sum = 0;
        for (double tonnes : aboard) {
            sum += tonnes;
        }
        findings.atMost(sum, instance.truckTonnes(), "tonnes aboard a truck at crossing {} in slot {}", load.crossing(), load.slot());
        taken.merge(List.of(load.crossing(), load.item()), load.tonnes() * trucks, Double::sum);
        if (inspect) {
            inspected.merge(List.of(load.crossing(), load.slot()), trucks, Double::sum);
        }
    }

    private void unload(Act.Unload unload, int place, double[] aboard, double trucks) {
        boolean exists = isIndex(unload.need(), instance.needs());
        if (!exists || instance.needs().get(unload.need()).place() != place || !(unload.tonnes() >= 0)) {
            findings.add("a truck cannot unload {} t for need {} in slot {}", unload.tonnes(), unload.need(), unload.slot());
            return;
        }
        var need = instance.needs().get(unload.need());
        findings.atMost(unload.tonnes(), aboard[need.item()], "tonnes unloaded for need {} in slot {}", unload.need(), unload.slot());
        aboard[need.item()] -= unload.tonnes();
        unloaded[unload.need()] += unload.tonnes() * trucks;
        worth += unload.tonnes() * trucks * instance.tonneWorth(instance.items().get(need.item()), unload.slot());
    }

    private void totals() {
        inspected.forEach((at, trucks) -> findings.atMost(trucks, instance.crossings().get(at.get(0)).inspectedPerSlot(),
                "trucks inspected at crossing {} in slot {}", at.get(0), at.get(1)));
        taken.forEach((of, tonnes) -> findings.atMost(tonnes, stock(of.get(0), of.get(1)),
                "tonnes taken at crossing {} of item {}", of.get(0), of.get(1)));
        for (int n = 0; n < unloaded.length; n++) {
            findings.atMost(unloaded[n], instance.needs().get(n).tonnes(), "tonnes unloaded for need {}", n);
        }
    }

    private static boolean isIndex(int index, List<?> of) {
        return index >= 0 && index < of.size();
    }

    private double stock(int crossing, int item) {
        return instance.stocks().stream()
                .filter(s -> s.crossing() == crossing && s.item() == item)
                .mapToDouble(TogetherInstance.Stock::tonnes)
                .sum();
    }
}
