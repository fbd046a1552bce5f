package org.respite.terms.standing;

import java.util.AbstractList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reasons that are put into words only when somebody reads them: those before, one for each report that counts, and those
 * after. What it shows never changes.
 */
final class Reasons extends AbstractList<Reason> {

    private final List<Reason> before;
    private final Sums sums;
    private final List<Reason> after;

    Reasons(List<Reason> before, Sums sums, List<Reason> after) {
        this.before = List.copyOf(before);
        this.sums = sums;
        this.after = List.copyOf(after);
    }

    /** These and one more. */
    Reasons and(Reason more) {
        return new Reasons(before, sums, Stream.concat(after.stream(), Stream.of(more)).toList());
    }

    @Override
    public int size() {
        return before.size() + sums.reasons() + after.size();
    }

    @Override
    public Reason get(int index) {
        if (index < before.size()) {
            return before.get(index);
        }
        int rest = index - before.size();
        return rest < sums.reasons() ? sums.reason(rest) : after.get(rest - sums.reasons());
    }

    @Override
    public Iterator<Reason> iterator() {
        return new Iterator<>() {
            private final Iterator<Counted> things = sums.iterator();
            private Iterator<Reason> now = before.iterator();
            private boolean isAfter;

            @Override
            public boolean hasNext() {
                while (!now.hasNext() && things.hasNext()) {
                    now = things.next().reasons().iterator();
                }
                if (!now.hasNext() && !isAfter) {
                    isAfter = true;
                    now = after.isEmpty() ? Collections.emptyIterator() : after.iterator();
                }
                return now.hasNext();
            }

            @Override
            public Reason next() {
                return hasNext() ? now.next() : Collections.<Reason>emptyIterator().next();
            }
        };
    }
}
