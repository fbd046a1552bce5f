package org.respite.bridge.conflict;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds one smallest-by-inclusion set of constraints that cannot all be kept, by halving (U. Junker, QUICKXPLAIN: Preferred
 * Explanations and Relaxations for Over-Constrained Problems, AAAI 2004).
 */
final class QuickXplain {

    private final Predicate<BitSet> fits;

    /** @param fits whether constraints can all be kept */
    QuickXplain(Predicate<BitSet> fits) {
        this.fits = fits;
    }

    /** Of constraints that cannot all be kept, some that cannot either, while all but any one of them can. */
    BitSet conflict(BitSet constraints) {
        var none = new BitSet();
        return fits.test(none) ? within(none, false, constraints.stream().boxed().toList()) : none;
    }

    private BitSet within(BitSet background, boolean grown, List<Integer> constraints) {
        if (grown && !fits.test(background)) {
            return new BitSet();
        }
        if (constraints.size() == 1) {
            return set(constraints);
        }
        var first = constraints.subList(0, constraints.size() / 2);
        var second = constraints.subList(constraints.size() / 2, constraints.size());
        var ofSecond = within(union(background, set(first)), true, second);
        var ofFirst = within(union(background, ofSecond), !ofSecond.isEmpty(), first);
        return union(ofFirst, ofSecond);
    }

    private static BitSet set(List<Integer> constraints) {
        var set = new BitSet();
        constraints.forEach(set::set);
        return set;
    }

    private static BitSet union(BitSet a, BitSet b) {
        var union = (BitSet) a.clone();
        union.or(b);
        return union;
    }
}
