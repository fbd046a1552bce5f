package org.respite.mediation.advice;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Corridor;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Inspection;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Network;
import org.respite.model.scenario.Permissions;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Stock;
import org.respite.model.scenario.Supply;

/** Scenarios with a little more of one thing; the things keep their order. */
final class More {

    private More() {}

    static Scenario ofCorridor(Scenario s, Id.Corridor corridor, Windows more) {
        var corridors = changed(s.permissions().corridors(), c -> c.id().equals(corridor), c -> new Corridor(c.id(), c.name(),
                c.roads(), c.modes(), c.windows().union(more), c.declaredBy(), c.provenance()));
        return new Scenario(s.name(), s.title(), s.calendar(), s.rules(), s.worth(), s.network(),
                new Permissions(s.permissions().pauses(), corridors), s.supply(), s.people(), s.evidence(), s.boundaries(),
                s.modifications());
    }

    static Scenario ofCargoHours(Scenario s, Crossing c, Windows more) {
        return withCrossing(s, c, c.cargoHours().union(more), c.bays(), c.personsPerHour());
    }

    static Scenario ofBays(Scenario s, Crossing c) {
        return withCrossing(s, c, c.cargoHours(), c.bays() + 1, c.personsPerHour());
    }

    static Scenario ofExits(Scenario s, Crossing c, int personsPerHour) {
        return withCrossing(s, c, c.cargoHours(), c.bays(), c.personsPerHour() + personsPerHour);
    }

    private static Scenario withCrossing(Scenario s, Crossing c, Windows cargoHours, int bays, int personsPerHour) {
        return new Modification.SetCrossing(new Crossing(c.id(), c.name(), c.outside(), c.inside(), cargoHours,
                c.inspections(), bays, c.transfer(), c.yardRoomKilograms(), c.itemsLetThrough(), c.peopleHours(),
                personsPerHour, c.processing(), c.provenance())).apply(s);
    }

    /** One more in each window in which the subject is counted. */
    static Scenario ofQuota(Scenario s, Id.Crossing crossing, Quota.Subject subject) {
        var quotas = changed(s.supply().quotas(), q -> q.crossing().equals(crossing) && q.subject().equals(subject),
                q -> new Quota(q.crossing(), q.window(), q.subject(), q.most() + 1, q.provenance()));
        var supply = s.supply();
        return withSupply(s, new Supply(supply.items(), supply.needs(), supply.stocks(), supply.fleets(), quotas));
    }

    static Scenario ofInspections(Scenario s, Id.Place place) {
        var n = s.network();
        var inspections = changed(n.inspections(), i -> i.place().equals(place), i -> new Inspection(i.place(),
                i.trucksPerHour() + 1, i.duration(), i.hours(), i.provenance()));
        return withNetwork(s, new Network(n.places(), n.roads(), n.zones(), n.crossings(), inspections, n.modes()));
    }

    static Scenario ofStock(Scenario s, Id.Stock stock, long units) {
        var supply = s.supply();
        var stocks = changed(supply.stocks(), t -> t.id().equals(stock), t -> new Stock(t.id(), t.place(), t.item(),
                t.quantity() + units, t.available(), t.owner(), t.sharedWith(), t.provenance()));
        return withSupply(s, new Supply(supply.items(), supply.needs(), stocks, supply.fleets(), supply.quotas()));
    }

    /** Room, water and toilets for so many persons more; at a place where all are known. */
    static Scenario ofReception(Scenario s, Id.Place place, Place.Reception known, int persons) {
        var rules = s.rules();
        long vacancies = (long) known.vacancies(rules) + known.present() + persons;
        int water = (int) Math.ceil(vacancies * rules.waterPerPerson());
        int toilets = Math.toIntExact(Math.ceilDiv(vacancies, rules.personsPerToilet()));
        return new Modification.SetReception(place, new Place.Reception(
                atLeast(known.room(), (int) vacancies), atLeast(known.waterPerDay(), water),
                atLeast(known.toilets(), toilets), known.present())).apply(s);
    }

    /** Only what is limited grows. */
    static Scenario ofHandling(Scenario s, Id.Place place, int loads, int unloads) {
        var n = s.network();
        var places = changed(n.places(), p -> p.id().equals(place), p -> new Place(p.id(), p.names(), p.kind(), p.location(),
                p.administrativeCode(), p.zone(), p.shelter(), p.reception(), plus(p.loadsPerHour(), loads),
                plus(p.unloadsPerHour(), unloads), p.openingHours(), p.distributionHours(), p.permittedClasses(),
                p.transshipment(), p.provenance()));
        return withNetwork(s, new Network(places, n.roads(), n.zones(), n.crossings(), n.inspections(), n.modes()));
    }

    private static OptionalInt plus(OptionalInt limit, int more) {
        return limit.isPresent() ? OptionalInt.of(limit.getAsInt() + more) : limit;
    }

    private static OptionalInt atLeast(OptionalInt known, int needed) {
        return OptionalInt.of(Math.max(known.orElse(0), needed));
    }

    private static Scenario withNetwork(Scenario s, Network network) {
        return new Scenario(s.name(), s.title(), s.calendar(), s.rules(), s.worth(), network, s.permissions(), s.supply(),
                s.people(), s.evidence(), s.boundaries(), s.modifications());
    }

    private static Scenario withSupply(Scenario s, Supply supply) {
        return new Scenario(s.name(), s.title(), s.calendar(), s.rules(), s.worth(), s.network(), s.permissions(), supply,
                s.people(), s.evidence(), s.boundaries(), s.modifications());
    }

    private static <T> List<T> changed(List<T> list, Predicate<T> isMeant, UnaryOperator<T> change) {
        return list.stream().map(one -> isMeant.test(one) ? change.apply(one) : one).toList();
    }
}
