package org.respite.planner.rounding;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.respite.planner.problem.Problem;
import org.respite.planner.problem.Trip;

/**
 * Puts parts of vehicles together: where the fractional plan sends a part of a vehicle here and a part of another there,
 * one vehicle drops at both, if it comes hardly later and the parts are not more than a whole.
 */
final class PartLoads {

    private static final double ALMOST_WHOLE = 0.9;
    private static final double FULL = 0.95;
    private static final double MORE_THAN_FULL = 1.1;
    private static final int MOST_DROPS = 6;
    private static final int HOURS_BETWEEN_LOADS = 2;
    private static final int HOURS_LATER = 1;

    /** A drive that goes for a part of a vehicle. */
    interface Part {

        Drive drive();

        double share();
    }

    /** A drive that drops where all the parts go. */
    record Together<P extends Part>(Drive drive, List<P> parts) {}

    private final MoreDrops drops;
    private final int ticksPerHour;

    PartLoads(Problem problem) {
        this.drops = new MoreDrops(problem);
        this.ticksPerHour = 3600 / problem.world().grid.tickSeconds();
    }

    /** The part with others that fit beside it; alone where none does. */
    <P extends Part> Together<P> together(P first, List<P> all) {
        var together = new Together<>(first.drive(), List.of(first));
        double share = first.share();
        while (first.share() < ALMOST_WHOLE && share < FULL && together.parts().size() < MOST_DROPS) {
            var next = nearest(together, share, all);
            if (next == null && together.parts().size() == 1) {
                next = before(first, all);
            }
            if (next == null) {
                break;
            }
            together = next;
            share += next.parts().getLast().share();
        }
        return together;
    }

    /** With the one more part that is dropped soonest. */
    private <P extends Part> @Nullable Together<P> nearest(Together<P> together, double share, List<P> all) {
        Together<P> best = null;
        var first = together.drive().way();
        var visited = together.drive().drops().stream().map(d -> d.sink().place()).toList();
        for (var part : all) {
            var way = part.drive().way();
            if (!fits(first, share, part) || visited.contains(way.sink().place())) {
                continue;
            }
            int last = way.dropTick() + HOURS_LATER * ticksPerHour;
            if (best != null) {
                last = Math.min(last, best.drive().drops().getLast().dropTick() - 1);
            }
            var longer = drops.withDrop(together.drive(), way.sink(), last);
            if (longer != null) {
                var parts = new ArrayList<>(together.parts());
                parts.add(part);
                best = new Together<>(longer, List.copyOf(parts));
            }
        }
        return best;
    }

    /** With another part that is dropped before it. */
    private <P extends Part> @Nullable Together<P> before(P first, List<P> all) {
        var way = first.drive().way();
        for (var part : all) {
            var other = part.drive().way();
            boolean joins = fits(way, first.share(), part) && other.sink().place() != way.sink().place();
            var both = joins
                    ? drops.withDrop(part.drive(), way.sink(), way.dropTick() + HOURS_LATER * ticksPerHour)
                    : null;
            if (both != null) {
                return new Together<>(both, List.of(first, part));
            }
        }
        return null;
    }

    /** Whether the part goes the way of {@code one} at about its time and has room beside its share. */
    private boolean fits(Trip one, double share, Part part) {
        var other = part.drive().way();
        return part.share() > 0 && share + part.share() <= MORE_THAN_FULL && part.drive().drops().size() == 1
                && MoreDrops.isDivisible(one) && MoreDrops.isDivisible(other)
                && one.fleet().index() == other.fleet().index()
                && one.source().place() == other.source().place()
                && Math.abs(one.loadTick() - other.loadTick()) <= HOURS_BETWEEN_LOADS * ticksPerHour;
    }
}
