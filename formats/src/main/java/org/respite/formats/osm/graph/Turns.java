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
import java.util.stream.Collectors;
import org.respite.formats.osm.tags.Remarks;
import org.respite.formats.osm.tags.WeekHours;
import org.respite.model.quantity.Mode;

/**
 * Makes directed roads of stretches, and turn restrictions part of the network. A scenario knows no turns; so where one is
 * forbidden, each road that it concerns gets an end of its own, and connectors of a second lead from end to end wherever
 * one may go. Every road stays one road, so that nothing is counted twice. People on foot are not bound. A restriction is
 * left out at a place, where anybody may turn round, and where one of its roads is gone.
 */
public final class Turns {

    private final Network network;
    private final Remarks remarks;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<OneWayRoad> roads = new ArrayList<>();
    /** The stretches behind {@link #roads}. */
    private final List<Stretch> origins = new ArrayList<>();

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
        var arriving = forbidden.keySet().stream().map(Turn::from).distinct().sorted().toList();
        var leaving = forbidden.keySet().stream().map(Turn::to).distinct().sorted().toList();
        var arrivals = new HashMap<Integer, Integer>();
        var departures = new HashMap<Integer, Integer>();
        int others = network.points.copy(point);
        int size = roads.size();
        for (int i = 0; i < size; i++) {
            var road = roads.get(i);
            if (road.to() == point) {
                int end = arriving.contains(i) ? network.points.copy(point) : others;
                arrivals.put(i, end);
                roads.set(i, roads.get(i).between(road.from(), end));
            }
            if (road.from() == point) {
                int end = leaving.contains(i) ? network.points.copy(point) : point;
                departures.put(i, end);
                roads.set(i, roads.get(i).between(end, roads.get(i).to()));
            }
        }
        connect(others, point, EnumSet.allOf(Mode.class), capacity(arrivals.keySet()));
        for (var to : leaving) {
            connect(others, departures.getOrDefault(to, point), EnumSet.allOf(Mode.class), capacity(Set.of(to)));
        }
        for (var from : arriving) {
            int end = arrivals.getOrDefault(from, others);
            connect(end, point, EnumSet.allOf(Mode.class), capacity(Set.of(from)));
            for (var to : leaving) {
                var modes = EnumSet.allOf(Mode.class);
                modes.removeAll(forbidden.getOrDefault(new Turn(from, to), Set.of()));
                connect(end, departures.getOrDefault(to, point), modes, capacity(Set.of(from)));
            }
        }
    }

    private Map<Turn, Set<Mode>> forbidden(int point, List<Restriction> restrictions) {
        var forbidden = new HashMap<Turn, Set<Mode>>();
        for (var restriction : restrictions) {
            boolean any = false;
            for (int from = 0; from < roads.size(); from++) {
                if (roads.get(from).to() != point || origins.get(from).wayAt(point) != restriction.from()) {
                    continue;
                }
                for (int to = 0; to < roads.size(); to++) {
                    boolean isNamed = origins.get(to).wayAt(point) == restriction.to();
                    boolean isTurn = roads.get(to).from() == point && !roads.get(to).id().equals(roads.get(from).id());
                    if (isTurn && isNamed != restriction.isOnly()) {
                        forbidden.computeIfAbsent(new Turn(from, to), t -> EnumSet.noneOf(Mode.class)).addAll(restriction.modes());
                        any = true;
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

    private void connect(int from, int to, Set<Mode> modes, double capacity) {
        if (modes.isEmpty() || capacity == 0) {
            return;
        }
        var seconds = new EnumMap<Mode, Double>(Mode.class);
        modes.forEach(mode -> seconds.put(mode, 1.0));
        var id = "turn-" + network.points.get(from).id() + "-" + ids.merge("turn", 1, Integer::sum);
        var side = new Side(seconds, capacity, WeekHours.NEVER);
        roads.add(new OneWayRoad(id, false, "turn", from, to, new Course(), 0, side));
        origins.add(new Stretch(0, 0, "turn", from, to, new Course(), 0, side, Side.NONE));
    }
}
