package org.respite.mediation.pause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.mediation.proposals.Asked;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Modification;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Scenario;

/**
 * One pause that could be asked for.
 *
 * @param words what is asked, in the order of the question
 * @param days how long
 * @param zones when each zone would be open
 * @param crossings how long each crossing would be open on top of its own hours
 * @param asked beyond what the scenario opens anyhow
 */
public record Candidate(
        List<String> words, int days, Map<Id.Zone, Windows> zones, Map<Id.Crossing, Windows> crossings, Asked asked) {

    public Candidate {
        words = List.copyOf(words);
        zones = Map.copyOf(zones);
        crossings = Map.copyOf(crossings);
    }

    /** Whether all that the other opens is open in this one too. */
    public boolean holds(Candidate other) {
        return holds(zones, other.zones) && holds(crossings, other.crossings);
    }

    private static <K> boolean holds(Map<K, Windows> these, Map<K, Windows> others) {
        return others.entrySet().stream().allMatch(e -> e.getValue().minus(these.getOrDefault(e.getKey(), Windows.NEVER))
                .list()
                .isEmpty());
    }

    /** The scenario with the pause that is asked for. */
    public Scenario in(Question question) {
        var scenario = question.base();
        int number = 1;
        for (var entry : byWindows().entrySet()) {
            var pause = new Pause(free(scenario, number++), question.purpose(), entry.getValue(), entry.getKey(),
                    question.agreed(), question.declaredBy(), new Provenance("asked for", "", "all"));
            scenario = new Modification.AddPause(pause).apply(scenario);
        }
        for (var crossing : question.base().network().crossings()) {
            var more = crossings.get(crossing.id());
            if (more != null) {
                scenario = new Modification.SetCrossing(longer(crossing, more)).apply(scenario);
            }
        }
        return scenario;
    }

    /** Zones that are open at the same times make one pause; in the order of their names. */
    private Map<Windows, List<Id.Zone>> byWindows() {
        var result = new LinkedHashMap<Windows, List<Id.Zone>>();
        zones.keySet().stream()
                .sorted()
                .forEach(zone -> result.computeIfAbsent(zones.getOrDefault(zone, Windows.NEVER), _ -> new ArrayList<>()).add(zone));
        return result;
    }

    private static Id.Pause free(Scenario scenario, int number) {
        var id = new Id.Pause("asked-" + number);
        while (scenario.permissions().pauses().stream().map(Pause::id).toList().contains(id)) {
            id = new Id.Pause(id.value() + "-");
        }
        return id;
    }

    private static Crossing longer(Crossing c, Windows more) {
        return new Crossing(c.id(), c.name(), c.outside(), c.inside(), c.cargoHours().union(more), c.inspections(), c.bays(),
                c.transfer(), c.yardRoomKilograms(), c.itemsLetThrough(), c.peopleHours(), c.personsPerHour(), c.processing(),
                c.provenance());
    }
}
