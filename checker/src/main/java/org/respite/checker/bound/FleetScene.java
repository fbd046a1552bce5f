package org.respite.checker.bound;

import java.util.Arrays;
import java.util.List;
import org.respite.model.scenario.Fleet;

/** A fleet on the grid: what it can bring, where it may go, how long its services take. All durations in ticks. */
final class FleetScene {

    final Scene scene;
    final int number;
    final Fleet fleet;
    final Access access;
    final List<Kind> kinds;
    final int base;
    final int loading;
    /** Longest round, from the start to the return of the last vehicle. */
    final int longest;
    /** Places that roads lead to, by their position in a sweep. */
    final int[] places;
    /** The position of a place; negative where no road leads. */
    final int[] position;
    /** Usable roads from each position. */
    final int[][] roads;

    FleetScene(Scene scene, Openings openings, int number, double weightShare) {
        this.scene = scene;
        this.number = number;
        fleet = scene.fleets.get(number);
        var ticks = scene.ticks;
        var rules = scene.scenario.rules();
        var notice = fleet.emergency() ? rules.emergencyNotice() : rules.standardNotice();
        int spread = Math.clamp(ticks.holding(rules.convoySpread()), 1, ticks.perSlot());
        access = new Access(
                scene, openings, fleet.mode(), spread, ticks.from(scene.scenario.calendar().asOfMoment().plus(notice)));
        base = scene.numberOf(fleet.base());
        loading = ticks.holding(fleet.loading());
        longest = Math.toIntExact(fleet.crewHours().toSeconds() / ticks.seconds());
        var near = access.placesFrom(base);
        kinds = new Kinds(scene, fleet, weightShare, near).list();
        places = near.stream().toArray();
        position = new int[scene.places.size()];
        Arrays.fill(position, -1);
        for (int i = 0; i < places.length; i++) {
            position[places[i]] = i;
        }
        roads = Sweep.roadsFrom(scene, access, position, places.length);
    }

    /** Ticks that dropping takes. */
    int dropping(Kind kind, Kind.Sink sink) {
        if (!sink.isCrossing()) {
            return scene.ticks.holding(fleet.unloading());
        }
        var crossing = scene.crossings.get(sink.crossing());
        return scene.ticks.holding(kind.passengers() ? crossing.processing() : crossing.transfer());
    }

    boolean mayLoad(Kind.Source source, int tick) {
        int end = tick + loading;
        var place = scene.places.get(source.place());
        return switch (source.origin()) {
            case HOME -> end + access.spread <= scene.ticks.count();
            case STORE -> access.mayBeServed(source.place(), place.openingHours(), tick, end);
            case STOCK ->
                !scene.ticks.moment(tick).isBefore(scene.scenario.supply().stocks().get(source.number()).available())
                        && access.mayBeServed(source.place(), place.openingHours(), tick, end);
        };
    }

    boolean mayInspect(int inspection, int tick) {
        var at = scene.scenario.network().inspections().get(inspection);
        return access.mayBeServed(scene.numberOf(at.place()), at.hours(), tick, tick + inspecting(inspection));
    }

    int inspecting(int inspection) {
        return scene.ticks.holding(scene.scenario.network().inspections().get(inspection).duration());
    }

    boolean mayDrop(Kind kind, Kind.Sink sink, int tick) {
        int end = tick + dropping(kind, sink);
        if (!sink.isCrossing()) {
            return access.mayBeServed(sink.place(), scene.places.get(sink.place()).openingHours(), tick, end);
        }
        var crossing = scene.crossings.get(sink.crossing());
        var hours = kind.passengers() ? crossing.peopleHours() : crossing.cargoHours();
        return access.mayBeServed(sink.place(), hours, tick, end);
    }

    /**
     * How many rounds a vehicle makes at most whose drops begin within {@code stretch} ticks: between the drops of two
     * rounds lie a drop, the way home, the turnaround, and the way out with loading.
     */
    int mostRounds(int stretch) {
        int[] out = access.ticksFrom(base);
        int[] home = access.ticksTo(base);
        int leastOut = Access.NO_WAY;
        int leastHome = Access.NO_WAY;
        for (var kind : kinds) {
            for (var source : kind.sources()) {
                leastOut = Math.min(leastOut, out[source.place()] + loading);
            }
            for (var sink : kind.sinks()) {
                leastHome = Math.min(leastHome, dropping(kind, sink) + home[sink.place()]);
            }
        }
        int turnaround = scene.ticks.holding(fleet.turnaround());
        int shortest = Math.max(1, leastOut + leastHome + access.spread + turnaround);
        return 1 + (stretch - 1) / shortest;
    }
}
