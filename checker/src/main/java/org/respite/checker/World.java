package org.respite.checker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.HandOver;
import org.respite.model.scenario.Inspection;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.ModeProfile;
import org.respite.model.scenario.Need;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Stock;

/** The scenario, by name. A name that is not in it is not found. */
public final class World {

    private static final ModeProfile ONE_UNIT = new ModeProfile(1, 1);

    public final Scenario scenario;
    final Clock clock;
    public final Openness open;
    public final Refuges refuges;
    private final Map<Id.Place, Place> places;
    private final Map<Id.Road, Road> roads;
    private final Map<Id.Crossing, Crossing> crossings;
    private final Map<Id.Place, Inspection> inspections;
    private final Map<Id.Item, Item> items;
    private final Map<Id.Stock, Stock> stocks;
    private final Map<Id.Fleet, Fleet> fleets;
    private final Map<Id.Group, PeopleGroup> groups;
    private final Map<Id.HandOver, HandOver> handOvers;
    private final Map<Goods, Need> needs;

    public World(Scenario scenario) {
        this.scenario = scenario;
        var network = scenario.network();
        var supply = scenario.supply();
        places = byName(network.places(), Place::id);
        roads = byName(network.roads(), Road::id);
        crossings = byName(network.crossings(), Crossing::id);
        inspections = byName(network.inspections(), Inspection::place);
        items = byName(supply.items(), Item::id);
        stocks = byName(supply.stocks(), Stock::id);
        fleets = byName(supply.fleets(), Fleet::id);
        groups = byName(scenario.people().groups(), PeopleGroup::id);
        handOvers = byName(scenario.people().handOvers(), HandOver::id);
        needs = byName(supply.needs(), n -> new Goods(n.place(), n.item()));
        clock = new Clock(scenario.calendar());
        open = new Openness(scenario);
        refuges = new Refuges(scenario, open);
    }

    Optional<Place> findPlace(Id.Place id) {
        return Optional.ofNullable(places.get(id));
    }

    Optional<Road> findRoad(Id.Road id) {
        return Optional.ofNullable(roads.get(id));
    }

    Optional<Crossing> findCrossing(Id.Crossing id) {
        return Optional.ofNullable(crossings.get(id));
    }

    Optional<Inspection> findInspection(Id.Place place) {
        return Optional.ofNullable(inspections.get(place));
    }

    Optional<Item> findItem(Id.Item id) {
        return Optional.ofNullable(items.get(id));
    }

    Optional<Stock> findStock(Id.Stock id) {
        return Optional.ofNullable(stocks.get(id));
    }

    Optional<Fleet> findFleet(Id.Fleet id) {
        return Optional.ofNullable(fleets.get(id));
    }

    Optional<PeopleGroup> findGroup(Id.Group id) {
        return Optional.ofNullable(groups.get(id));
    }

    Optional<HandOver> findHandOver(Id.HandOver id) {
        return Optional.ofNullable(handOvers.get(id));
    }

    Optional<Need> findNeed(Goods goods) {
        return Optional.ofNullable(needs.get(goods));
    }

    /** Whether goods that were brought here may be loaded again: a place of transshipment, or inside a crossing. */
    public boolean isTransshipment(Place place) {
        return place.transshipment()
                || scenario.network().crossings().stream().anyMatch(c -> c.inside().equals(place.id()));
    }

    public ModeProfile profile(Mode mode) {
        return scenario.network().modes().getOrDefault(mode, ONE_UNIT);
    }

    /** The place as a reader knows it, with its id where that differs. */
    String label(Id.Place id) {
        String name = findPlace(id).map(Place::name).orElse(id.value());
        return name.equals(id.value()) ? name : name + " (" + id + ")";
    }

    /** A quantity with its unit and name, such as "120 kg of flour". */
    String amount(Id.Item item, double quantity) {
        String number = quantity == Math.rint(quantity) ? Long.toString((long) quantity) : Say.number(quantity);
        return findItem(item)
                .map(i -> number + " " + i.unit() + " of " + i.name())
                .orElse(number + " of " + item);
    }

    /** The first of a name counts: a scenario has each once. */
    private static <K, V> Map<K, V> byName(List<V> all, Function<V, K> name) {
        var map = new HashMap<K, V>();
        all.forEach(v -> map.putIfAbsent(name.apply(v), v));
        return map;
    }
}
