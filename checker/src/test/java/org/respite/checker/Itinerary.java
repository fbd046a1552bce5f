package org.respite.checker;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.model.WorldTime;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;

/**
 * Writes a movement by hand, step after step, as a dispatcher would: each step begins when the last one ended. Roads are
 * named by their ends ("A-B"); abort point and refuge are filled in.
 */
public final class Itinerary {

    private final Scenario scenario;
    private final Refuges refuges;
    private final String id;
    private final Carrier carrier;
    private final Mode mode;
    private final List<Step> steps = new ArrayList<>();
    private Optional<Moment> notified = Optional.empty();
    private Duration spread;
    private Moment now;
    private Id.Place place;

    private Itinerary(Scenario scenario, String id, Carrier carrier, Mode mode, Id.Place place, String start) {
        this.scenario = scenario;
        this.refuges = new Refuges(scenario, new Openness(scenario));
        this.id = id;
        this.carrier = carrier;
        this.mode = mode;
        this.place = place;
        this.now = WorldTime.at(start);
        this.spread = mode.isOnTheirOwn() && carrier instanceof Carrier.OnTheirOwn
                ? scenario.calendar().slot()
                : scenario.rules().convoySpread();
    }

    public static Itinerary convoy(Scenario scenario, String id, String fleet, String start, Integer... vehicles) {
        var found = scenario.supply().fleets().stream()
                .filter(f -> f.id().value().equals(fleet))
                .findFirst()
                .orElseThrow();
        return new Itinerary(
                scenario, id, new Carrier.Convoy(found.id(), Arrays.asList(vehicles)), found.mode(), found.base(), start);
    }

    public static Itinerary people(
            Scenario scenario, String id, String group, Mode mode, String start, Families families) {
        var found = scenario.people().groups().stream()
                .filter(g -> g.id().value().equals(group))
                .findFirst()
                .orElseThrow();
        return new Itinerary(
                scenario, id, new Carrier.OnTheirOwn(found.id(), mode, families), mode, found.home(), start);
    }

    public Itinerary notified(String time) {
        notified = Optional.of(WorldTime.at(time));
        return this;
    }

    public Itinerary spread(Duration spread) {
        this.spread = spread;
        return this;
    }

    /** To each place in turn, by the fastest time of the road. */
    public Itinerary travel(String... places) {
        for (var next : places) {
            var road = road(place.value() + "-" + next);
            travel(road, road.times().getOrDefault(mode, Duration.ofMinutes(1)));
        }
        return this;
    }

    /** To a place, arriving at a time. */
    public Itinerary travelUntil(String next, String arrival) {
        travel(road(place.value() + "-" + next), WorldTime.at(arrival).since(now));
        return this;
    }

    private void travel(Road road, Duration time) {
        var refuge = refuges.nearest(mode, road.to()).stream().sorted().findFirst().orElse(road.to());
        var from = advance(time);
        steps.add(new Step.Travel(road.id(), from, now, road.from(), refuge));
        place = road.to();
    }

    private Road road(String name) {
        return scenario.network().roads().stream()
                .filter(r -> r.id().value().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no road " + name));
    }

    public Itinerary waitUntil(String time) {
        var from = advance(WorldTime.at(time).since(now));
        steps.add(new Step.Wait(place, from, now));
        return this;
    }

    public Itinerary load(int minutes, Cargo... cargo) {
        steps.add(new Step.Load(place, advance(Duration.ofMinutes(minutes)), now, List.of(cargo)));
        return this;
    }

    public Itinerary unload(int minutes, Cargo... cargo) {
        steps.add(new Step.Unload(place, advance(Duration.ofMinutes(minutes)), now, List.of(cargo)));
        return this;
    }

    public Itinerary inspect(int minutes) {
        steps.add(new Step.Inspect(place, advance(Duration.ofMinutes(minutes)), now));
        return this;
    }

    public Itinerary transfer(String crossing, int minutes, Cargo... cargo) {
        var from = advance(Duration.ofMinutes(minutes));
        steps.add(new Step.Transfer(new Id.Crossing(crossing), from, now, List.of(cargo)));
        return this;
    }

    public Itinerary board(String group, int minutes, Families families) {
        steps.add(new Step.Board(new Id.Group(group), place, advance(Duration.ofMinutes(minutes)), now, families));
        return this;
    }

    public Itinerary alight(String group, int minutes, Families families) {
        steps.add(new Step.Alight(new Id.Group(group), place, advance(Duration.ofMinutes(minutes)), now, families));
        return this;
    }

    public Itinerary exit(String group, String crossing, int minutes, Families families) {
        var from = advance(Duration.ofMinutes(minutes));
        steps.add(new Step.Exit(new Id.Group(group), new Id.Crossing(crossing), from, now, families));
        return this;
    }

    public Itinerary receive(String handOver, int minutes, int persons) {
        var from = advance(Duration.ofMinutes(minutes));
        steps.add(new Step.Receive(new Id.HandOver(handOver), place, from, now, persons));
        return this;
    }

    public Itinerary deliver(String handOver, int minutes, int persons) {
        var from = advance(Duration.ofMinutes(minutes));
        steps.add(new Step.Deliver(new Id.HandOver(handOver), place, from, now, persons));
        return this;
    }

    public Movement movement() {
        return new Movement(new Id.Movement(id), carrier, notified, spread, steps);
    }

    private Moment advance(Duration time) {
        var from = now;
        now = now.plus(time);
        return from;
    }

    /** Goods of the stock "item@place". */
    public static Cargo from(String place, String item, long quantity) {
        return new Cargo(new Id.Item(item), quantity, Optional.of(new Id.Stock(item + "@" + place)));
    }

    /** Goods that were brought here before, or that are unloaded. */
    public static Cargo of(String item, long quantity) {
        return new Cargo(new Id.Item(item), quantity, Optional.empty());
    }

    public static Families families(int size, long count) {
        return new Families(Map.of(size, count));
    }
}
