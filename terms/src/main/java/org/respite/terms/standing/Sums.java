package org.respite.terms.standing;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.respite.model.report.Amount;

/**
 * What counts in a window, in order of time, with running sums that saturate at {@link Amount#MOST}. It is never changed:
 * what was answered with it stays as it was. One thing more or less costs the logarithm of their number.
 *
 * <p>A weight-balanced tree (Adams, <i>Efficient sets — a balancing act</i>, 1993; weights by Hirai and Yamamoto, 2011).
 */
final class Sums {

    static final Sums NONE = new Sums();

    private static final int DELTA = 3;
    private static final int GAMMA = 2;

    private final Sums left;
    private final Sums right;
    private final Counted item;
    private final int items;
    private final int reasons;
    private final long certain;
    private final long reported;

    private Sums() {
        left = this;
        right = this;
        item = null;
        items = 0;
        reasons = 0;
        certain = 0;
        reported = 0;
    }

    private Sums(Sums left, Counted item, Sums right) {
        this.left = left;
        this.item = item;
        this.right = right;
        items = left.items + 1 + right.items;
        reasons = left.reasons + item.size() + right.reasons;
        certain = plus(plus(left.certain, item.certain()), right.certain);
        reported = plus(plus(left.reported, item.reported()), right.reported);
    }

    static long plus(long a, long b) {
        return Math.min(Amount.MOST, a + b);
    }

    /** @param sorted in their order, each once */
    static Sums of(List<? extends Counted> sorted) {
        return sorted.isEmpty() ? NONE : of(sorted, 0, sorted.size());
    }

    private static Sums of(List<? extends Counted> sorted, int from, int to) {
        if (from == to) {
            return NONE;
        }
        int middle = (from + to) >>> 1;
        return new Sums(of(sorted, from, middle), sorted.get(middle), of(sorted, middle + 1, to));
    }

    static int compare(Counted a, Counted b) {
        int byTime = a.time().compareTo(b.time());
        return byTime == 0 ? a.id().compareTo(b.id()) : byTime;
    }

    boolean isEmpty() {
        return items == 0;
    }

    long certain() {
        return certain;
    }

    long reported() {
        return reported;
    }

    int size() {
        return items;
    }

    /** The thing of that number, counted from 0. */
    Counted get(int index) {
        var at = this;
        int rest = Objects.checkIndex(index, items);
        while (rest != at.left.items) {
            if (rest < at.left.items) {
                at = at.left;
            } else {
                rest -= at.left.items + 1;
                at = at.right;
            }
        }
        return at.item;
    }

    /** How many reasons there are for all of it. */
    int reasons() {
        return reasons;
    }

    Sums with(Counted more) {
        if (isEmpty()) {
            return new Sums(NONE, more, NONE);
        }
        int order = compare(more, item);
        if (order == 0) {
            return new Sums(left, more, right);
        }
        return order < 0 ? balanced(left.with(more), item, right) : balanced(left, item, right.with(more));
    }

    Sums without(Counted gone) {
        if (isEmpty()) {
            return this;
        }
        int order = compare(gone, item);
        if (order < 0) {
            return balanced(left.without(gone), item, right);
        }
        if (order > 0) {
            return balanced(left, item, right.without(gone));
        }
        if (left.isEmpty()) {
            return right;
        }
        if (right.isEmpty()) {
            return left;
        }
        var next = right.least();
        return balanced(left, next, right.without(next));
    }

    private static Sums balanced(Sums left, Counted item, Sums right) {
        if (isHeavier(right, left)) {
            return weight(right.left) < GAMMA * weight(right.right)
                    ? new Sums(new Sums(left, item, right.left), right.item, right.right)
                    : new Sums(new Sums(left, item, right.left.left), right.left.item,
                            new Sums(right.left.right, right.item, right.right));
        }
        if (isHeavier(left, right)) {
            return weight(left.right) < GAMMA * weight(left.left)
                    ? new Sums(left.left, left.item, new Sums(left.right, item, right))
                    : new Sums(new Sums(left.left, left.item, left.right.left), left.right.item,
                            new Sums(left.right.right, item, right));
        }
        return new Sums(left, item, right);
    }

    private static boolean isHeavier(Sums a, Sums b) {
        return weight(a) > DELTA * weight(b);
    }

    private static int weight(Sums sums) {
        return sums.items + 1;
    }

    Optional<Counted> first() {
        return isEmpty() ? Optional.empty() : Optional.of(least());
    }

    private Counted least() {
        var at = this;
        while (!at.left.isEmpty()) {
            at = at.left;
        }
        return at.item;
    }

    /** The first with which so much is certain. */
    Optional<Counted> reached(long amount) {
        if (certain < amount || isEmpty()) {
            return Optional.empty();
        }
        var at = this;
        long missing = amount;
        while (true) {
            if (at.left.certain >= missing && !at.left.isEmpty()) {
                at = at.left;
                continue;
            }
            missing -= at.left.certain;
            if (at.item.certain() >= missing) {
                return Optional.of(at.item);
            }
            missing -= at.item.certain();
            at = at.right;
        }
    }

    /** The thing that stands in the same place of the order. */
    Optional<Counted> find(Counted thing) {
        var at = this;
        while (!at.isEmpty()) {
            int order = compare(thing, at.item);
            if (order == 0) {
                return Optional.of(at.item);
            }
            at = order < 0 ? at.left : at.right;
        }
        return Optional.empty();
    }

    /** The first thing from a time on. */
    Optional<Counted> from(Instant time) {
        return next(t -> !t.time().isBefore(time), false);
    }

    /** The first from a time on of which something is certain. */
    Optional<Counted> certainFrom(Instant time) {
        return next(t -> !t.time().isBefore(time), true);
    }

    Optional<Counted> after(Counted thing) {
        return next(t -> compare(t, thing) > 0, false);
    }

    Optional<Counted> certainAfter(Counted thing) {
        return next(t -> compare(t, thing) > 0, true);
    }

    /** @param isLater holds for all things from some place of the order on */
    private Optional<Counted> next(Predicate<Counted> isLater, boolean isCertain) {
        if (isEmpty() || isCertain && certain == 0) {
            return Optional.empty();
        }
        if (!isLater.test(item)) {
            return right.next(isLater, isCertain);
        }
        var earlier = left.next(isLater, isCertain);
        if (earlier.isPresent()) {
            return earlier;
        }
        return !isCertain || item.certain() > 0 ? Optional.of(item) : right.next(isLater, true);
    }

    /** The reason of that number, counted from 0. */
    Reason reason(int index) {
        var at = this;
        int rest = index;
        while (true) {
            if (rest < at.left.reasons) {
                at = at.left;
                continue;
            }
            rest -= at.left.reasons;
            if (rest < at.item.size()) {
                return at.item.reasons().get(rest);
            }
            rest -= at.item.size();
            at = at.right;
        }
    }

    /** Each thing, in order. */
    Iterator<Counted> iterator() {
        return iterator(Instant.MIN);
    }

    /** Each thing from a time on, in order. */
    Iterator<Counted> iterator(Instant from) {
        var open = new ArrayDeque<Sums>();
        for (var at = this; !at.isEmpty(); ) {
            boolean isEarlier = at.item.time().isBefore(from);
            if (!isEarlier) {
                open.push(at);
            }
            at = isEarlier ? at.right : at.left;
        }
        return new Iterator<>() {

            @Override
            public boolean hasNext() {
                return !open.isEmpty();
            }

            @Override
            public Counted next() {
                var here = open.pop();
                for (var at = here.right; !at.isEmpty(); at = at.left) {
                    open.push(at);
                }
                return here.item;
            }
        };
    }
}
