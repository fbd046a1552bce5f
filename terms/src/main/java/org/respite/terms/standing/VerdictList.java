package org.respite.terms.standing;

import java.time.Instant;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Verdicts that are not copied from one answer to the next. Where a clause has one for each of many events, an answer costs
 * what has changed of them; what else is to be said of each is said when somebody reads it. It never changes.
 */
abstract sealed class VerdictList extends AbstractList<Verdict> {

    static VerdictList of(Judged judged) {
        return new OfEvents(judged, UnaryOperator.identity(), true);
    }

    /** How many stand so. Verdicts on many events are not read one by one as long as nothing else is said of each. */
    static int count(List<Verdict> verdicts, Status status) {
        return switch (verdicts) {
            case OfEvents those when those.isPlain -> those.judged.count(status);
            case Joined those -> those.lists.stream().mapToInt(l -> count(l, status)).sum();
            default -> (int) verdicts.stream().filter(v -> v.status() == status).count();
        };
    }

    /** Since when those that stand so do, where that is known: the first, or the last of them. */
    static Optional<Instant> since(List<Verdict> verdicts, Status status, boolean isLast) {
        return switch (verdicts) {
            case OfEvents those when those.isPlain && those.judged.count(status) == 0 -> Optional.empty();
            case OfEvents those when those.isPlain && status == Status.BREACHED && !isLast -> those.judged.firstBreach();
            case Joined those -> extreme(those.lists.stream().flatMap(l -> since(l, status, isLast).stream()), isLast);
            default -> extreme(verdicts.stream().filter(v -> v.status() == status).flatMap(v -> v.since().stream()), isLast);
        };
    }

    /** Whose verdicts stand so. */
    static Stream<String> actors(List<Verdict> verdicts, Status status) {
        return switch (verdicts) {
            case OfEvents those when those.isPlain -> those.judged.count(status) == 0 ? Stream.of() : those.getFirst().actor().stream();
            case Joined those -> those.lists.stream().flatMap(l -> actors(l, status));
            default -> verdicts.stream().filter(v -> v.status() == status).flatMap(v -> v.actor().stream());
        };
    }

    private static Optional<Instant> extreme(Stream<Instant> times, boolean isLast) {
        return isLast ? times.max(Comparator.naturalOrder()) : times.min(Comparator.naturalOrder());
    }

    /** One list after the other. */
    static VerdictList joined(List<List<Verdict>> lists) {
        return new Joined(List.copyOf(lists));
    }

    /** @param then what becomes of each; it says the same whenever it is asked */
    static List<Verdict> each(List<Verdict> verdicts, UnaryOperator<Verdict> then) {
        return switch (verdicts) {
            case OfEvents those -> new OfEvents(those.judged, v -> then.apply(those.then.apply(v)), false);
            case Joined those -> new Joined(those.lists.stream().map(l -> each(l, then)).toList());
            default -> verdicts.stream().map(then).toList();
        };
    }

    private static final class OfEvents extends VerdictList {
        private final Judged judged;
        private final UnaryOperator<Verdict> then;
        private final boolean isPlain;

        /** @param isPlain whether nothing becomes of them */
        OfEvents(Judged judged, UnaryOperator<Verdict> then, boolean isPlain) {
            this.judged = judged;
            this.then = then;
            this.isPlain = isPlain;
        }

        @Override
        public int size() {
            return judged.sums().size();
        }

        @Override
        public Verdict get(int index) {
            return read(judged.sums().get(index));
        }

        private Verdict read(Counted judged) {
            return then.apply(((Answered) judged).verdict());
        }

        @Override
        public Iterator<Verdict> iterator() {
            var each = judged.sums().iterator();
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
