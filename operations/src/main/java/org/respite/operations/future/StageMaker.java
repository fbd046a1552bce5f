package org.respite.operations.future;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.model.scenario.Fleet;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.operations.access.AccessModel;
import org.respite.operations.access.Rule;
import org.respite.operations.future.Course.Deed;
import org.respite.operations.future.Course.Limit;
import org.respite.operations.future.Course.Piece;
import org.respite.operations.future.Course.Stage;

/** Makes the stages of a movement: what each step does, how long it may be late, who is outside on it. */
final class StageMaker {

    private static final int[] NONE = {};

    private final Ground ground;
    private final AccessModel model;
    private final Map<Id.Fleet, Mode> modes = new HashMap<>();
    private final Map<Id.Road, int[]> pausesOfRoads = new HashMap<>();

    StageMaker(Ground ground, AccessModel model) {
        this.ground = ground;
        this.model = model;
        for (Fleet fleet : ground.scenario.supply().fleets()) {
            modes.put(fleet.id(), fleet.mode());
        }
    }

    List<Stage> of(Movement movement) {
        var mode = switch (movement.carrier()) {
            case Carrier.Convoy c -> modes.getOrDefault(c.fleet(), Mode.TRUCK);
            case Carrier.OnTheirOwn own -> own.mode();
        };
        var result = new ArrayList<Stage>();
        movement.steps().forEach(step -> result.add(stage(movement, step, mode)));
        if (movement.carrier() instanceof Carrier.OnTheirOwn own) {
            var last = movement.steps().getLast();
            var place = last instanceof Step.Travel t ? Optional.ofNullable(ground.roads.get(t.road())).map(Road::to) : Optional.<Id.Place>empty();
            place.ifPresent(p -> result.add(new Stage(arrival(own.group(), own.families().persons(), Optional.of(p), Optional.empty()),
                    last.to().second(), last.to().second(), false, 0, List.of(), Long.MAX_VALUE, NONE)));
        }
        return result;
    }

    private Stage stage(Movement movement, Step step, Mode mode) {
        return switch (step) {
            case Step.Travel s -> way(movement, s, mode);
            case Step.Wait s -> stay(movement, s, s.place(), new Deed.Waiting(), Windows.ALWAYS, mode);
            case Step.Load s -> stay(movement, s, s.place(), new Deed.Loading(pieces(s.place(), s.cargo())), hours(s.place()), mode);
            case Step.Unload s ->
                stay(movement, s, s.place(), new Deed.Unloading(pieces(s.place(), s.cargo()), false), hours(s.place()), mode);
            case Step.Inspect s -> {
                var inspection = Optional.ofNullable(ground.inspections.get(s.place()));
                yield stay(movement, s, s.place(), new Deed.Gate(), inspection.map(i -> i.hours()).orElse(Windows.ALWAYS), mode);
            }
            case Step.Transfer s -> {
                var crossing = Optional.ofNullable(ground.crossings.get(s.crossing())).orElseThrow();
                yield stay(movement, s, crossing.outside(), new Deed.Unloading(pieces(crossing.inside(), s.cargo()), true),
                        crossing.cargoHours(), mode);
            }
            case Step.Board s -> stay(movement, s, s.place(), new Deed.Aboard(s.families().persons()), Windows.ALWAYS, mode);
            case Step.Alight s ->
                stay(movement, s, s.place(), arrival(s.group(), s.families().persons(), Optional.of(s.place()), Optional.empty()),
                        hours(s.place()), mode);
            case Step.Exit s -> {
                var crossing = Optional.ofNullable(ground.crossings.get(s.crossing())).orElseThrow();
                yield stay(movement, s, crossing.inside(),
                        arrival(s.group(), s.families().persons(), Optional.empty(), Optional.of(s.crossing())),
                        crossing.peopleHours(), mode);
            }
            case Step.Receive s -> handOver(movement, s, s.handOver(), s.place(), true, mode);
            case Step.Deliver s -> handOver(movement, s, s.handOver(), s.place(), false, mode);
        };
    }

    private Stage handOver(Movement movement, Step step, Id.HandOver id, Id.Place place, boolean received, Mode mode) {
        int index = ground.handOvers.getOrDefault(id, 0);
        var window = Windows.of(ground.scenario.people().handOvers().get(index).window());
        return stay(movement, step, place, received ? new Deed.Received(index) : new Deed.Delivered(index), window, mode);
    }

    private Stage way(Movement movement, Step.Travel step, Mode mode) {
        var road = Optional.ofNullable(ground.roads.get(step.road())).orElseThrow();
        boolean guarded = ground.world.open.isGuarded(road);
        var open = new Limit(open(road), 0);
        var limits = guarded ? List.of(open, beforeMargin(ground.world.open.windows(road, mode))) : List.of(open);
        var onward = ground.world.refuges.findTime(mode, road.to()).orElse(Duration.ZERO);
        long refuge = road.times().getOrDefault(mode, Duration.ZERO).plus(onward).toSeconds();
        return stage(movement, step, new Deed.Way(), guarded, refuge, limits,
                guarded ? pausesOfRoads.computeIfAbsent(road.id(), r -> pauses(Touched.by(ground, road))) : NONE);
    }

    private Windows open(Road road) {
        var horizon = Windows.of(new Window(Moment.START, ground.scenario.calendar().end()));
        return horizon.minus(road.closures());
    }

    private Stage stay(Movement movement, Step step, Id.Place id, Deed deed, Windows hours, Mode mode) {
        var place = Optional.ofNullable(ground.places.get(id)).orElseThrow();
        boolean outside = ground.world.open.isGuarded(place) && !place.shelter();
        long refuge = outside ? ground.world.refuges.findTime(mode, id).orElse(Duration.ZERO).toSeconds() : 0;
        var open = new Limit(hours, 0);
        var limits = outside ? List.of(open, beforeMargin(ground.world.open.windows(place))) : List.of(open);
        return stage(movement, step, deed, outside, refuge, limits, outside ? pauses(Touched.by(ground, id)) : NONE);
    }

    private static Stage stage(
            Movement movement, Step step, Deed deed, boolean outside, long refuge, List<Limit> limits, int[] pauses) {
        long from = step.from().second();
        long over = step.to().plus(movement.spread()).second();
        long closes = limits.stream().mapToLong(limit -> limit.closing(from, over)).min().orElse(Long.MAX_VALUE);
        return new Stage(deed, from, step.to().second(), outside, refuge, limits, closes, pauses);
    }

    private Limit beforeMargin(Windows windows) {
        return new Limit(windows, ground.scenario.rules().safetyMargin().toSeconds());
    }

    private int[] pauses(Touched touched) {
        return IntStream.range(0, model.rules().size())
                .filter(i -> model.rules().get(i).law() instanceof Rule.Share share && share.kind() == Kind.BROKE_OFF)
                .filter(i -> model.rules().get(i).scope().where().isEmpty()
                        || model.rules().get(i).scope().where().stream().anyMatch(touched.places()::contains))
                .toArray();
    }

    private Windows hours(Id.Place id) {
        return Optional.ofNullable(ground.places.get(id)).map(Place::openingHours).orElse(Windows.ALWAYS);
    }

    private List<Piece> pieces(Id.Place place, List<Cargo> cargo) {
        return cargo.stream()
                .map(c -> new Piece(ground.items.getOrDefault(c.item(), 0), ground.store(place, c.item()), c.quantity(),
                        c.stock().isPresent()))
                .toList();
    }

    private Deed arrival(Id.Group id, long persons, Optional<Id.Place> place, Optional<Id.Crossing> crossing) {
        int index = ground.groups.getOrDefault(id, 0);
        var group = ground.scenario.people().groups().get(index);
        boolean wished = place.filter(group.destinations()::contains).isPresent()
                || crossing.filter(group.exits()::contains).isPresent();
        return wished ? new Deed.Arriving(index, persons) : new Deed.Aboard(-persons);
    }
}
