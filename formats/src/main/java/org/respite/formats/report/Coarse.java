package org.respite.formats.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.respite.model.quantity.Window;

/**
 * How an edition blurs counts and times, so that nobody can be found in them.
 *
 * <p>Counts of people are rounded down to a fixed base <em>once</em>, in the finest cells that a shared edition tells;
 * every sum, rest and share is then computed from rounded cells and never from true ones. So nothing but the cells
 * themselves can be learnt: a cell stands for ten consecutive values, zero among them, and no total less the sum of
 * what is shown narrows it. Between two editions, of which one holds a small group more, every size of that group from
 * 1 to 9 stays possible. Rounding totals from their own true values would break this: ten cells of "fewer than 10" that
 * add up to 90 are nine each.
 *
 * <p>Rounding, additivity and attacks by differences: Hundepool et al., <i>Statistical Disclosure Control</i>, Wiley
 * 2012, chapters 4 and 5; Willenborg and de Waal, <i>Elements of Statistical Disclosure Control</i>, Springer 2001;
 * Dinur and Nissim, <i>Revealing information while preserving privacy</i>, PODS 2003, on why many editions reveal what
 * two do not.
 */
record Coarse(Edition edition, List<Window> days, boolean tellsPeopleByDay) {

    /** Fewer persons than this are never counted out in a shared edition; also the base of rounding. */
    static final int SMALLEST_CELL = 10;

    /**
     * Stands for "fewer than {@link #SMALLEST_CELL}, or none". Of several cells that all hold so few the sum is this as
     * many times: −4 is "fewer than 40, or none".
     */
    static final long FEW = -1;

    /** How long after the end of the pause a shared edition tells by day what people did. */
    static final Duration DELAY = Duration.ofHours(72);

    /** Takes back what is lost when fractions of persons are added up. */
    private static final double LOST_IN_ADDING = 1e-6;

    static Coarse of(Subject subject) {
        var calendar = subject.scenario.calendar();
        boolean over = !subject.edition.issued().isBefore(calendar.instant(calendar.end()).plus(DELAY));
        return new Coarse(subject.edition, subject.days, subject.edition.isExact() || over);
    }

    /** A cell: the multiple of the base at or below the count, so that nothing achieved looks larger than it is. */
    static long cell(double count) {
        return (long) Math.floor((count + LOST_IN_ADDING) / SMALLEST_CELL) * SMALLEST_CELL;
    }

    /** A sum of cells as people read it; of no cells at all: 0. */
    static long told(LongStream cells) {
        var all = cells.toArray();
        return told(LongStream.of(all).sum(), all.length);
    }

    /** The sum of so many cells as people read it. */
    static long told(long sum, long cells) {
        return sum > 0 ? sum : FEW * cells;
    }

    /** A cell as people read it. */
    static long told(long cell) {
        return told(LongStream.of(cell));
    }

    /** Persons at risk: exact, or rounded up. */
    long atRisk(long count) {
        return edition.isExact() ? count : Math.ceilDiv(count, SMALLEST_CELL) * SMALLEST_CELL;
    }

    /** Windows within the horizon as seconds from, to, from, to …: exact, or the whole days that they touch. */
    List<Long> windows(List<Window> windows) {
        return edition.isExact() ? exact(windows, days) : wholeDays(windows);
    }

    /** Windows cut to the days, as seconds from, to, from, to … */
    static List<Long> exact(List<Window> windows, List<Window> days) {
        var result = new ArrayList<Long>();
        long end = days.getLast().to().second();
        windows.stream().filter(w -> w.overlaps(days.getFirst().from(), days.getLast().to())).forEach(w -> {
            result.add(Math.max(0, w.from().second()));
            result.add(Math.min(end, w.to().second()));
        });
        return result;
    }

    private List<Long> wholeDays(List<Window> windows) {
        var result = new ArrayList<Long>();
        days.stream()
                .filter(day -> windows.stream().anyMatch(w -> w.overlaps(day.from(), day.to())))
                .forEach(day -> {
                    result.add(day.from().second());
                    result.add(day.to().second());
                });
        return result;
    }
}
