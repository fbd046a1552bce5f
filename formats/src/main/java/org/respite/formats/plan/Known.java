package org.respite.formats.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.PeopleGroup;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Stock;
import org.respite.model.scenario.Zone;

/** The scenario's things by name. A plan that nobody checked may name others: they are found to be absent. */
public final class Known {

    public final Scenario scenario;
    private final Map<Id.Place, Place> places;
    private final Map<Id.Road, Road> roads;
    private final Map<Id.Zone, Zone> zones;
    private final Map<Id.Crossing, Crossing> crossings;
    private final Map<Id.Item, Item> items;
    private final Map<Id.Stock, Stock> stocks;
    private final Map<Id.Fleet, Fleet> fleets;
    private final Map<Id.Group, PeopleGroup> groups;

    public Known(Scenario scenario) {
        this.scenario = scenario;
        places = index(scenario.network().places(), Place::id);
        roads = index(scenario.network().roads(), Road::id);
        zones = index(scenario.network().zones(), Zone::id);
        crossings = index(scenario.network().crossings(), Crossing::id);
        items = index(scenario.supply().items(), Item::id);
        stocks = index(scenario.supply().stocks(), Stock::id);
        fleets = index(scenario.supply().fleets(), Fleet::id);
        groups = index(scenario.people().groups(), PeopleGroup::id);
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, Function.identity(), (first, _) -> first));
    }

    public Optional<Place> find(Id.Place id) {
        return Optional.ofNullable(places.get(id));
    }

    public Optional<Road> find(Id.Road id) {
        return Optional.ofNullable(roads.get(id));
    }

    public Optional<Crossing> find(Id.Crossing id) {
        return Optional.ofNullable(crossings.get(id));
    }

    public Optional<Item> find(Id.Item id) {
        return Optional.ofNullable(items.get(id));
    }

    public Optional<Stock> find(Id.Stock id) {
        return Optional.ofNullable(stocks.get(id));
    }

    public Optional<Fleet> find(Id.Fleet id) {
        return Optional.ofNullable(fleets.get(id));
    }

    public Optional<PeopleGroup> find(Id.Group id) {
        return Optional.ofNullable(groups.get(id));
    }

    public boolean isGuarded(Id.Zone id) {
        var zone = Optional.ofNullable(zones.get(id));
        return zone.isPresent() && !zone.get().calm();
    }

    /** Where the movement is when the step begins. */
    public Optional<Place> findStart(Step step) {
        return step instanceof Step.Travel travel ? find(travel.road()).flatMap(r -> find(r.from())) : findEnd(step);
    }

    /** Where the movement is when the step is over. */
    public Optional<Place> findEnd(Step step) {
        return switch (step) {
            case Step.Travel travel -> find(travel.road()).flatMap(r -> find(r.to()));
            case Step.Wait(var place, _, _) -> find(place);
            case Step.Load(var place, _, _, _) -> find(place);
            case Step.Unload(var place, _, _, _) -> find(place);
            case Step.Inspect(var place, _, _) -> find(place);
            case Step.Board(_, var place, _, _, _) -> find(place);
            case Step.Alight(_, var place, _, _, _) -> find(place);
            case Step.Receive(_, var place, _, _, _) -> find(place);
            case Step.Deliver(_, var place, _, _, _) -> find(place);
            case Step.Transfer transfer -> find(transfer.crossing()).flatMap(c -> find(c.outside()));
            case Step.Exit exit -> find(exit.crossing()).flatMap(c -> find(c.inside()));
        };
    }

    /** The zone that the step takes place in. */
    public Optional<Id.Zone> findZone(Step step) {
        return step instanceof Step.Travel travel ? find(travel.road()).flatMap(Road::zone) : findEnd(step).flatMap(Place::zone);
    }
}
