package org.respite.checker.bound;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.PeopleGroup;

/** What a fleet can bring where, whatever the times. */
final class Kinds {

    private final Scene scene;
    private final Fleet fleet;
    private final double weightShare;
    private final BitSet near;
    private final List<Kind> list = new ArrayList<>();

    /** @param near places to which roads lead from the fleet's base */
    Kinds(Scene scene, Fleet fleet, double weightShare, BitSet near) {
        this.scene = scene;
        this.fleet = fleet;
        this.weightShare = weightShare;
        this.near = near;
        var items = scene.scenario.supply().items();
        for (int i = 0; i < items.size(); i++) {
            if (fleet.items().contains(items.get(i).id()) && fits(items.get(i))) {
                goods(i, items.get(i));
            }
        }
        var groups = scene.scenario.people().groups();
        for (int g = 0; g < groups.size() && fleet.carriesGroups() && fleet.seats() > 0; g++) {
            if (groups.get(g).isVoluntary() && groups.get(g).modes().contains(fleet.mode())) {
                people(g, groups.get(g));
            }
        }
    }

    List<Kind> list() {
        return list;
    }

    /** Where people of a group may go. */
    static List<Kind.Sink> sinks(Scene scene, PeopleGroup group) {
        var sinks = new ArrayList<Kind.Sink>();
        for (var destination : group.destinations()) {
            int place = scene.numberOf(destination);
            boolean sheltered = scene.world.refuges.isRefuge(destination) || group.purpose() == PeopleGroup.Purpose.RETURN;
            if (sheltered && room(scene, place) > 0) {
                sinks.add(new Kind.Sink(place, -1));
            }
        }
        for (var exit : group.exits()) {
            int crossing = scene.numberOf(exit);
            sinks.add(new Kind.Sink(scene.numberOf(scene.crossings.get(crossing).inside()), crossing));
        }
        return sinks;
    }

    static int room(Scene scene, int place) {
        return scene.places.get(place).reception().map(r -> r.vacancies(scene.scenario.rules())).orElse(0);
    }

    private boolean fits(Item item) {
        return fleet.payloadKilograms() * 1000 >= item.gramsPerUnit()
                && fleet.volumeCubicMetres() * 1e6 >= item.cubicCentimetresPerUnit();
    }

    /** Units of an item that count as one full vehicle. */
    private double units(Item item) {
        double weight = item.gramsPerUnit() / (fleet.payloadKilograms() * 1000.0);
        double volume = item.cubicCentimetresPerUnit() / (fleet.volumeCubicMetres() * 1e6);
        return 1 / (weightShare * weight + (1 - weightShare) * volume);
    }

    private void goods(int number, Item item) {
        var sources = new ArrayList<Kind.Source>();
        var sinks = new ArrayList<Kind.Sink>();
        var stocks = scene.scenario.supply().stocks();
        for (int s = 0; s < stocks.size(); s++) {
            int place = scene.numberOf(stocks.get(s).place());
            if (stocks.get(s).item().equals(item.id()) && near.get(place) && stocks.get(s).mayBeCarriedBy(fleet)) {
                sources.add(new Kind.Source(place, Kind.Origin.STOCK, s));
            }
        }
        near.stream().forEach(p -> {
            var place = scene.places.get(p);
            boolean again = scene.world.isTransshipment(place);
            boolean needed = scene.needs.stream()
                    .anyMatch(n -> n.place().equals(place.id()) && n.item().equals(item.id()));
            if (again) {
                sources.add(new Kind.Source(p, Kind.Origin.STORE, number));
            }
            if ((again || needed) && item.restrictedClass().map(place.permittedClasses()::contains).orElse(true)) {
                sinks.add(new Kind.Sink(p, -1));
            }
        });
        add(number, item, sources, List.of(), sinks);
        for (int c = 0; c < scene.crossings.size(); c++) {
            var crossing = scene.crossings.get(c);
            int outside = scene.numberOf(crossing.outside());
            if (crossing.itemsLetThrough().contains(item.id()) && near.get(outside)) {
                var inspections = crossing.inspections().stream().map(i -> scene.findInspection(i).orElseThrow()).toList();
                add(number, item, sources, inspections, List.of(new Kind.Sink(outside, c)));
            }
        }
    }

    private void add(int number, Item item, List<Kind.Source> sources, List<Integer> inspections, List<Kind.Sink> sinks) {
        if (!sources.isEmpty() && !sinks.isEmpty()) {
            list.add(new Kind(false, number, units(item), item.gramsPerUnit() / 1000.0, sources, inspections, sinks));
        }
    }

    private void people(int number, PeopleGroup group) {
        int home = scene.numberOf(group.home());
        var sinks = sinks(scene, group).stream().filter(s -> near.get(s.place())).toList();
        if (near.get(home) && !sinks.isEmpty()) {
            var source = new Kind.Source(home, Kind.Origin.HOME, number);
            list.add(new Kind(true, number, fleet.seats(), 0, List.of(source), List.of(), sinks));
        }
    }
}
