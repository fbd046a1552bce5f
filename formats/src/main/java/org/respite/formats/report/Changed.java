package org.respite.formats.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;
import org.respite.model.replan.Change;
import org.respite.model.replan.Occurrence;
import org.respite.model.scenario.Modification;

/**
 * One thing that has changed, for words of any language.
 *
 * @param kind by its words in the catalogue; absent where only the scenario's own words tell it
 * @param values that go into these words
 * @param windows from and to, in seconds since the start of the horizon
 * @param words the scenario's own
 */
record Changed(Optional<String> kind, Map<String, Object> values, List<List<Long>> windows, String words) {

    static List<Changed> of(Change change) {
        return Stream.concat(change.occurrence().map(Changed::of).stream(), change.modifications().stream().flatMap(Changed::of)).toList();
    }

    private static Changed of(Occurrence occurrence) {
        return switch (occurrence) {
            case Occurrence.Delayed(var movement, var by) ->
                told("DELAYED", Map.of("movement", movement.value(), "n", by.toMinutes()), occurrence.words());
            case Occurrence.Denied(var movement) ->
                told("DENIED", Map.of("movement", movement.value()), occurrence.words());
            case Occurrence.VehiclesLost(var fleet, var vehicles) -> told("VEHICLES_LOST",
                    Map.of("fleet", fleet.value(), "vehicles", Ranges.of(List.copyOf(vehicles))), occurrence.words());
        };
    }

    private static Stream<Changed> of(Modification modification) {
        return modification instanceof Modification.SetRoadTimes(var road, var times)
                ? new TreeMap<>(times).entrySet().stream().map(time -> told("SET_ROAD_TIME_" + time.getKey(),
                        Map.of("road", road.value(), "n", time.getValue().toSeconds() / 60.0), modification.words()))
                : Stream.of(one(modification, modification.words()));
    }

    private static Changed one(Modification modification, String words) {
        return switch (modification) {
            case Modification.CloseRoad(var road, var windows) -> told("CLOSE_ROAD", Map.of("road", road.value()), windows, words);
            case Modification.CloseCrossing(var crossing, var windows) ->
                told("CLOSE_CROSSING", Map.of("crossing", crossing.value()), windows, words);
            case Modification.CutPause(var pause, var windows) -> told("CUT_PAUSE", Map.of("pause", pause.value()), windows, words);
            case Modification.ExtendPause(var pause, var windows) ->
                told("EXTEND_PAUSE", Map.of("pause", pause.value()), windows, words);
            case Modification.AddPeople(var place, var persons) ->
                told("ADD_PEOPLE", Map.of("place", place.value(), "n", persons), words);
            case Modification.SetVehicles(var fleet, var count) ->
                told("SET_VEHICLES", Map.of("fleet", fleet.value(), "n", (long) count), words);
            case Modification.SetRoadCapacity(var road, var perHour, var background) -> told("SET_ROAD_CAPACITY",
                    Map.of("road", road.value(), "n", perHour, "background", background), words);
            case Modification.SetReception(var place, var reception) -> told("SET_RECEPTION", Map.of("place", place.value(),
                    "room", figure(reception.room()), "water", figure(reception.waterPerDay()), "toilets", figure(reception.toilets()),
                    "n", reception.present()), words);
            case Modification.AddPause(var pause) -> told("ADD_PAUSE", Map.of("pause", pause.id().value()), words);
            case Modification.RemovePause(var pause) -> told("REMOVE_PAUSE", Map.of("pause", pause.value()), words);
            case Modification.AddCorridor(var corridor) -> told("ADD_CORRIDOR", Map.of("corridor", corridor.id().value()), words);
            case Modification.RemoveCorridor(var corridor) -> told("REMOVE_CORRIDOR", Map.of("corridor", corridor.value()), words);
            case Modification.AddFleet(var fleet) ->
                told("ADD_FLEET", Map.of("fleet", fleet.id().value(), "n", fleet.count()), words);
            case Modification.AddStock(var stock) -> told("ADD_STOCK", Map.of("stock", stock.id().value(), "n", stock.quantity(),
                    "item", stock.item().value(), "place", stock.place().value()), words);
            case Modification.RemoveStock(var stock) -> told("REMOVE_STOCK", Map.of("stock", stock.value()), words);
            case Modification.AddNeed(var need) -> told("ADD_NEED", need(need.item(), need.place()), words);
            case Modification.SetNeed(var need) -> told("SET_NEED", Map.of("item", need.item().value(), "place", need.place().value(),
                    "survival", need.survivalPerDay(), "full", need.fullPerDay(), "n", need.persons()), words);
            case Modification.RemoveNeed(var place, var item) -> told("REMOVE_NEED", need(item, place), words);
            case Modification.SetCrossing(var crossing) -> told("SET_CROSSING", Map.of("crossing", crossing.id().value(),
                    "bays", crossing.bays(), "n", crossing.personsPerHour(), "yard", crossing.yardRoomKilograms()), words);
            case Modification.AddQuotas(var quotas) -> told("ADD_QUOTAS", Map.of("crossings", quotas.stream()
                    .map(quota -> quota.crossing().value()).distinct().collect(Collectors.joining(", "))), words);
            case Modification.RemoveQuotas(var crossing) -> told("REMOVE_QUOTAS", Map.of("crossing", crossing.value()), words);
            case Modification.RemoveGroup(var group) -> told("REMOVE_GROUP", Map.of("group", group.value()), words);
            case Modification.AddHandOver(var handOver) ->
                told("ADD_HAND_OVER", Map.of("handOver", handOver.id().value(), "n", handOver.persons()), words);
            case Modification.RemoveHandOver(var handOver) -> told("REMOVE_HAND_OVER", Map.of("handOver", handOver.value()), words);
            case Modification.AddFigure(var figure) -> told("ADD_FIGURE", Map.of("topic", figure.topic(), "figure", figure.value()), words);
            case Modification.RemoveFigures(var topic) -> told("REMOVE_FIGURES", Map.of("topic", topic), words);
            // Told apart by mode above, or in no file of changes.
            case Modification.SetRoadTimes _, Modification.SetSlot _, Modification.SetPause _, Modification.SetQuotas _,
                    Modification.ByTerms _ -> new Changed(Optional.empty(), Map.of(), List.of(), words);
        };
    }

    private static Map<String, Object> need(Id.Item item, Id.Place place) {
        return Map.of("item", item.value(), "place", place.value());
    }

    private static Object figure(OptionalInt figure) {
        return figure.isPresent() ? (Object) figure.getAsInt() : "–";
    }

    private static Changed told(String kind, Map<String, Object> values, String words) {
        return told(kind, values, Windows.NEVER, words);
    }

    private static Changed told(String kind, Map<String, Object> values, Windows windows, String words) {
        var times = windows.list().stream().map(w -> List.of(w.from().second(), w.to().second())).toList();
        return new Changed(Optional.of(kind), values, times, words);
    }
}
