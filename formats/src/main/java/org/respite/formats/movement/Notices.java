package org.respite.formats.movement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.respite.formats.movement.Notice.Load;
import org.respite.formats.movement.Notice.Stop;
import org.respite.formats.plan.Known;
import org.respite.formats.report.Ranges;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Corridor;
import org.respite.model.scenario.Scenario;

/** Puts a plan's movements into the words of notification forms, by departure. */
final class Notices {

    private final Known known;
    private final Parties parties;

    private Notices(Known known) {
        this.known = known;
        parties = new Parties(known);
    }

    /** Every movement of the plan whose places the scenario knows. */
    static List<Notice> of(Scenario scenario, Plan plan) {
        var notices = new Notices(new Known(scenario));
        return plan.movements().stream()
                .sorted(Comparator.comparing(Movement::start).thenComparing(Movement::id))
                .map(m -> new Way(m, notices.stops(m)))
                .filter(way -> !way.stops().isEmpty())
                .map(notices::notice)
                .toList();
    }

    private record Way(Movement movement, List<Stop> stops) {}

    private Notice notice(Way way) {
        var movement = way.movement();
        return switch (movement.carrier()) {
            case Carrier.Convoy(var id, var vehicles) -> {
                var fleet = known.find(id);
                yield notice(
                        way,
                        fleet.map(f -> f.owner()).orElse(""),
                        fleet.map(f -> f.name()).orElse(id.value()),
                        fleet.map(f -> f.escort()).orElse(""),
                        fleet.map(f -> f.mode()).orElse(Mode.TRUCK),
                        vehicles,
                        persons(movement));
            }
            case Carrier.OnTheirOwn(var id, var mode, var families) ->
                notice(way, "", known.find(id).map(g -> g.name()).orElse(id.value()), "", mode, List.of(), families.persons());
        };
    }

    private Notice notice(
            Way way, String organisation, String carrier, String escort, Mode mode, List<Integer> vehicles, long persons) {
        var movement = way.movement();
        return new Notice(
                movement.id().value(),
                Mission.of(movement, mode),
                organisation,
                carrier,
                escort,
                mode,
                vehicles.size(),
                Ranges.of(vehicles),
                movement.spread(),
                movement.notified(),
                way.stops(),
                roads(movement),
                cargo(movement),
                persons,
                crossings(movement),
                inspections(movement),
                parties.corridors(movement, mode).stream().map(Corridor::name).toList(),
                parties.toNotify(movement),
                parties.of(movement));
    }

    private List<Stop> stops(Movement movement) {
        var stops = new ArrayList<Stop>();
        var first = movement.steps().getFirst();
        known.findStart(first).ifPresent(p -> stops.add(new Stop(p, first.from(), first.from(), "")));
        for (var step : movement.steps()) {
            known.findEnd(step).ifPresent(place -> {
                var done = new Deeds(known).words(step);
                if (!stops.isEmpty() && stops.getLast().place().equals(place) && !(step instanceof Step.Travel)) {
                    var here = stops.removeLast();
                    var what = here.what().isEmpty() || done.isEmpty() ? here.what() + done : here.what() + "; " + done;
                    stops.add(new Stop(place, here.from(), step.to(), what));
                } else {
                    stops.add(new Stop(place, step instanceof Step.Travel ? step.to() : step.from(), step.to(), done));
                }
            });
        }
        return stops;
    }

    private List<Load> cargo(Movement movement) {
        Map<Id.Item, Long> sums = new LinkedHashMap<>();
        for (var step : movement.steps()) {
            if (step instanceof Step.Load load) {
                for (Cargo cargo : load.cargo()) {
                    sums.merge(cargo.item(), cargo.quantity(), Math::addExact);
                }
            }
        }
        return sums.entrySet().stream()
                .flatMap(e -> known.find(e.getKey()).stream().map(item -> new Load(item, e.getValue())))
                .toList();
    }

    /** Most passengers of a convoy at once. */
    private static long persons(Movement movement) {
        long aboard = 0;
        long most = 0;
        for (var step : movement.steps()) {
            aboard += switch (step) {
                case Step.Board board -> board.families().persons();
                case Step.Receive receive -> receive.persons();
                case Step.Alight alight -> -alight.families().persons();
                case Step.Exit exit -> -exit.families().persons();
                case Step.Deliver deliver -> -deliver.persons();
                case Step.Travel _, Step.Wait _, Step.Load _, Step.Unload _, Step.Inspect _, Step.Transfer _ -> 0;
            };
            most = Math.max(most, aboard);
        }
        return most;
    }

    private List<String> crossings(Movement movement) {
        Set<String> names = new LinkedHashSet<>();
        for (var step : movement.steps()) {
            switch (step) {
                case Step.Transfer transfer -> known.find(transfer.crossing()).ifPresent(c -> names.add(c.name()));
                case Step.Exit exit -> known.find(exit.crossing()).ifPresent(c -> names.add(c.name()));
                case Step.Travel _, Step.Wait _, Step.Load _, Step.Unload _, Step.Inspect _, Step.Board _, Step.Alight _,
                        Step.Receive _, Step.Deliver _ -> {}
            }
        }
        return List.copyOf(names);
    }

    private List<String> inspections(Movement movement) {
        return movement.steps().stream()
                .filter(Step.Inspect.class::isInstance)
                .flatMap(s -> known.findEnd(s).stream())
                .map(place -> place.name())
                .distinct()
                .toList();
    }

    private static List<Id.Road> roads(Movement movement) {
        return movement.steps().stream()
                .filter(Step.Travel.class::isInstance)
                .map(s -> ((Step.Travel) s).road())
                .toList();
    }
}
