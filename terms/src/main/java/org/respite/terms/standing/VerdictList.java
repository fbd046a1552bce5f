package org.respite.terms.standing;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;

/**
 * Verdicts that are not copied from one answer to the next. Where a clause has one for each of many events, an answer costs
 * what has changed of them; what else is to be said of each is said when somebody reads it. It never changes.
 */
abstract sealed class VerdictList extends AbstractList<Verdict> {

    static VerdictList of(Sums judged) {
        return new OfEvents(judged, UnaryOperator.identity());
    }

    /** One list after the other. */
    static VerdictList joined(List<List<Verdict>> lists) {
        return new Joined(List.copyOf(lists));
    }

    /** @param then what becomes of each; it says the same whenever it is asked */
    static List<Verdict> each(List<Verdict> verdicts, UnaryOperator<Verdict> then) {
        return switch (verdicts) {
            case OfEvents those -> new OfEvents(those.judged, v -> then.apply(those.then.apply(v)));
            case Joined those -> new Joined(those.lists.stream().map(l -> each(l, then)).toList());
            default -> verdicts.stream().map(then).toList();
        };
    }

    private static final class OfEvents extends VerdictList {
        private final Sums judged;
        private final UnaryOperator<Verdict> then;

        OfEvents(Sums judged, UnaryOperator<Verdict> then) {
            this.judged = judged;
            this.then = then;
        }

        @Override
        public int size() {
            return judged.size();
        }

        @Override
        public Verdict get(int index) {
            return read(judged.get(index));
        }

        private Verdict read(Counted judged) {
            return then.apply(((Answered) judged).verdict());
        }

        @Override
        public Iterator<Verdict> iterator() {
            var each = judged.iterator();
            return new Iterator<>() {

                @Override
                public boolean hasNext() {
                    return each.hasNext();
                }

                @Override
                public Verdict next() {
                    return read(each.next());
                }
            };
        }
    }

    private static final class Joined extends VerdictList {
        private final List<List<Verdict>> lists;
        private final int size;

        Joined(List<List<Verdict>> lists) {
            this.lists = lists;
            this.size = lists.stream().mapToInt(List::size).sum();
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public Verdict get(int index) {
            int rest = index;
            for (var list : lists) {
                if (rest < list.size()) {
                    return list.get(rest);
                }
                rest -= list.size();
            }
            throw new IndexOutOfBoundsException(index);
        }

        @Override
        public Iterator<Verdict> iterator() {
            var rest = lists.iterator();
            return new Iterator<>() {
                private Iterator<Verdict> now = List.<Verdict>of().iterator();

                @Override
                public boolean hasNext() {
                    while (!now.hasNext() && rest.hasNext()) {
                        now = rest.next().iterator();
                    }
                    return now.hasNext();
                }

                @Override
                public Verdict next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return now.next();
                }
            };
        }
    }
}
