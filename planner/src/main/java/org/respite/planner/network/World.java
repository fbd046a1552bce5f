package org.respite.planner.network;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Crossing;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;

/** The scenario with names resolved to indexes. Places, roads, crossings, fleets … keep the scenario's order. */
public final class World {

    public final Scenario scenario;
    public final Grid grid;
    public final List<Place> places;
    public final List<Road> roads;
    public final int[] roadFrom;
    public final int[] roadTo;
    /** Passenger-car units that may enter a road in a slot. */
    public final double[] roadCapacity;
    public final Yards yards;
    /** When it is decided what happens: no notice can be given earlier. */
    public final Moment decided;
    /** Nothing new begins before this tick, the first of a slot. */
    public final int firstTick;

    private final Map<Id, Integer> index = new HashMap<>();
    private final int[][] roadsFrom;
    private final int[][] roadsTo;
    private final boolean[] calmPlace;
    private final boolean[] guardedRoad;
    private final Map<Mode, Refuges> refuges = new EnumMap<>(Mode.class);
    private final Map<Windows, OpenTicks> openTicks = new ConcurrentHashMap<>();

    public World(Scenario scenario) {
        this(scenario, Grid.of(scenario.calendar()));
    }

    public World(Scenario scenario, Grid grid) {
        this(scenario, grid, scenario.calendar().asOfMoment(), 0);
    }

    private World(Scenario scenario, Grid grid, Moment decided, int firstTick) {
        this.scenario = scenario;
        this.grid = grid;
        this.decided = decided;
        this.firstTick = firstTick;
        var network = scenario.network();
        this.places = network.places();
        this.roads = network.roads();
        number(places.stream().map(Place::id).toList());
        number(roads.stream().map(Road::id).toList());
        number(network.zones().stream().map(z -> z.id()).toList());
        number(network.crossings().stream().map(c -> c.id()).toList());
        number(scenario.supply().items().stream().map(i -> i.id()).toList());
        number(scenario.supply().stocks().stream().map(s -> s.id()).toList());
        number(scenario.supply().fleets().stream().map(f -> f.id()).toList());
        number(scenario.people().groups().stream().map(g -> g.id()).toList());
        number(scenario.people().handOvers().stream().map(h -> h.id()).toList());
        roadFrom = roads.stream().mapToInt(r -> indexOf(r.from())).toArray();
        roadTo = roads.stream().mapToInt(r -> indexOf(r.to())).toArray();
        roadCapacity = roads.stream().mapToDouble(r -> r.freeCapacityPerHour() * grid.slotHours()).toArray();
        roadsFrom = incidence(roadFrom);
        roadsTo = incidence(roadTo);
        yards = new Yards(places.size());
        network.crossings().stream().filter(Crossing::isForCargo).forEach(c -> yards.add(c, indexOf(c.inside())));
        calmPlace = new boolean[places.size()];
        for (int p = 0; p < calmPlace.length; p++) {
            calmPlace[p] = isCalm(places.get(p).zone());
        }
        guardedRoad = new boolean[roads.size()];
        for (int r = 0; r < guardedRoad.length; r++) {
            guardedRoad[r] = !isCalm(roads.get(r).zone());
        }
    }

    /** The world as somebody sees it who decides at {@code now} what happens from then on. */
    public static World seenAt(Moment now, Scenario scenario) {
        var grid = Grid.of(scenario.calendar());
        int first = Math.min(grid.slots(), grid.slotFrom(grid.tickAtOrAfter(now))) * grid.ticksPerSlot();
        return new World(scenario, grid, now, first);
    }

    /** The place of an id among its kind. */
    public int indexOf(Id id) {
        var found = index.get(id);
        if (found == null) {
            throw new IllegalArgumentException("not in the scenario: " + id);
        }
        return found;
    }

    /** Whether the scenario knows the id. */
    public boolean knows(Id id) {
        return index.containsKey(id);
    }

    public int[] roadsFrom(int place) {
        return roadsFrom[place];
    }

    public int[] roadsTo(int place) {
        return roadsTo[place];
    }

    public boolean isCalm(int place) {
        return calmPlace[place];
    }

    /** Whether people are out of danger here when the pause has ended. */
    public boolean isRefuge(int place) {
        return calmPlace[place] || places.get(place).shelter();
    }

    /** Whether goods brought here may be loaded again: marked places, and the yards inside crossings. */
    public boolean isTransshipment(int place) {
        return places.get(place).transshipment()
                || scenario.network().crossings().stream().anyMatch(c -> indexOf(c.inside()) == place);
    }

    /** Ticks that a person's processing takes at a crossing. */
    public int processingTicks(int crossing) {
        return grid.ticksFor(scenario.network().crossings().get(crossing).processing());
    }

    public boolean isGuarded(int road) {
        return guardedRoad[road];
    }

    /** Whether a movement may pause here on its way. */
    public boolean isWaitingPlace(int place) {
        return isRefuge(place) || places.get(place).kind() == Place.Kind.HOLDING_POINT;
    }

    public Refuges refuges(Mode mode) {
        return refuges.computeIfAbsent(mode, m -> new Refuges(this, m));
    }

    /** Windows without a margin, on ticks; made once for each set of windows. */
    public OpenTicks open(Windows windows) {
        return openTicks.computeIfAbsent(windows, w -> OpenTicks.of(w, grid, Duration.ZERO));
    }

    /** When a guarded place is open: the pauses of its zone. */
    public Windows openings(Place place) {
        return zoneWindows(place.zone());
    }

    /** When a guarded road is open to a mode: the pauses of its zone and the corridors that name it. */
    public Windows openings(Road road, Mode mode) {
        var open = zoneWindows(road.zone());
        for (var corridor : scenario.permissions().corridors()) {
            if (corridor.roads().contains(road.id()) && corridor.modes().contains(mode)) {
                open = open.union(corridor.windows());
            }
        }
        return open;
    }

    private Windows zoneWindows(Optional<Id.Zone> zone) {
        var open = Windows.NEVER;
        for (var pause : scenario.permissions().pauses()) {
            if (zone.isPresent() && pause.zones().contains(zone.get())) {
                open = open.union(pause.windows());
            }
        }
        return open;
    }

    private boolean isCalm(Optional<Id.Zone> zone) {
        return zone.isEmpty() || scenario.network().zones().get(indexOf(zone.get())).calm();
    }

    private void number(List<? extends Id> ids) {
        for (int i = 0; i < ids.size(); i++) {
            index.put(ids.get(i), i);
        }
    }

    private int[][] incidence(int[] end) {
        var lists = new ArrayList<List<Integer>>();
        places.forEach(p -> lists.add(new ArrayList<>()));
        for (int r = 0; r < end.length; r++) {
            lists.get(end[r]).add(r);
        }
        return lists.stream().map(l -> l.stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
    }
}
