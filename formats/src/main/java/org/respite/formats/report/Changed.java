package org.respite.formats.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
        return Stream.concat(change.occurrence().map(Changed::of).stream(), change.modifications().stream().map(Changed::of)).toList();
    }

    private static Changed of(Occurrence occurrence) {
        return switch (occurrence) {
            case Occurrence.Delayed(var movement, var by) ->
                told("DELAYED", Map.of("movement", movement.value(), "n", by.toMinutes()), Windows.NEVER, occurrence.words());
            case Occurrence.Denied(var movement) ->
                told("DENIED", Map.of("movement", movement.value()), Windows.NEVER, occurrence.words());
            case Occurrence.VehiclesLost(var fleet, var vehicles) -> told("VEHICLES_LOST",
                    Map.of("fleet", fleet.value(), "vehicles", Ranges.of(List.copyOf(vehicles))), Windows.NEVER, occurrence.words());
        };
    }

    private static Changed of(Modification modification) {
        var words = modification.words();
        return switch (modification) {
            case Modification.CloseRoad(var road, var windows) -> told("CLOSE_ROAD", Map.of("road", road.value()), windows, words);
            case Modification.CloseCrossing(var crossing, var windows) ->
                told("CLOSE_CROSSING", Map.of("crossing", crossing.value()), windows, words);
            case Modification.CutPause(var pause, var windows) -> told("CUT_PAUSE", Map.of("pause", pause.value()), windows, words);
            case Modification.ExtendPause(var pause, var windows) ->
                told("EXTEND_PAUSE", Map.of("pause", pause.value()), windows, words);
            case Modification.AddPeople(var place, var persons) ->
                told("ADD_PEOPLE", Map.of("place", place.value(), "n", persons), Windows.NEVER, words);
            case Modification.SetVehicles(var fleet, var count) ->
                told("SET_VEHICLES", Map.of("fleet", fleet.value(), "n", (long) count), Windows.NEVER, words);
            case Modification.SetSlot _, Modification.SetRoadCapacity _, Modification.SetRoadTimes _,
                    Modification.SetReception _, Modification.AddPause _, Modification.AddCorridor _,
                    Modification.SetPause _, Modification.AddStock _, Modification.AddNeed _, Modification.SetNeed _,
                    Modification.AddFleet _, Modification.SetCrossing _, Modification.AddQuotas _,
                    Modification.SetQuotas _, Modification.RemoveQuotas _, Modification.RemoveNeed _,
                    Modification.RemovePause _, Modification.RemoveCorridor _, Modification.RemoveStock _,
                    Modification.RemoveGroup _, Modification.AddHandOver _, Modification.RemoveHandOver _,
                    Modification.AddFigure _, Modification.RemoveFigures _, Modification.ByTerms _ ->
                new Changed(Optional.empty(), Map.of(), List.of(), words);
        };
    }

    private static Changed told(String kind, Map<String, Object> values, Windows windows, String words) {
        var times = windows.list().stream().map(w -> List.of(w.from().second(), w.to().second())).toList();
        return new Changed(Optional.of(kind), values, times, words);
    }
}
