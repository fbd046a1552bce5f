package org.respite.formats.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layouts.Closures;
import org.respite.formats.table.Layouts.Corridors;
import org.respite.formats.table.Layouts.Crossings;
import org.respite.formats.table.Layouts.Figures;
import org.respite.formats.table.Layouts.Fleets;
import org.respite.formats.table.Layouts.Groups;
import org.respite.formats.table.Layouts.HandOvers;
import org.respite.formats.table.Layouts.Needs;
import org.respite.formats.table.Layouts.Pauses;
import org.respite.formats.table.Layouts.Places;
import org.respite.formats.table.Layouts.Quotas;
import org.respite.formats.table.Layouts.Roads;
import org.respite.formats.table.Layouts.Stocks;
import org.respite.formats.table.Names;
import org.respite.formats.table.Row;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Need;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Quota;
import org.respite.model.scenario.Road;

/** Changes of what is there; a column that the change leaves out keeps its value. */
final class Alterations {

    /** Columns that a need must have, and a change of a need may leave out. */
    static final Column PERSONS = optional(Needs.PERSONS);

    static final Column FULL_PER_DAY = optional(Needs.FULL_PER_DAY);
    static final Column DISTRIBUTED_PER_HOUR = optional(Needs.DISTRIBUTED_PER_HOUR);

    static final Column CAPACITY_PER_HOUR = optional(Roads.CAPACITY_PER_HOUR);

    private Alterations() {}

    private static Column optional(Column column) {
        return new Column(column.header(), column.hashtag(), false);
    }

    static List<Modification> extendPause(ChangeRow change) {
        var windows = pauseTimes(change);
        return named(change, Pauses.PAUSE, names(change).pauses(),
                id -> new Modification.ExtendPause(new Id.Pause(id), windows));
    }

    static List<Modification> cutPause(ChangeRow change) {
        var windows = pauseTimes(change);
        return named(change, Pauses.PAUSE, names(change).pauses(),
                id -> new Modification.CutPause(new Id.Pause(id), windows));
    }

    static List<Modification> setRoad(ChangeRow change) {
        var row = change.row();
        var times = RoadsReader.times(row);
        boolean hasCapacity = row.find(CAPACITY_PER_HOUR).isPresent() || row.find(Roads.BACKGROUND_PER_HOUR).isPresent();
        if (!hasCapacity && times.isEmpty()) {
            row.problem(ProblemCode.BLANK, CAPACITY_PER_HOUR, "the change says nothing about the road",
                    "Give its capacity, or the minutes of a mode");
        }
        return change.name(Roads.ROAD, names(change).roads()).stream().flatMap(id -> {
            var road = road(change, id);
            var changes = new ArrayList<Modification>();
            if (hasCapacity) {
                changes.add(new Modification.SetRoadCapacity(road.id(), row.number(CAPACITY_PER_HOUR, road.capacityPerHour()),
                        row.number(Roads.BACKGROUND_PER_HOUR, road.backgroundPerHour())));
            }
            if (!times.isEmpty()) {
                changes.add(new Modification.SetRoadTimes(road.id(), times));
            }
            return changes.stream();
        }).toList();
    }

    static List<Modification> setPlace(ChangeRow change) {
        var row = change.row();
        return named(change, Places.PLACE, names(change).places(), id -> {
            var before = change.scenario().network().places().stream()
                    .filter(p -> p.id().value().equals(id)).findFirst().flatMap(Place::reception);
            return new Modification.SetReception(new Id.Place(id), new Place.Reception(
                    count(row, Places.ROOM, before.map(Place.Reception::room)),
                    count(row, Places.WATER_PER_DAY, before.map(Place.Reception::waterPerDay)),
                    count(row, Places.TOILETS, before.map(Place.Reception::toilets)),
                    row.count(Places.PRESENT, before.map(Place.Reception::present).orElse(0))));
        });
    }

    private static OptionalInt count(Row row, Column column, Optional<OptionalInt> before) {
        var given = row.findCount(column);
        return given.isPresent() ? given : before.orElse(OptionalInt.empty());
    }

    static List<Modification> setVehicles(ChangeRow change) {
        return vehicles(change, (before, given) -> given);
    }

    static List<Modification> addVehicles(ChangeRow change) {
        return vehicles(change, Math::addExact);
    }

    static List<Modification> removeVehicles(ChangeRow change) {
        return vehicles(change, (before, given) -> before - given);
    }

    static List<Modification> setNeed(ChangeRow change) {
        var row = change.row();
        var place = change.name(Needs.PLACE, names(change).places());
        var item = change.name(Needs.ITEM, names(change).items());
        Additions.supply(change).checkUnit(row, item.orElse(""), Needs.UNIT);
        if (place.isEmpty() || item.isEmpty()) {
            return List.of();
        }
        var before = change.scenario().supply().needs().stream()
                .filter(n -> n.place().value().equals(place.get()) && n.item().value().equals(item.get()))
                .findFirst();
        if (before.isEmpty()) {
            row.problem(ProblemCode.UNKNOWN_NAME, Needs.ITEM, "the place has no need of this item", "Use add-need");
            return List.of();
        }
        return need(row, before.get()).<List<Modification>>map(n -> List.of(new Modification.SetNeed(n))).orElse(List.of());
    }

    private static Optional<Need> need(Row row, Need n) {
        double survival = row.number(Needs.SURVIVAL_PER_DAY, n.survivalPerDay());
        double full = row.number(FULL_PER_DAY, n.fullPerDay());
        if (survival > full || full == 0) {
            row.problem(ProblemCode.CONTRADICTION, Needs.SURVIVAL_PER_DAY,
                    "0 ≤ survival ≤ full need and full need above 0 does not hold", "Correct one of them");
            return Optional.empty();
        }
        return Optional.of(new Need(n.place(), n.item(), row.whole(PERSONS, n.persons()), survival, full, n.window(),
                n.weight(), row.number(DISTRIBUTED_PER_HOUR, n.distributedPerHour()), n.provenance()));
    }

    static List<Modification> setCrossing(ChangeRow change) {
        return named(change, Crossings.CROSSING, names(change).crossings(),
                id -> new Modification.SetCrossing(crossing(change, id)));
    }

    private static Crossing crossing(ChangeRow change, String id) {
        var row = change.row();
        var c = change.scenario().network().crossings().stream()
                .filter(x -> x.id().value().equals(id)).findFirst().orElseThrow();
        return new Crossing(c.id(), c.name(), c.outside(), c.inside(),
                hours(change, Crossings.CARGO_HOURS, c.cargoHours()), c.inspections(),
                row.count(Crossings.BAYS, c.bays()), c.transfer(),
                row.whole(Crossings.YARD_ROOM_KG, c.yardRoomKilograms()), c.itemsLetThrough(),
                hours(change, Crossings.PEOPLE_HOURS, c.peopleHours()),
                row.count(Crossings.PERSONS_PER_HOUR, c.personsPerHour()), c.processing(), c.provenance());
    }

    static List<Modification> closeCrossing(ChangeRow change) {
        var windows = change.in().times().windows(change.row(), Closures.FROM, Closures.TO, Closures.DAILY_HOURS);
        return named(change, Crossings.CROSSING, names(change).crossings(),
                id -> new Modification.CloseCrossing(new Id.Crossing(id), windows));
    }

    static List<Modification> addPeople(ChangeRow change) {
        var persons = change.count(Needs.PERSONS);
        return persons.isEmpty() ? List.of() : named(change, Needs.PLACE, names(change).places(),
                id -> new Modification.AddPeople(new Id.Place(id), persons.get()));
    }

    static List<Modification> removeQuotas(ChangeRow change) {
        return named(change, Quotas.CROSSING, names(change).crossings(),
                id -> new Modification.RemoveQuotas(new Id.Crossing(id)));
    }

    static List<Modification> removeNeed(ChangeRow change) {
        var place = change.name(Needs.PLACE, names(change).places());
        var item = change.name(Needs.ITEM, names(change).items());
        return place.isEmpty() || item.isEmpty()
                ? List.of()
                : List.of(new Modification.RemoveNeed(new Id.Place(place.get()), new Id.Item(item.get())));
    }

    static List<Modification> removePause(ChangeRow change) {
        return named(change, Pauses.PAUSE, names(change).pauses(),
                id -> new Modification.RemovePause(new Id.Pause(id)));
    }

    static List<Modification> removeCorridor(ChangeRow change) {
        return named(change, Corridors.CORRIDOR, names(change).corridors(),
                id -> new Modification.RemoveCorridor(new Id.Corridor(id)));
    }

    static List<Modification> removeStock(ChangeRow change) {
        return named(change, Stocks.STOCK, names(change).stocks(),
                id -> new Modification.RemoveStock(new Id.Stock(id)));
    }

    static List<Modification> removeGroup(ChangeRow change) {
        var quota = change.scenario().supply().quotas().stream()
                .anyMatch(q -> q.subject() instanceof Quota.OfGroup(var group)
                        && change.row().find(Groups.GROUP).equals(Optional.of(group.value())));
        if (quota) {
            change.row().problem(ProblemCode.IMPOSSIBLE_CHANGE, Groups.GROUP, "a quota counts this group",
                    "Remove the crossing's quotas first");
        }
        return named(change, Groups.GROUP, names(change).groups(),
                id -> new Modification.RemoveGroup(new Id.Group(id)));
    }

    static List<Modification> removeHandOver(ChangeRow change) {
        return named(change, HandOvers.HANDOVER, names(change).handOvers(),
                id -> new Modification.RemoveHandOver(new Id.HandOver(id)));
    }

    static List<Modification> removeFigures(ChangeRow change) {
        var topic = change.row().text(Figures.TOPIC, "");
        return List.of(new Modification.RemoveFigures(topic));
    }

    private static List<Modification> vehicles(
            ChangeRow change, IntBinaryOperator newCount) {
        var given = change.count(Fleets.VEHICLES);
        return named(change, Fleets.FLEET, names(change).fleets(), id -> {
            int before = change.scenario().supply().fleets().stream()
                    .filter(f -> f.id().value().equals(id)).findFirst().orElseThrow().count();
            int count = newCount.applyAsInt(before, given.orElse(0));
            if (count < 0) {
                change.row().problem(ProblemCode.OUT_OF_RANGE, Fleets.VEHICLES,
                        "the fleet has only " + before + " vehicles", "Remove fewer");
            }
            return new Modification.SetVehicles(new Id.Fleet(id), Math.max(0, count));
        });
    }

    private static List<Modification> named(
            ChangeRow change, Column column, Names names, Function<String, Modification> make) {
        return change.name(column, names).map(make).stream().toList();
    }

    private static Windows pauseTimes(ChangeRow change) {
        return change.in().times().windows(change.row(), Pauses.FROM, Pauses.TO, Pauses.DAILY_HOURS);
    }

    private static Windows hours(ChangeRow change, Column column, Windows before) {
        return change.row().find(column).isEmpty() ? before : change.in().times().hours(change.row(), column);
    }

    private static Road road(ChangeRow change, String id) {
        return change.scenario().network().roads().stream()
                .filter(r -> r.id().value().equals(id)).findFirst().orElseThrow();
    }

    private static KnownNames names(ChangeRow change) {
        return change.in().names();
    }
}
