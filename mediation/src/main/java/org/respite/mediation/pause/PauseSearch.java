package org.respite.mediation.pause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.respite.mediation.pause.PauseAnswer.Excluded;
import org.respite.mediation.proposals.Asked;
import org.respite.mediation.proposals.CheckedPlan;
import org.respite.mediation.proposals.CommonFloor;
import org.respite.planner.PlannerControl;
import org.respite.planner.PlannerOptions;
import org.respite.planner.Progress;
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
        var largest = left.stream().max(SMALLEST_FIRST).orElseThrow();
        plan(largest);
        left.remove(largest);
        while (!left.isEmpty() && !control.stopRequested()) {
            var next = mostPromising(left);
            left.remove(next);
            findExclusion(next).ifPresentOrElse(excluded::add, () -> plan(next));
        }
        left.addAll(cutShort);
        var points = new ArrayList<Point>();
        var dominated = new ArrayList<Point>();
        planned.sort(Comparator.comparing(Point::candidate, SMALLEST_FIRST).thenComparing(BEST_FIRST));
        for (var point : planned) {
            boolean adds = planned.stream()
                    .filter(p -> p != point && asksLess(p, point) && !dominated.contains(p))
                    .allMatch(p -> point.isBetterThan(p, apart));
            (adds ? points : dominated).add(point);
        }
        return new PauseAnswer(
                points, dominated, excluded, impossible, left, largest.asked().zoneHours(), choice.candidates().size(), choice.beyondBudget(), apart);
    }

    private static final Comparator<Candidate> SMALLEST_FIRST = Comparator.comparingDouble(
                    (Candidate c) -> c.asked().zoneHours())
            .thenComparingDouble(c -> c.asked().crossingHours())
            .thenComparingInt(c -> c.asked().days())
            .thenComparing(c -> String.join(";", c.words()));

    private static final Comparator<Point> BEST_FIRST = Comparator.comparingDouble((Point p) -> -p.floor())
            .thenComparingDouble(p -> -p.plan().worth());

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
            throw new IllegalStateException("the checker refuses the plan for " + candidate.words() + ": "
                    + plan.report().findings().getFirst().message());
        }
        if (planned.isEmpty()) {
            floor = CommonFloor.of(List.of(plan.outcome()));
        }
        planned.add(new Point(candidate, plan, floor.of(plan.outcome()).orElse(1)));
    }

    /** Why a candidate need not be planned: one that asks for no more, and bounds that show that it adds too little. */
    private Optional<Excluded> findExclusion(Candidate candidate) {
        var known = bounds.of(candidate, planned);
        return planned.stream()
                .filter(p -> p.candidate().asked().isWithin(candidate.asked()))
                .filter(p -> known.floor() <= p.floor() + apart
                        && known.worthAt(Math.max(0, p.floor() - apart)) <= (1 + apart) * p.plan().worth())
                .findFirst()
                .map(p -> new Excluded(
                        candidate, p.candidate(), known.worthAt(Math.max(0, p.floor() - apart)), known.floor()));
    }

    /** Of two that ask for the same, the better one stands; of equals, the first. */
    private boolean asksLess(Point one, Point other) {
        Asked a = one.candidate().asked();
        Asked b = other.candidate().asked();
        return a.isWithin(b) && (!b.isWithin(a) || planned.indexOf(one) < planned.indexOf(other));
    }

    private PlannerControl told(Candidate candidate) {
        var words = candidate.words().isEmpty() ? "no pause" : String.join(", ", candidate.words()) + ", days: " + candidate.days();
        return new PlannerControl() {
            @Override
            public boolean stopRequested() {
                return control.stopRequested();
            }

            @Override
            public void progress(Progress progress) {
                control.progress(new Progress(words + ": " + progress.phase(), progress.value(), progress.bound()));
            }
        };
    }
}
