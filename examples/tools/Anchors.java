import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The points at which routes are cut into roads: where routes part or meet, and where places are. */
final class Anchors {

    private static final double SAME_WAY_METRES = 45;
    private static final double SHORTEST_PARTING_METRES = 250;
    private static final double AT_THE_ROAD_METRES = 100;
    private static final double SAME_SPOT_METRES = 60;

    /** Points this near are one junction, and a route that comes this near passes it: so none is lost by joining. */
    private static final double JUNCTION_METRES = 150;

    private final List<Route> routes;
    private final Map<String, Ground.Point> anchors = new LinkedHashMap<>();

    Anchors(List<Route> routes) {
        this.routes = routes;
        for (var route : routes) {
            addJunction(route.samples().getFirst().at());
            for (var other : routes) {
                if (other != route) {
                    partings(route, other).forEach(this::addJunction);
                }
            }
            addJunction(route.samples().getLast().at());
        }
    }

    Ground.Point at(String anchor) {
        return anchors.get(anchor);
    }

    /** Whether {@code anchor} is a junction's working name and no place. */
    static boolean isJunction(String anchor) {
        return anchor.startsWith("~");
    }

    boolean has(String anchor) {
        return anchors.containsKey(anchor);
    }

    /** Puts a place on the roads: itself where it lies at one, else the name of the junction nearest to it. */
    String attach(String place, Ground.Point at) {
        var nearest = nearestOnRoutes(at);
        if (at.metresTo(nearest) <= AT_THE_ROAD_METRES) {
            anchors.entrySet().removeIf(
                    a -> isJunction(a.getKey()) && a.getValue().metresTo(nearest) <= SAME_SPOT_METRES);
            anchors.put(place, nearest);
            return place;
        }
        return addJunction(nearest);
    }

    private Ground.Point nearestOnRoutes(Ground.Point at) {
        return routes.stream()
                .flatMap(r -> r.samples().stream())
                .map(Route.Sample::at)
                .min(Comparator.comparingDouble(at::metresTo))
                .orElseThrow();
    }

    private String addJunction(Ground.Point at) {
        for (var anchor : anchors.entrySet()) {
            if (anchor.getValue().metresTo(at) <= JUNCTION_METRES) {
                return anchor.getKey();
            }
        }
        var name = "~%03d".formatted(anchors.size());
        anchors.put(name, at);
        return name;
    }

    /** Where {@code route} leaves or joins {@code other}, however many carriageways they use. */
    private static List<Ground.Point> partings(Route route, Route other) {
        var samples = route.samples();
        var line = other.samples();
        var runs = new ArrayList<int[]>();
        boolean lastNear = false;
        for (int i = 0; i < samples.size(); i++) {
            var p = samples.get(i).at();
            boolean near = line.stream().anyMatch(s -> s.at().metresTo(p) <= SAME_WAY_METRES);
            if (i == 0 || near != lastNear) {
                runs.add(new int[] {i, near ? 1 : 0});
            }
            lastNear = near;
        }
        var partings = new ArrayList<Ground.Point>();
        int state = runs.getFirst()[1];
        for (int r = 1; r < runs.size(); r++) {
            int end = r + 1 < runs.size() ? runs.get(r + 1)[0] : samples.size() - 1;
            double metres = samples.get(end).metres() - samples.get(runs.get(r)[0]).metres();
            if (runs.get(r)[1] != state && metres >= SHORTEST_PARTING_METRES) {
                state = runs.get(r)[1];
                partings.add(samples.get(runs.get(r)[0]).at());
            }
        }
        return partings;
    }

    /** The route as roads from anchor to anchor. */
    List<RoadGraph.Road> legs(Route route) {
        record Pass(String anchor, int sample) {}
        var passes = new ArrayList<Pass>();
        var samples = route.samples();
        anchors.forEach((name, point) -> {
            int best = -1;
            for (int i = 0; i <= samples.size(); i++) {
                double metres = i == samples.size() ? Double.MAX_VALUE : samples.get(i).at().metresTo(point);
                if (metres > JUNCTION_METRES) {
                    if (best >= 0) {
                        passes.add(new Pass(name, best));
                    }
                    best = -1;
                } else if (best < 0 || metres < samples.get(best).at().metresTo(point)) {
                    best = i;
                }
            }
        });
        passes.sort(Comparator.comparingInt(Pass::sample));
        var legs = new ArrayList<RoadGraph.Road>();
        for (int i = 1; i < passes.size(); i++) {
            var from = passes.get(i - 1);
            var to = passes.get(i);
            if (!from.anchor().equals(to.anchor()) && from.sample() < to.sample()) {
                legs.add(leg(from.anchor(), to.anchor(), samples.subList(from.sample(), to.sample() + 1)));
            }
        }
        return legs;
    }

    private RoadGraph.Road leg(String from, String to, List<Route.Sample> samples) {
        var streets = new LinkedHashMap<String, Double>();
        var types = new LinkedHashMap<Integer, Double>();
        var shape = new ArrayList<Ground.Point>();
        shape.add(at(from));
        for (int i = 1; i < samples.size(); i++) {
            double metres = samples.get(i).metres() - samples.get(i - 1).metres();
            streets.merge(samples.get(i).street(), metres, Double::sum);
            types.merge(samples.get(i).wayType(), metres, Double::sum);
            shape.add(samples.get(i).at());
        }
        shape.set(shape.size() - 1, at(to));
        var first = samples.getFirst();
        var last = samples.getLast();
        return new RoadGraph.Road(
                from, to, last.metres() - first.metres(), last.seconds() - first.seconds(), streets, types, shape);
    }
}
