package org.respite.formats.scenario;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Stock;

/**
 * Where one item could come to at all, whatever the hours, windows and quantities: the places that hold it, and those
 * that a permitted fleet can drive to from where it can be loaded.
 */
final class Reach {

    private final Scenario scenario;
    private final Item item;
    private final List<Fleet> fleets;
    private final List<Stock> stocks;
    private final Map<Id.Place, Place> places;
    private final Map<Id.Place, List<Road>> roadsFrom = new HashMap<>();
    private final Set<Id.Place> loadableByAll = new HashSet<>();
    private final Set<Id.Place> reached = new TreeSet<>();

    Reach(Scenario scenario, Item item) {
        this.scenario = scenario;
        this.item = item;
        this.fleets = scenario.supply().fleets().stream()
                .filter(f -> f.count() > 0 && f.items().contains(item.id()))
                .toList();
        this.stocks = scenario.supply().stocks().stream().filter(s -> s.item().equals(item.id())).toList();
        this.places = PlacesReader.byId(scenario.network().places());
        scenario.network().roads().forEach(r -> roadsFrom.computeIfAbsent(r.from(), p -> new ArrayList<>()).add(r));
        int before;
        do {
            before = loadableByAll.size() + reached.size();
            fleets.forEach(this::drive);
            cross();
        } while (loadableByAll.size() + reached.size() > before);
        stocks.forEach(s -> reached.add(s.place()));
    }

    boolean has(Id.Place place) {
        return reached.contains(place) && permits(place) || holdsStock(place);
    }

    /** Why goods cannot come to {@code place}: the cut between the places that they reach and the rest. */
    String cut(Id.Place place) {
        if (stocks.isEmpty()) {
            return "there is no stock of it anywhere";
        }
        if (fleets.isEmpty()) {
            return "no fleet with vehicles carries it";
        }
        if (stocks.stream().noneMatch(s -> fleets.stream().anyMatch(s::mayBeCarriedBy))) {
            return "no fleet that carries it may carry the stocks of their owners";
        }
        if (reached.contains(place)) {
            return "the place does not permit its class “" + item.restrictedClass().orElse("") + "”";
        }
        return "it can come to " + some(reached.stream().map(Id.Place::value).toList()) + " and no further: " + gates();
    }

    private String gates() {
        var gates = new ArrayList<String>();
        for (var road : scenario.network().roads()) {
            if (reached.contains(road.from()) && !reached.contains(road.to())) {
                gates.add("road " + road.id() + " (not for the mode of any fleet that carries it)");
            }
        }
        for (var crossing : scenario.network().crossings()) {
            if (reached.contains(crossing.outside()) && !reached.contains(crossing.inside())) {
                gates.add("crossing " + crossing.id() + " (does not let it through)");
            }
        }
        for (var road : scenario.network().roads()) {
            if (reached.contains(road.to()) && !reached.contains(road.from())) {
                gates.add("road " + road.id() + " (leads only the other way)");
            }
        }
        return gates.isEmpty() ? "no road and no crossing leads on from there" : some(gates);
    }

    private void drive(Fleet fleet) {
        var queue = new ArrayDeque<>(loadableByAll);
        stocks.stream().filter(s -> s.mayBeCarriedBy(fleet)).forEach(s -> queue.add(s.place()));
        var seen = new HashSet<>(queue);
        while (!queue.isEmpty()) {
            var at = queue.remove();
            reached.add(at);
            if (place(at).transshipment() && permits(at)) {
                loadableByAll.add(at);
            }
            roadsFrom.getOrDefault(at, List.of()).stream()
                    .filter(road -> road.times().containsKey(fleet.mode()) && seen.add(road.to()))
                    .forEach(road -> queue.add(road.to()));
        }
    }

    private void cross() {
        for (var crossing : scenario.network().crossings()) {
            if (reached.contains(crossing.outside()) && crossing.itemsLetThrough().contains(item.id())) {
                loadableByAll.add(crossing.inside());
                reached.add(crossing.inside());
            }
        }
    }

    private boolean permits(Id.Place place) {
        return item.restrictedClass().map(c -> place(place).permittedClasses().contains(c)).orElse(true);
    }

    private Place place(Id.Place id) {
        return Objects.requireNonNull(places.get(id), id::value);
    }

    private boolean holdsStock(Id.Place place) {
        return stocks.stream().anyMatch(s -> s.place().equals(place));
    }


    /** The first few of a list, and how many more there are. */
    private static String some(List<String> names) {
        int most = 8;
        return names.size() <= most
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, most)) + " and " + (names.size() - most) + " more";
    }
}
