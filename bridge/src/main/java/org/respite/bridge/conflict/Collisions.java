package org.respite.bridge.conflict;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.respite.bridge.solver.ChoiceModel;
import org.respite.bridge.talks.Membership;

/**
 * Which constraints cannot all be kept.
 *
 * @param conflicts smallest sets that cannot be kept together: without any one of them the rest can
 * @param ways smallest sets that would have to give way for all others to be kept
 * @param complete whether these are all
 */
public record Collisions(List<BitSet> conflicts, List<BitSet> ways, boolean complete) {

    private static final Comparator<BitSet> SMALLEST = Comparator.<BitSet>comparingInt(BitSet::cardinality).thenComparing(BitSet::toString);

    public Collisions {
        conflicts = conflicts.stream().sorted(SMALLEST).toList();
        ways = ways.stream().sorted(SMALLEST).toList();
    }

    /**
     * Goes through the sets with a map of what is explored (M. Liffiton and others, Fast, Flexible MUS Enumeration, Constraints 21,
     * 2016: MARCO), and shrinks each that does not fit by {@link QuickXplain}.
     *
     * @param constraints how many there are
     * @param fits whether some of them can all be kept
     * @param most ends after so many conflicts
     */
    public static Collisions of(int constraints, Predicate<BitSet> fits, int most) {
        var map = new ChoiceModel(sizes(constraints));
        map.measure(all(constraints).stream().map(c -> new ChoiceModel.Part(1, c, List.of(0L, 1L), List.of())).toList());
        var shrink = new QuickXplain(fits);
        var conflicts = new ArrayList<BitSet>();
        var ways = new ArrayList<BitSet>();
        while (conflicts.size() < most && ways.size() < most) {
            var seed = map.best();
            if (seed.isEmpty()) {
                return new Collisions(conflicts, ways, true);
            }
            var kept = new BitSet();
            all(constraints).stream().filter(c -> seed.get().option(c) == 1).forEach(kept::set);
            if (fits.test(kept)) {
                kept.flip(0, constraints);
                ways.add(kept);
                map.require(marked(kept, 1));
            } else {
                var conflict = shrink.conflict(kept);
                conflicts.add(conflict);
                map.require(marked(conflict, 0));
            }
        }
        return new Collisions(conflicts, ways, false);
    }

    private static List<Membership> marked(BitSet set, int option) {
        return set.stream().mapToObj(c -> Membership.one(c, option, 2)).toList();
    }

    private static List<Integer> all(int constraints) {
        return IntStream.range(0, constraints).boxed().toList();
    }

    private static int[] sizes(int constraints) {
        return IntStream.generate(() -> 2).limit(constraints).toArray();
    }
}
