package org.respite.model.scenario;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in words what a modification changes. */
final class ModificationWords {

    private ModificationWords() {}

    static String of(Modification modification) {
        return switch (modification) {
            case Modification.SetSlot(var slot) -> "slots of " + slot.toMinutes() + " minutes";
            case Modification.CloseRoad(var road, var windows) -> "road " + road + " closed in "
                    + windows.list().size() + " window(s)";
            case Modification.SetRoadCapacity(var road, var perHour, var background) -> "road " + road + ": capacity "
                    + perHour + " passenger-car units an hour, " + background + " of them commercial traffic";
            case Modification.SetRoadTimes(var road, var times) -> "road " + road + ": " + new TreeMap<>(times).entrySet().stream()
                    .map(time -> time.getKey().name().toLowerCase(Locale.ROOT) + " " + time.getValue().toSeconds() + " s")
                    .collect(Collectors.joining(", "));
            case Modification.SetReception(var place, var reception) -> "place " + place + " receives: room "
                    + told(reception.room()) + ", water " + told(reception.waterPerDay()) + " l a day, "
                    + told(reception.toilets()) + " toilets, " + reception.present() + " present";
            case Modification.AddPause(var pause) -> "pause " + pause.id() + " added";
            case Modification.SetPause(var pause) -> "pause " + pause.id() + ": zones and windows as given";
            case Modification.AddCorridor(var corridor) -> "corridor " + corridor.id() + " added";
            case Modification.ExtendPause(var pause, var windows) -> "pause " + pause + " extended by "
                    + windows.list().size() + " window(s)";
            case Modification.CutPause(var pause, var windows) -> "pause " + pause + " cut by "
                    + windows.list().size() + " window(s)";
            case Modification.AddStock(var stock) -> "stock " + stock.id() + " added: " + stock.quantity() + " of "
                    + stock.item() + " at " + stock.place();
            case Modification.AddNeed(var need) -> "need of " + need.item() + " at " + need.place() + " added";
            case Modification.SetNeed(var need) -> "need of " + need.item() + " at " + need.place() + ": "
                    + need.survivalPerDay() + " to survive, " + need.fullPerDay() + " in full a day, "
                    + need.persons() + " persons";
            case Modification.AddFleet(var fleet) -> "fleet " + fleet.id() + " added: " + fleet.count() + " vehicles";
            case Modification.SetVehicles(var fleet, var count) -> "fleet " + fleet + ": " + count + " vehicles";
            case Modification.SetCrossing(var crossing) -> "crossing " + crossing.id() + ": " + crossing.bays()
                    + " bays, " + crossing.personsPerHour() + " persons an hour, yard of "
                    + crossing.yardRoomKilograms() + " kg; hours as given";
            case Modification.CloseCrossing(var crossing, var windows) -> "crossing " + crossing + " closed in "
                    + windows.list().size() + " window(s)";
            case Modification.AddPeople(var place, var persons) -> persons + " more persons at " + place;
            case Modification.AddQuotas(var quotas) -> quotas.size() + " quota(s) added";
            case Modification.SetQuotas(var crossing, var subject, var quotas) -> "quotas of crossing " + crossing + " for "
                    + counted(subject) + ": " + quotas.stream().map(q -> String.valueOf(q.most())).distinct()
                            .collect(Collectors.joining(", ")) + " in " + quotas.size() + " window(s)";
            case Modification.RemoveQuotas(var crossing) -> "every quota of crossing " + crossing + " removed";
            case Modification.RemoveNeed(var place, var item) -> "need of " + item + " at " + place + " removed";
            case Modification.RemovePause(var pause) -> "pause " + pause + " removed";
            case Modification.RemoveCorridor(var corridor) -> "corridor " + corridor + " removed";
            case Modification.RemoveStock(var stock) -> "stock " + stock + " removed";
            case Modification.RemoveGroup(var group) -> "group " + group + " removed";
            case Modification.AddHandOver(var handOver) -> "hand-over " + handOver.id() + " added: " + handOver.persons() + " persons";
            case Modification.RemoveHandOver(var handOver) -> "hand-over " + handOver + " removed";
            case Modification.ByTerms(var clause, var change) -> change.words() + ", by " + clause;
            case Modification.AddFigure(var figure) -> "figure on “" + figure.topic() + "” added: " + figure.value();
            case Modification.RemoveFigures(var topic) -> "every figure on “" + topic + "” removed";
        };
    }

    private static String counted(Quota.Subject subject) {
        return switch (subject) {
            case Quota.Trucks() -> "trucks";
            case Quota.OfItem(var item) -> item.value();
            case Quota.OfGroup(var group) -> "group " + group;
            case Quota.AllPersons() -> "persons";
        };
    }

    private static String told(OptionalInt figure) {
        return figure.isPresent() ? String.valueOf(figure.getAsInt()) : "not known";
    }
}
