package org.respite.mediation.pause;

import java.util.List;

/**
 * The pauses that are worth asking for, the smallest first: to ask for any other one within the budget is proven, or was
 * found, to bring no more than {@code apart} beyond one of these that asks for no more.
 *
 * @param points worth asking for
 * @param dominated planned, and not better by more than {@code apart} than a point that asks for no more
 * @param excluded never planned: old prices prove that no plan of it is better by more than {@code apart}
 * @param impossible for which a mandatory hand-over cannot be made
 * @param open neither planned nor excluded before the time was over
 * @param largest zone-hours of the largest within the budget
 * @param candidates within the budget
 * @param beyondBudget how many others there were
 * @param apart smallest difference that counts: of the survival floor in points, of worth as a share
 */
public record PauseAnswer(
        List<Point> points,
        List<Point> dominated,
        List<Excluded> excluded,
        List<Candidate> impossible,
        List<Candidate> open,
        double largest,
        int candidates,
        int beyondBudget,
        double apart) {

    public PauseAnswer {
        points = List.copyOf(points);
        dominated = List.copyOf(dominated);
        excluded = List.copyOf(excluded);
        impossible = List.copyOf(impossible);
        open = List.copyOf(open);
    }

    /** How many were planned from their trips on. */
    public int planned() {
        return points.size() + dominated.size() + impossible.size();
    }

    /**
     * A candidate that was never planned.
     *
     * @param by one that asks for no more
     * @param worthBound no plan of the candidate that keeps the other's survival floor, less what does not count, is worth
     *     more
     * @param floorBound no plan of it has a higher survival floor
     */
    public record Excluded(Candidate candidate, Candidate by, double worthBound, double floorBound) {}
}
