package org.respite.model.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Windows;

/** Applies modifications: each gives a new scenario and leaves the old one as it was. */
final class ScenarioEdit {

    private ScenarioEdit() {}

    static Scenario apply(Modification modification, Scenario s) {
        return recorded(changed(modification, s), modification.words());
    }

    private static Scenario changed(Modification modification, Scenario s) {
        return switch (modification) {
            case Modification.SetSlot(var slot) -> withSlot(s, slot);
            case Modification.CloseRoad(var road, var windows) -> withRoad(s, road, r -> new Road(r.id(), r.name(),
                    r.from(), r.to(), r.metres(), r.times(), r.capacityPerHour(), r.backgroundPerHour(), r.zone(),
                    r.closures().union(windows), r.shape(), r.provenance()));
            case Modification.SetRoadCapacity(var road, var perHour, var background) -> withRoad(s, road,
                    r -> new Road(r.id(), r.name(), r.from(), r.to(), r.metres(), r.times(), perHour, background,
                            r.zone(), r.closures(), r.shape(), r.provenance()));
            case Modification.SetRoadTimes(var road, var times) -> withRoad(s, road, r -> withTimes(r, times));
            case Modification.SetReception(var place, var reception) -> withPlaces(s, replaced(s.network().places(),
                    p -> p.id().equals(place), p -> withReception(p, reception), place));
            case Modification.AddPause(var pause) ->
                withPauses(s, added(s.permissions().pauses(), pause, p -> p.id().equals(pause.id()), pause.id()));
            case Modification.SetPause(var pause) -> withPause(s, pause.id(), p -> pause);
            case Modification.ExtendPause(var pause, var windows) -> withPause(s, pause, p -> new Pause(p.id(),
                    p.purpose(), p.zones(), p.windows().union(windows), p.agreed(), p.declaredBy(), p.provenance()));
            case Modification.CutPause(var pause, var windows) -> withPause(s, pause, p -> new Pause(p.id(),
                    p.purpose(), p.zones(), p.windows().minus(windows), p.agreed(), p.declaredBy(), p.provenance()));
            case Modification.RemovePause(var pause) ->
                withPauses(s, removed(s.permissions().pauses(), p -> p.id().equals(pause), pause));
            case Modification.AddCorridor(var corridor) -> withCorridors(s,
                    added(s.permissions().corridors(), corridor, c -> c.id().equals(corridor.id()), corridor.id()));
            case Modification.RemoveCorridor(var corridor) ->
                withCorridors(s, removed(s.permissions().corridors(), c -> c.id().equals(corridor), corridor));
            case Modification.SetCrossing(var crossing) -> withCrossings(s, replaced(s.network().crossings(),
                    c -> c.id().equals(crossing.id()), c -> crossing, crossing.id()));
            case Modification.CloseCrossing(var crossing, var windows) -> withCrossings(s, replaced(
                    s.network().crossings(), c -> c.id().equals(crossing), c -> closed(c, windows), crossing));
            case Modification.AddPeople(var place, var persons) -> withNeeds(s, replaced(
                    s.supply().needs(), n -> n.place().equals(place), n -> grown(n, persons), "needs at " + place));
            case Modification.AddStock(var stock) ->
                withStocks(s, added(s.supply().stocks(), stock, x -> x.id().equals(stock.id()), stock.id()));
            case Modification.RemoveStock(var stock) ->
                withStocks(s, removed(s.supply().stocks(), x -> x.id().equals(stock), stock));
            case Modification.AddNeed(var need) -> withNeeds(s, added(s.supply().needs(), need,
                    isFor(need.place(), need.item()), need.item() + " at " + need.place()));
            case Modification.SetNeed(var need) -> withNeeds(s, replaced(s.supply().needs(),
                    isFor(need.place(), need.item()), n -> need, need.item() + " at " + need.place()));
            case Modification.RemoveNeed(var place, var item) ->
                withNeeds(s, removed(s.supply().needs(), isFor(place, item), item + " at " + place));
            case Modification.AddFleet(var fleet) ->
                withFleets(s, added(s.supply().fleets(), fleet, f -> f.id().equals(fleet.id()), fleet.id()));
            case Modification.SetVehicles(var fleet, var count) -> withFleets(s, replaced(s.supply().fleets(),
                    f -> f.id().equals(fleet), f -> withCount(f, count), fleet));
            case Modification.AddQuotas(var quotas) -> {
                var all = new ArrayList<>(s.supply().quotas());
                all.addAll(quotas);
                yield withQuotas(s, all);
            }
            case Modification.SetQuotas(var crossing, var subject, var quotas) -> withQuotas(s, Stream.concat(
                    s.supply().quotas().stream().filter(q -> !isReplaced(q, crossing, subject, quotas)), quotas.stream()).toList());
            case Modification.RemoveQuotas(var crossing) ->
                withQuotas(s, removed(s.supply().quotas(), q -> q.crossing().equals(crossing), crossing));
            case Modification.RemoveGroup(var group) -> withPeople(s, new People(
                    removed(s.people().groups(), g -> g.id().equals(group), group), s.people().handOvers()));
            case Modification.AddHandOver(var handOver) -> withPeople(s, new People(s.people().groups(),
                    added(s.people().handOvers(), handOver, h -> h.id().equals(handOver.id()), handOver.id())));
            case Modification.ByTerms(var clause, var change) -> changed(change, s);
            case Modification.RemoveHandOver(var handOver) -> withPeople(s, new People(s.people().groups(),
                    removed(s.people().handOvers(), h -> h.id().equals(handOver), handOver)));
            case Modification.AddFigure(var figure) -> withFigures(s, added(s.evidence().figures(), figure,
                    figure::equals, figure.topic() + ": " + figure.value()));
            case Modification.RemoveFigures(var topic) ->
                withFigures(s, removed(s.evidence().figures(), f -> f.topic().equals(topic), topic));
        };
    }

    private static boolean isReplaced(Quota old, Id.Crossing crossing, Quota.Subject subject, List<Quota> by) {
        return old.crossing().equals(crossing) && old.subject().equals(subject)
                && by.stream().anyMatch(q -> q.window().overlaps(old.window().from(), old.window().to()));
    }

    private static Fleet withCount(Fleet f, int count) {
        return new Fleet(f.id(), f.name(), f.owner(), f.mode(), f.base(), count, f.payloadKilograms(),
                f.volumeCubicMetres(), f.seats(), f.rangeMetres(), f.crewHours(), f.turnaround(), f.loading(),
                f.unloading(), f.items(), f.sharedWith(), f.carriesGroups(), f.emergency(), f.largestConvoy(),
                f.escort(), f.provenance());
    }

    private static Crossing closed(Crossing c, Windows windows) {
        return new Crossing(c.id(), c.name(), c.outside(), c.inside(), c.cargoHours().minus(windows), c.inspections(),
                c.bays(), c.transfer(), c.yardRoomKilograms(), c.itemsLetThrough(), c.peopleHours().minus(windows),
                c.personsPerHour(), c.processing(), c.provenance());
    }

    /** A need of nobody in particular stays as it is. */
    private static Need grown(Need n, long persons) {
        double factor = n.persons() == 0 ? 1 : (double) (n.persons() + persons) / n.persons();
        return new Need(n.place(), n.item(), n.persons() + persons, n.survivalPerDay() * factor, n.fullPerDay() * factor,
                n.window(), n.weight(), n.distributedPerHour(), n.provenance());
    }

    private static Place withReception(Place p, Place.Reception reception) {
        return new Place(p.id(), p.names(), p.kind(), p.location(), p.administrativeCode(), p.zone(), p.shelter(),
                Optional.of(reception), p.loadsPerHour(), p.unloadsPerHour(), p.openingHours(), p.distributionHours(),
                p.permittedClasses(), p.transshipment(), p.provenance());
    }

    private static Predicate<Need> isFor(Id.Place place, Id.Item item) {
        return need -> need.place().equals(place) && need.item().equals(item);
    }

    private static <T> List<T> added(List<T> list, T one, Predicate<T> isSame, Object name) {
        if (list.stream().anyMatch(isSame)) {
            throw new IllegalArgumentException("there is already one named " + name);
        }
        var result = new ArrayList<>(list);
        result.add(one);
        return result;
    }

    private static <T> List<T> replaced(List<T> list, Predicate<T> isMeant, UnaryOperator<T> change, Object name) {
        if (list.stream().noneMatch(isMeant)) {
            throw new IllegalArgumentException("there is none named " + name);
        }
        return list.stream().map(one -> isMeant.test(one) ? change.apply(one) : one).toList();
    }

    private static <T> List<T> removed(List<T> list, Predicate<T> isMeant, Object name) {
        if (list.stream().noneMatch(isMeant)) {
            throw new IllegalArgumentException("there is none named " + name);
        }
        return list.stream().filter(isMeant.negate()).toList();
    }

    private static Scenario withPlaces(Scenario s, List<Place> places) {
        var n = s.network();
        return withNetwork(s,
                new Network(places, n.roads(), n.zones(), n.crossings(), n.inspections(), n.modes()));
    }

    private static Scenario withFigures(Scenario s, List<Figure> figures) {
        var evidence = new Evidence(s.evidence().access(), figures, s.evidence().notes());
        return new Scenario(s.name(), s.title(), s.calendar(), s.rules(), s.worth(), s.network(), s.permissions(),
                s.supply(), s.people(), evidence, s.boundaries(), s.modifications());
    }

    private static Scenario withSlot(Scenario s, Duration slot) {
        var c = s.calendar();
        var calendar = new Calendar(c.timeZone(), c.start(), c.horizon(), c.asOf(), slot, c.tick(), c.dutyDayStart());
        return new Scenario(s.name(), s.title(), calendar, s.rules(), s.worth(), s.network(), s.permissions(), s.supply(),
                s.people(), s.evidence(), s.boundaries(), s.modifications());
    }

    private static Road withTimes(Road r, Map<Mode, Duration> times) {
        var all = new EnumMap<Mode, Duration>(Mode.class);
        all.putAll(r.times());
        all.putAll(times);
        return new Road(r.id(), r.name(), r.from(), r.to(), r.metres(), all, r.capacityPerHour(), r.backgroundPerHour(),
                r.zone(), r.closures(), r.shape(), r.provenance());
    }

    private static Scenario withRoad(Scenario s, Id.Road road, UnaryOperator<Road> change) {
        var n = s.network();
        return withNetwork(s, new Network(n.places(), replaced(n.roads(), r -> r.id().equals(road), change, road),
                n.zones(), n.crossings(), n.inspections(), n.modes()));
    }

    private static Scenario withCrossings(Scenario s, List<Crossing> crossings) {
        var n = s.network();
        return withNetwork(s,
                new Network(n.places(), n.roads(), n.zones(), crossings, n.inspections(), n.modes()));
    }

    private static Scenario withPause(Scenario s, Id.Pause pause, UnaryOperator<Pause> change) {
        return withPauses(s, replaced(s.permissions().pauses(), p -> p.id().equals(pause), change, pause));
    }

    private static Scenario withPauses(Scenario s, List<Pause> pauses) {
        return withPermissions(s, new Permissions(pauses, s.permissions().corridors()));
    }

    private static Scenario withCorridors(Scenario s, List<Corridor> corridors) {
        return withPermissions(s, new Permissions(s.permissions().pauses(), corridors));
    }

    private static Scenario withNeeds(Scenario s, List<Need> needs) {
        var u = s.supply();
        return withSupply(s, new Supply(u.items(), needs, u.stocks(), u.fleets(), u.quotas()));
    }

    private static Scenario withStocks(Scenario s, List<Stock> stocks) {
        var u = s.supply();
        return withSupply(s, new Supply(u.items(), u.needs(), stocks, u.fleets(), u.quotas()));
    }

    private static Scenario withFleets(Scenario s, List<Fleet> fleets) {
        var u = s.supply();
        return withSupply(s, new Supply(u.items(), u.needs(), u.stocks(), fleets, u.quotas()));
    }

    private static Scenario withQuotas(Scenario s, List<Quota> quotas) {
        var u = s.supply();
        return withSupply(s, new Supply(u.items(), u.needs(), u.stocks(), u.fleets(), quotas));
    }

    private static Scenario withNetwork(Scenario s, Network network) {
        return new Scenario(s.name(), s.title(), s.calendar(), s.rules(), s.worth(), network, s.permissions(), s.supply(),
                s.people(), s.evidence(), s.boundaries(), s.modifications());
    }

    private static Scenario withPermissions(Scenario s, Permissions permissions) {
        return new Scenario(s.name(), s.title(), s.calendar(), s.rules(), s.worth(), s.network(), permissions, s.supply(),
                s.people(), s.evidence(), s.boundaries(), s.modifications());
    }

    private static Scenario withSupply(Scenario s, Supply supply) {
        return new Scenario(s.name(), s.title(), s.calendar(), s.rules(), s.worth(), s.network(), s.permissions(), supply,
                s.people(), s.evidence(), s.boundaries(), s.modifications());
    }

    private static Scenario withPeople(Scenario s, People people) {
        return new Scenario(s.name(), s.title(), s.calendar(), s.rules(), s.worth(), s.network(), s.permissions(),
                s.supply(), people, s.evidence(), s.boundaries(), s.modifications());
    }

    private static Scenario recorded(Scenario s, String words) {
        var all = new ArrayList<>(s.modifications());
        all.add(words);
        return new Scenario(s.name(), s.title(), s.calendar(), s.rules(), s.worth(), s.network(), s.permissions(),
                s.supply(), s.people(), s.evidence(), s.boundaries(), all);
    }
}
