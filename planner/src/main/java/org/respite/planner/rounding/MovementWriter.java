package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.respite.model.plan.Cargo;
import org.respite.model.plan.Carrier;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Step;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Crossing;
import org.respite.planner.master.Worths;
import org.respite.planner.network.World;
import org.respite.planner.problem.FleetModel;
import org.respite.planner.problem.Kind;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;

/** Writes convoys, walks and hand-overs as movements of a plan. Their ids are given later, in order of time. */
final class MovementWriter {

    private static final Id.Movement UNNAMED = new Id.Movement("unnamed");

    private final Problem problem;
    private final World world;

    MovementWriter(Problem problem) {
        this.problem = problem;
        this.world = problem.world();
    }

    Movement write(Dispatch.Convoy convoy) {
        var way = convoy.way();
        var fleet = way.fleet();
        var writer = new StepWriter(world, fleet.fleet().mode(), fleet.passage(), fleet.base(), way.start());
        for (int i = 0; i < way.loaded(); i++) {
            writer.drive(way.roads()[i], way.enters()[i]);
        }
        loadAll(writer, convoy);
        int inspected = 0;
        for (int i = way.loaded(); i < way.dropped(); i++) {
            inspected = inspect(writer, convoy, inspected, way.enters()[i]);
            writer.drive(way.roads()[i], way.enters()[i]);
        }
        inspect(writer, convoy, inspected, way.dropTick());
        int driven = way.dropped();
        for (var drop : convoy.drive().drops()) {
            for (; driven < drop.dropped(); driven++) {
                writer.drive(way.roads()[driven], way.enters()[driven]);
            }
            dropAll(writer, convoy, drop);
        }
        for (; driven < way.roads().length; driven++) {
            writer.drive(way.roads()[driven], way.enters()[driven]);
        }
        return convoy(fleet, convoy.vehicles(), way.start(), way.roads(), writer.until(way.end()).steps());
    }

    Movement write(Walkers.Walk walk) {
        var wave = walk.wave();
        var way = wave.group().ways().get(wave.mode());
        var writer = new StepWriter(world, way.mode(), way.passage(), wave.group().home(), wave.start());
        for (int i = 0; i < wave.roads().length; i++) {
            writer.drive(wave.roads()[i], wave.enters()[i]);
        }
        writer.until(wave.arrive());
        var id = wave.group().group().id();
        if (wave.sink().isCrossing()) {
            var crossing = world.scenario.network().crossings().get(wave.sink().crossing()).id();
            writer.here(wave.arrive(), wave.end() - wave.arrive(),
                    (place, when) -> new Step.Exit(id, crossing, when.from(), when.to(), walk.families()));
        }
        return new Movement(
                UNNAMED, new Carrier.OnTheirOwn(id, way.mode(), walk.families()), Optional.empty(),
                way.passage().spreadDuration(), writer.steps());
    }

    Movement write(HandOvers.Made made) {
        var fleet = made.fleet();
        var handOver = made.handOver();
        var writer = new StepWriter(world, fleet.fleet().mode(), fleet.passage(), fleet.base(), made.start());
        for (int i = 0; i < made.received(); i++) {
            writer.drive(made.roads()[i], made.enters()[i]);
        }
        writer.here(made.receiveTick(), fleet.loading(), (place, when) ->
                new Step.Receive(handOver.id(), place, when.from(), when.to(), handOver.persons()));
        for (int i = made.received(); i < made.delivered(); i++) {
            writer.drive(made.roads()[i], made.enters()[i]);
        }
        writer.here(made.deliverTick(), fleet.unloading(), (place, when) ->
                new Step.Deliver(handOver.id(), place, when.from(), when.to(), handOver.persons()));
        for (int i = made.delivered(); i < made.roads().length; i++) {
            writer.drive(made.roads()[i], made.enters()[i]);
        }
        return convoy(fleet, made.vehicles(), made.start(), made.roads(), writer.until(made.end()).steps());
    }

    private Movement convoy(FleetModel fleet, List<Integer> vehicles, int start, int[] roads, List<Step> steps) {
        boolean guarded = false;
        for (int road : roads) {
            guarded |= world.isGuarded(road);
        }
        var notice = fleet.fleet().emergency()
                ? world.scenario.rules().emergencyNotice()
                : world.scenario.rules().standardNotice();
        Optional<Moment> notified =
                guarded ? Optional.of(world.grid.moment(start).minus(notice)) : Optional.empty();
        return new Movement(
                UNNAMED, new Carrier.Convoy(fleet.fleet().id(), vehicles), notified, fleet.passage().spreadDuration(), steps);
    }

    private int inspect(StepWriter writer, Dispatch.Convoy convoy, int inspected, int before) {
        var way = convoy.way();
        int next = inspected;
        while (next < way.inspectionTicks().length && way.inspectionTicks()[next] < before) {
            var inspection = world.scenario.network().inspections().get(way.kind().inspections().get(next));
            writer.here(way.inspectionTicks()[next], world.grid.ticksFor(inspection.duration()),
                    (place, when) -> new Step.Inspect(place, when.from(), when.to()));
            next++;
        }
        return next;
    }

    private void loadAll(StepWriter writer, Dispatch.Convoy convoy) {
        var way = convoy.way();
        if (!way.kind().passengers()) {
            var units = new LinkedHashMap<Kind.Source, Map<Id.Item, Long>>();
            for (var aboard : convoy.aboard()) {
                units.computeIfAbsent(aboard.option().source(), s -> new LinkedHashMap<>())
                        .merge(itemOf(aboard), aboard.units(), Long::sum);
            }
            var cargo = new ArrayList<Cargo>();
            units.forEach((source, items) -> items.forEach((item, many) -> cargo.add(new Cargo(item, many, stockOf(source)))));
            writer.here(way.loadTick(), way.fleet().loading(),
                    (place, when) -> new Step.Load(place, when.from(), when.to(), cargo));
            return;
        }
        for (var aboard : convoy.aboard()) {
            writer.here(way.loadTick(), way.fleet().loading(), (place, when) -> new Step.Board(
                    groupOf(aboard), place, when.from(), when.to(), aboard.families()));
        }
    }

    private Optional<Id.Stock> stockOf(Kind.Source source) {
        return source.origin() == Kind.Origin.STOCK
                ? Optional.of(world.scenario.supply().stocks().get(source.index()).id())
                : Optional.empty();
    }

    private void dropAll(StepWriter writer, Dispatch.Convoy convoy, Trip drop) {
        int at = drop.dropTick();
        var aboard = convoy.aboard().stream().filter(a -> a.option().dropped() == drop.dropped()).toList();
        if (aboard.isEmpty()) {
            return;
        }
        if (drop.kind().passengers()) {
            int ticks = drop.fleet().dropTicks(world, drop.kind(), drop.sink());
            var families = aboard.getFirst();
            writer.here(at, ticks, (place, when) -> drop.sink().isCrossing()
                    ? new Step.Exit(groupOf(families), crossing(drop.sink()).id(), when.from(), when.to(), families.families())
                    : new Step.Alight(groupOf(families), place, when.from(), when.to(), families.families()));
            return;
        }
        var byItem = new TreeMap<Id.Item, Long>();
        aboard.forEach(a -> byItem.merge(itemOf(a), a.units(), Long::sum));
        var cargo = byItem.entrySet().stream().map(e -> new Cargo(e.getKey(), e.getValue(), Optional.empty())).toList();
        if (drop.sink().isCrossing()) {
            var crossing = crossing(drop.sink());
            writer.here(at, world.grid.ticksFor(crossing.transfer()),
                    (place, when) -> new Step.Transfer(crossing.id(), when.from(), when.to(), cargo));
        } else {
            writer.here(at, drop.fleet().unloading(),
                    (place, when) -> new Step.Unload(place, when.from(), when.to(), cargo));
        }
    }

    private Crossing crossing(Kind.Sink sink) {
        return world.scenario.network().crossings().get(sink.crossing());
    }

    private Id.Item itemOf(Dispatch.Aboard aboard) {
        return world.scenario.supply().items().get(aboard.option().kind().subject()).id();
    }

    private Id.Group groupOf(Dispatch.Aboard aboard) {
        return world.scenario.people().groups().get(aboard.option().kind().subject()).id();
    }
}
