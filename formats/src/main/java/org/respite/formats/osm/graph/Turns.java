package org.respite.formats.osm.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.respite.formats.osm.tags.Remarks;
import org.respite.formats.osm.tags.WeekHours;
import org.respite.model.quantity.Mode;

/**
 * Makes directed roads of stretches, and turn restrictions part of the network. A scenario knows no turns; so where one is
 * forbidden, each road that it concerns gets an end of its own, and connectors of a second lead from end to end wherever
 * one may go. Every road stays one road, so that nothing is counted twice. People on foot are not bound. A forbidden turn takes
 * as long as going on, turning round and coming back: so no place is cut off because the dead end in which one would turn is
 * left out. A restriction is left out at a place, where anybody may turn round, and where one of its roads is gone.
 */
public final class Turns {

    /** To go on, turn round and come back. */
    private static final double DETOUR_SECONDS = 600;

    private final Network network;
    private final Remarks remarks;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<OneWayRoad> roads = new ArrayList<>();
    /** The stretches behind {@link #roads}. */
    private final List<Stretch> origins = new ArrayList<>();
    /** The roads that ended at a point, and that began there, before any turn was restricted. */
    private final Map<Integer, List<Integer>> arriving = new HashMap<>();
    private final Map<Integer, List<Integer>> leaving = new HashMap<>();

    private Turns(Network network, Remarks remarks) {
        this.network = network;
        this.remarks = remarks;
    }

    public static List<OneWayRoad> roads(Network network, RawMap map, Remarks remarks) {
        var turns = new Turns(network, remarks);
        network.stretches.forEach(turns::addBothWays);
        map.restrictions.stream()
                .sorted(Comparator.comparingLong(Restriction::id))
                .collect(Collectors.groupingBy(Restriction::via, TreeMap::new, Collectors.toList()))
                .forEach((via, restrictions) -> network.points.findNode(via).ifPresent(point -> turns.restrict(point, restrictions)));
        return List.copyOf(turns.roads);
    }

    private void addBothWays(Stretch stretch) {
        int number = ids.merge("w" + stretch.firstWay(), 1, Integer::sum);
        var id = "w" + stretch.firstWay() + (number == 1 ? "" : "." + number);
        if (stretch.ahead().isOpen()) {
            add(new OneWayRoad(id, false, stretch.name(), stretch.from(), stretch.to(), stretch.course(), stretch.metres(),
                    stretch.ahead()), stretch);
        }
        if (stretch.back().isOpen()) {
            add(new OneWayRoad(id, stretch.ahead().isOpen(), stretch.name(), stretch.to(), stretch.from(),
                    stretch.course().reversed(), stretch.metres(), stretch.back()), stretch);
        }
    }

    private void add(OneWayRoad road, Stretch origin) {
        arriving.computeIfAbsent(road.to(), p -> new ArrayList<>()).add(roads.size());
        leaving.computeIfAbsent(road.from(), p -> new ArrayList<>()).add(roads.size());
        roads.add(road);
        origins.add(origin);
    }

    /** A forbidden turn from one road into another. */
    private record Turn(int from, int to) {}

    private void restrict(int point, List<Restriction> restrictions) {
        var forbidden = forbidden(point, restrictions);
        if (forbidden.isEmpty()) {
            return;
        }
        if (network.points.isPlace(point)) {
            restrictions.forEach(r -> remarks.dropped("turn", "restriction at a place", "not kept", "relation/" + r.id()));
            return;
        }
        var bound = forbidden.keySet().stream().map(Turn::from).collect(Collectors.toCollection(TreeSet::new));
        var closed = forbidden.keySet().stream().map(Turn::to).collect(Collectors.toCollection(TreeSet::new));
        var arrivals = new HashMap<Integer, Integer>();
        var departures = new HashMap<Integer, Integer>();
        int others = network.points.copy(point);
        for (int road : arriving.getOrDefault(point, List.of())) {
            int end = bound.contains(road) ? network.points.copy(point) : others;
            arrivals.put(road, end);
            roads.set(road, roads.get(road).between(roads.get(road).from(), end));
        }
        for (int road : leaving.getOrDefault(point, List.of())) {
            int end = closed.contains(road) ? network.points.copy(point) : point;
            departures.put(road, end);
            roads.set(road, roads.get(road).between(end, roads.get(road).to()));
        }
        connect(others, point, Set.of(), capacity(arrivals.keySet()));
        for (var to : closed) {
            connect(others, departures.getOrDefault(to, point), Set.of(), capacity(Set.of(to)));
        }
        for (var from : bound) {
            int end = arrivals.getOrDefault(from, others);
            connect(end, point, Set.of(), capacity(Set.of(from)));
            for (var to : closed) {
                var bans = forbidden.getOrDefault(new Turn(from, to), Set.of());
                connect(end, departures.getOrDefault(to, point), bans, capacity(Set.of(from)));
            }
        }
    }

    private Map<Turn, Set<Mode>> forbidden(int point, List<Restriction> restrictions) {
        var forbidden = new HashMap<Turn, Set<Mode>>();
        for (var restriction : restrictions) {
            boolean any = false;
            for (int from : arriving.getOrDefault(point, List.of())) {
                for (int to : leaving.getOrDefault(point, List.of())) {
                    boolean isFrom = origins.get(from).wayAt(point) == restriction.from();
                    boolean isNamed = origins.get(to).wayAt(point) == restriction.to();
                    boolean isTurn = !roads.get(to).id().equals(roads.get(from).id());
                    if (isFrom && isTurn && isNamed != restriction.isOnly()) {
                        forbidden.computeIfAbsent(new Turn(from, to), t -> EnumSet.noneOf(Mode.class)).addAll(restriction.modes());
                        any = true;
                        remarks.guessed("turn", "a forbidden turn", Math.round(DETOUR_SECONDS) + " s: going on, turning round, coming back",
                                "relation/" + restriction.id());
                    }
                }
            }
            if (!any) {
                remarks.dropped("turn", "restriction on roads that are left out, or on turning round", "not needed",
                        "relation/" + restriction.id());
            }
        }
        return forbidden;
    }

    private double capacity(Set<Integer> some) {
        return some.stream().mapToDouble(i -> roads.get(i).side().capacity()).sum();
    }

    /** @param detouring those who may not take the turn */
    private void connect(int from, int to, Set<Mode> detouring, double capacity) {
        if (capacity == 0) {
            return;
        }
        var seconds = new EnumMap<Mode, Double>(Mode.class);
        for (var mode : Mode.values()) {
            seconds.put(mode, detouring.contains(mode) ? DETOUR_SECONDS : 1.0);
        }
        var name = detouring.isEmpty() ? "turn" : "forbidden turn: go on, turn round, come back";
        var id = "turn-" + network.points.get(from).id() + "-" + ids.merge("turn", 1, Integer::sum);
        var side = new Side(seconds, capacity, WeekHours.NEVER);
        roads.add(new OneWayRoad(id, false, name, from, to, new Course(), 0, side));
        origins.add(new Stretch(0, 0, name, from, to, new Course(), 0, side, Side.NONE));
    }
}
