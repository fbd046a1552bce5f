package org.respite.terms.tree;

import java.util.List;
import java.util.Optional;
import org.respite.terms.tree.Timing.Days;
import org.respite.terms.tree.Timing.Deadline;
import org.respite.terms.tree.Timing.Hours;
import org.respite.terms.tree.Timing.Interval;
import org.respite.terms.tree.Timing.Rhythm;
import org.respite.terms.tree.Timing.Span;

/**
 * When, where and under which condition a clause holds.
 *
 * @param exchange what each unit of another count calls for
 * @param concerns the day that the thing owed speaks of, where it is not the day on which it is due
 * @param length how long a day it lasts, where its hours are announced and not written here
 * @param places names of zones or places; none where the clause says {@code anywhere} or nothing
 * @param sliding clause whose delay moves the deadline by as much
 */
public record Qualifiers(
        Optional<Rhythm> rhythm,
        Optional<Exchange> exchange,
        Optional<Concerns> concerns,
        Optional<Deadline> deadline,
        Optional<Hours> hours,
        Optional<Days> days,
        Optional<Interval> interval,
        Optional<Span> length,
        List<Where> places,
        boolean anywhere,
        Optional<Dependence> dependence,
        Optional<Span> grace,
        Optional<String> sliding,
        List<String> observers,
        List<String> except) {

    public Qualifiers {
        places = List.copyOf(places);
        observers = List.copyOf(observers);
        except = List.copyOf(except);
    }

    /** For every so many of a count. */
    public record Exchange(long every, String count, Optional<String> verb) {}

    public enum Concerns {
        SAME_DAY,
        NEXT_DAY
    }

    /** A place with the word that stood before it. */
    public record Where(String preposition, String place) {}

    /** That a clause holds only if, unless or while something is so. */
    public record Dependence(Join join, Condition condition) {

        public enum Join {
            IF,
            UNLESS,
            WHILE
        }
    }
}
