package org.respite.mediation.pause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.respite.mediation.pause.PauseAnswer.Excluded;
import org.respite.mediation.proposals.CheckedPlan;
import org.respite.mediation.proposals.PlanRefused;
import org.respite.mediation.proposals.CommonFloor;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.master.KnownColumns;

/**
 * Finds the pauses that are worth asking for: what is asked (zone-hours, days, crossing-hours) against what it allows
 * (survival floor first, then worth, as every plan is judged). An approximate Pareto set in the sense of Papadimitriou and
 * Yannakakis (2000): what is left out is at most a stated share better than a point that asks for no more.
 *
 * <p>The largest candidate is planned first. Its prices bound every other one by weak duality, as in a branch and bound
 * whose nodes are pauses (Land and Doig 1960); the checker computes the bounds and nothing is solved. Then from the
 * smallest on: a candidate is planned only where no bound shows that it adds too little, and starts with the trips of the
 * largest one that is planned and lies within it. Each plan's prices sharpen the bounds on the rest.
 *
 * <p>Not supported: who would agree to what; pauses that differ in anything but zones, hours, days and cargo hours.
 */
public final class PauseSearch {

    private static final Comparator<Candidate> ASKS_LESS = Comparator.comparingDouble(
                    (Candidate c) -> c.asked().zoneHours())
            .thenComparingDouble(c -> c.asked().crossingHours())
            .thenComparingInt(c -> c.asked().days());

    private static final Comparator<Candidate> SMALLEST_FIRST =
            ASKS_LESS.thenComparing(c -> String.join(";", c.words()));

    /** Of points that ask for the same, the best first. */
    private static final Comparator<Point> IN_ORDER = Comparator.comparing(Point::candidate, ASKS_LESS)
            .thenComparingDouble(p -> -p.floor())
            .thenComparingDouble(p -> -p.plan().worth())
            .thenComparing(Point::candidate, SMALLEST_FIRST);

    private final Question question;
    private final PlannerOptions options;
    private final double apart;
    private final PlannerControl control;
    private final List<Point> planned = new ArrayList<>();
    private final List<Excluded> excluded = new ArrayList<>();
    private final List<Candidate> impossible = new ArrayList<>();
    private final List<Candidate> cutShort = new ArrayList<>();
    private final CandidateBounds bounds;
    private CommonFloor floor = new CommonFloor(new BitSet());

    private PauseSearch(Question question, PlannerOptions options, double apart, PlannerControl control) {
        this.question = question;
        this.options = options;
        this.apart = apart;
        this.control = control;
        this.bounds = new CandidateBounds(question);
    }

    /** @param apart smallest difference that counts, above 0 */
    public static PauseAnswer search(Question question, PlannerOptions options, double apart, PlannerControl control) {
        return new PauseSearch(question, options, apart, control).answer();
    }

    private PauseAnswer answer() {
        var choice = Menu.of(question);
        var left = new ArrayList<>(choice.candidates());
        left.sort(SMALLEST_FIRST);
        var largest = left.getLast();
        plan(largest);
        left.remove(largest);
        while (!left.isEmpty() && !control.stopRequested()) {
            var next = mostPromising(left);
            left.remove(next);
            findExclusion(next).ifPresentOrElse(excluded::add, () -> plan(next));
            if (left.isEmpty()) {
                left.addAll(noLongerExcluded());
            }
        }
        left.addAll(noLongerExcluded());
        left.addAll(cutShort);
        var points = worthAsking();
        var dominated = planned.stream().filter(p -> !points.contains(p)).toList();
        return new PauseAnswer(
                points, dominated, excluded, impossible, left, largest.asked().zoneHours(), choice.candidates().size(),
                choice.beyondBudget(), apart);
    }

    /** Of those that are planned so far, each that is better than every kept one that asks for no more. */
    private List<Point> worthAsking() {
        var kept = new ArrayList<Point>();
        planned.stream().sorted(IN_ORDER).forEach(point -> {
            boolean adds = kept.stream()
                    .filter(k -> k.candidate().asked().isWithin(point.candidate().asked()))
                    .allMatch(k -> point.isBetterThan(k, apart));
            if (adds) {
                kept.add(point);
            }
        });
        return kept;
    }

    /** What was excluded by a point that is not kept after all, and is by no other: it has to be looked at again. */
    private List<Candidate> noLongerExcluded() {
        var again = excluded.stream()
                .filter(e -> findExclusion(e.candidate()).isEmpty())
                .toList();
        excluded.removeAll(again);
        return again.stream().map(Excluded::candidate).sorted(SMALLEST_FIRST).toList();
    }

    /** Of those that ask for as little as the first, the one that the prices promise most. */
    private Candidate mostPromising(List<Candidate> left) {
        var smallest = left.getFirst().asked();
        return left.stream()
                .filter(c -> c.asked().isWithin(smallest))
                .max(Comparator.comparingDouble((Candidate c) -> bounds.of(c, planned).worthAt(0)))
                .orElseThrow();
    }

    private void plan(Candidate candidate) {
        var scenario = candidate.in(question);
        var start = planned.stream()
                .filter(p -> candidate.holds(p.candidate()))
                .max(Comparator.comparing(Point::candidate, SMALLEST_FIRST))
                .map(p -> p.plan().result().used())
                .orElse(KnownColumns.NONE);
        var plan = CheckedPlan.of(scenario, options, told(candidate), start);
        if (control.stopRequested() && !planned.isEmpty()) {
            cutShort.add(candidate);
            return;
        }
        if (plan.onlyMissesHandOvers()) {
            impossible.add(candidate);
            return;
        }
        if (!plan.isAccepted()) {
            throw new PlanRefused(String.join(", ", candidate.words()), plan);
        }
        if (planned.isEmpty()) {
            floor = CommonFloor.of(List.of(plan.outcome()));
        }
        planned.add(new Point(candidate, plan, floor.of(plan.outcome()).orElse(1)));
    }

    /** Why a candidate need not be planned: one that asks for no more, and bounds that show that it adds too little. */
    private Optional<Excluded> findExclusion(Candidate candidate) {
        var known = bounds.of(candidate, planned);
        return worthAsking().stream()
                .filter(p -> p.candidate().asked().isWithin(candidate.asked()))
                .filter(p -> known.floor() <= p.floor() + apart
                        && known.worthAt(Math.max(0, p.floor() - apart)) <= (1 + apart) * p.plan().worth())
                .findFirst()
                .map(p -> new Excluded(
                        candidate, p.candidate(), known.worthAt(Math.max(0, p.floor() - apart)), known.floor()));
    }

    private PlannerControl told(Candidate candidate) {
        var words = candidate.words().isEmpty() ? "no pause" : String.join(", ", candidate.words()) + ", days: " + candidate.days();
        return control.telling(progress -> progress.after(words + ": "));
    }
}
