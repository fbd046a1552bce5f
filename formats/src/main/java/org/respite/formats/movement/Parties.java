package org.respite.formats.movement;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.respite.formats.plan.Known;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Corridor;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Scenario;
import org.respite.model.scenario.Stock;

/**
 * Whom a movement concerns: who declared the pauses and corridors that it goes under, whose vehicles it uses, who
 * escorts it, and whose goods it takes from a stock. People who go on their own concern no party: nobody is asked about
 * them, and nobody is told where they are.
 */
public final class Parties {

    private final Known known;

    Parties(Known known) {
        this.known = known;
    }

    /** Every name that an edition for a party can be asked by, sorted. */
    public static List<String> known(Scenario scenario) {
        var permissions = scenario.permissions();
        var fleets = scenario.supply().fleets();
        return Stream.of(
                        permissions.pauses().stream().flatMap(p -> p.declaredBy().stream()),
                        permissions.corridors().stream().flatMap(c -> c.declaredBy().stream()),
                        fleets.stream().map(Fleet::owner),
                        fleets.stream().map(Fleet::escort),
                        scenario.supply().stocks().stream().map(Stock::owner))
                .flatMap(names -> names)
                .filter(name -> !name.isBlank())
                .distinct()
                .sorted()
                .toList();
    }

    /** Knows whom the movements of a scenario concern. */
    public static Parties in(Scenario scenario) {
        return new Parties(new Known(scenario));
    }

    /** Names of those whom the movement concerns, sorted. */
    public Set<String> of(Movement movement) {
        var names = new TreeSet<>(toNotify(movement));
        if (movement.carrier() instanceof Carrier.Convoy convoy) {
            known.find(convoy.fleet()).ifPresent(fleet -> names.addAll(List.of(fleet.owner(), fleet.escort())));
            for (var step : movement.steps()) {
                if (step instanceof Step.Load load) {
                    addStockOwners(load, names);
                }
            }
        }
        names.removeIf(String::isBlank);
        return names;
    }

    /** Names of those who declared what the convoy goes under, sorted. */
    Set<String> toNotify(Movement movement) {
        var names = new TreeSet<String>();
        if (movement.carrier() instanceof Carrier.Convoy convoy) {
            for (var step : movement.steps()) {
                var end = step.to().plus(movement.spread());
                known.findZone(step).ifPresent(zone -> addPauses(zone, step.from(), end, names));
            }
            known.find(convoy.fleet())
                    .ifPresent(fleet -> corridors(movement, fleet.mode()).forEach(c -> names.addAll(c.declaredBy())));
        }
        return names;
    }

    /** Corridors that are open to the mode while the movement is on their roads, in the scenario's order. */
    List<Corridor> corridors(Movement movement, Mode mode) {
        return known.scenario.permissions().corridors().stream()
                .filter(c -> c.modes().contains(mode) && movement.steps().stream().anyMatch(step -> isUnder(c, movement, step)))
                .toList();
    }

    private static boolean isUnder(Corridor corridor, Movement movement, Step step) {
        return step instanceof Step.Travel travel
                && corridor.roads().contains(travel.road())
                && corridor.windows().overlaps(travel.from(), travel.to().plus(movement.spread()));
    }

    private void addPauses(Id.Zone zone, Moment from, Moment to, Set<String> names) {
        known.scenario.permissions().pauses().stream()
                .filter(p -> known.isGuarded(zone) && p.zones().contains(zone) && p.windows().overlaps(from, to))
                .forEach(p -> names.addAll(p.declaredBy()));
    }

    private void addStockOwners(Step.Load load, Set<String> names) {
        load.cargo().forEach(c -> c.stock().flatMap(known::find).ifPresent(s -> names.add(s.owner())));
    }
}
