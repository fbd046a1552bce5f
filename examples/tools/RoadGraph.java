import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Two-way roads between nodes. Nodes are named by their place, or by a working name for a junction. */
final class RoadGraph {

    /**
     * @param metresByStreet length by street name, and {@code metresByType} by way type: the longest names the road
     * @param seconds of free driving
     */
    record Road(
            String from,
            String to,
            double metres,
            double seconds,
            Map<String, Double> metresByStreet,
            Map<Integer, Double> metresByType,
            List<Ground.Point> shape) {

        String street() {
            return longest(metresByStreet);
        }

        int wayType() {
            return longest(metresByType);
        }

        Road reversed() {
            return new Road(to, from, metres, seconds, metresByStreet, metresByType, shape.reversed());
        }

        Road then(Road next) {
            var line = new ArrayList<>(shape);
            line.addAll(next.shape.subList(1, next.shape.size()));
            return new Road(from, next.to, metres + next.metres, seconds + next.seconds,
                    sum(metresByStreet, next.metresByStreet), sum(metresByType, next.metresByType), line);
        }

        private static <K> K longest(Map<K, Double> metres) {
            return metres.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        }

        private static <K> Map<K, Double> sum(Map<K, Double> some, Map<K, Double> more) {
            var all = new LinkedHashMap<>(some);
            more.forEach((key, metres) -> all.merge(key, metres, Double::sum));
            return all;
        }
    }

    private static final double SAME_ROAD_METRES = 150;
    private static final double DETOUR = 1.6;

    private final List<Road> roads = new ArrayList<>();

    List<Road> roads() {
        return roads;
    }

    /**
     * Legs between the same two nodes are one road, its two carriageways included, unless their courses lie more than
     * {@value #SAME_ROAD_METRES} m apart. A leg much longer than another one turned back on its way and is left out.
     */
    void addLegs(List<Road> legs) {
        for (var leg : legs.stream().sorted(Comparator.comparingDouble(Road::metres)).toList()) {
            var rivals = roads.stream().filter(road -> joins(road, leg.from(), leg.to())).toList();
            if (rivals.stream().noneMatch(road -> leg.metres() > DETOUR * road.metres() || follows(leg, road))) {
                roads.add(leg);
            }
        }
    }

    private static boolean joins(Road road, String a, String b) {
        return road.from().equals(a) && road.to().equals(b) || road.from().equals(b) && road.to().equals(a);
    }

    private static boolean follows(Road leg, Road road) {
        return leg.shape().stream().allMatch(p -> metresToLine(p, road.shape()) <= SAME_ROAD_METRES);
    }

    private static double metresToLine(Ground.Point p, List<Ground.Point> line) {
        double nearest = Double.MAX_VALUE;
        for (int i = 1; i < line.size(); i++) {
            nearest = Math.min(nearest, Ground.metresToStretch(p, line.get(i - 1), line.get(i)));
        }
        return nearest;
    }

    /** Joins the two roads of every node with just two, and drops dead ends, where the node is not in {@code kept}. */
    void contract(Set<String> kept) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var node : nodes()) {
                var at = roads.stream().filter(r -> r.from().equals(node) || r.to().equals(node)).toList();
                if (!kept.contains(node) && at.size() <= 2) {
                    roads.removeAll(at);
                    if (at.size() == 2) {
                        var before = at.get(0).to().equals(node) ? at.get(0) : at.get(0).reversed();
                        var after = at.get(1).from().equals(node) ? at.get(1) : at.get(1).reversed();
                        if (!before.from().equals(after.to())) {
                            roads.add(before.then(after));
                        }
                    }
                    changed = true;
                    break;
                }
            }
        }
    }

    List<String> nodes() {
        return roads.stream().flatMap(r -> Stream.of(r.from(), r.to())).distinct().sorted().toList();
    }
}
