package org.respite.mediation.pause;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.respite.mediation.price.OldPrices.WorthBound;
import org.respite.mediation.price.Reach;

/** What the prices of planned pauses prove of others. Each pair is computed once. */
final class CandidateBounds {

    /** Beside the largest pause, so many whose zone-hours are nearest are asked. */
    private static final int NEAREST = 2;

    private final Question question;
    private final Map<List<Candidate>, Bound> known = new HashMap<>();
    private final Map<Candidate, Reach> reaches = new HashMap<>();

    CandidateBounds(Question question) {
        this.question = question;
    }

    private record Bound(WorthBound worth, double floor) {}

    /**
     * All that is proven of a candidate.
     *
     * @param floor no plan of it has a higher survival floor
     */
    record Bounds(List<WorthBound> worths, double floor) {

        /** No plan of it that keeps the floor is worth more. */
        double worthAt(double keptFloor) {
            return worths.stream().mapToDouble(w -> w.at(keptFloor)).min().orElse(Double.POSITIVE_INFINITY);
        }
    }

    /** @param planned the largest first */
    Bounds of(Candidate candidate, List<Point> planned) {
        var points = new LinkedHashSet<>(planned.subList(0, Math.min(1, planned.size())));
        planned.stream()
                .sorted(Comparator.comparingDouble(p -> Math.abs(p.candidate().asked().zoneHours() - candidate.asked().zoneHours())))
                .limit(NEAREST)
                .forEach(points::add);
        var bounds = points.stream().map(p -> known.computeIfAbsent(
                List.of(candidate, p.candidate()), _ -> bound(candidate, p))).toList();
        return new Bounds(
                bounds.stream().map(Bound::worth).toList(),
                bounds.stream().mapToDouble(Bound::floor).min().orElse(1));
    }

    private Bound bound(Candidate candidate, Point point) {
        var scenario = candidate.in(question);
        var reach = reaches.computeIfAbsent(candidate, _ -> Reach.of(scenario));
        var prices = point.plan().prices();
        return new Bound(prices.ofWorthOf(scenario, reach), prices.floorBound(scenario, reach));
    }
}
