package org.respite.formats.report;

import java.util.ArrayList;
import java.util.List;
import org.respite.model.quantity.Window;

/** How an edition blurs counts and times, so that nobody can be found in them. */
record Coarse(Edition edition, List<Window> days) {

    /** Fewer persons than this are never counted out in a shared edition. */
    static final int SMALLEST_CELL = 10;

    /** Stands for "some, but fewer than {@link #SMALLEST_CELL}". */
    static final long FEW = -1;

    static Coarse of(Subject subject) {
        return new Coarse(subject.edition, subject.days);
    }

    /**
     * Persons as the edition may show them: exact, or rounded down to the smallest cell, so that nothing achieved looks
     * larger than it is. Totals are rounded from their true value, so that a small cell cannot be found as a difference.
     */
    long persons(long count) {
        if (edition.isExact() || count == 0) {
            return count;
        }
        return count < SMALLEST_CELL ? FEW : count / SMALLEST_CELL * SMALLEST_CELL;
    }

    /** Persons of an agreed number, which is known to all: exact, but for a small cell. */
    long agreed(long count) {
        return edition.isExact() || count == 0 || count >= SMALLEST_CELL ? count : FEW;
    }

    /** Persons at risk: exact, or rounded up. */
    long atRisk(long count) {
        return edition.isExact() ? count : Math.ceilDiv(count, SMALLEST_CELL) * SMALLEST_CELL;
    }

    List<Long> persons(List<Long> counts) {
        return counts.stream().map(this::persons).toList();
    }

    /** Windows within the horizon as seconds from, to, from, to …: exact, or the whole days that they touch. */
    List<Long> windows(List<Window> windows) {
        var result = new ArrayList<Long>();
        if (edition.isExact()) {
            long end = days.getLast().to().second();
            windows.stream().filter(w -> w.overlaps(days.getFirst().from(), days.getLast().to())).forEach(w -> {
                result.add(Math.max(0, w.from().second()));
                result.add(Math.min(end, w.to().second()));
            });
        } else {
            days.stream()
                    .filter(day -> windows.stream().anyMatch(w -> w.overlaps(day.from(), day.to())))
                    .forEach(day -> {
                        result.add(day.from().second());
                        result.add(day.to().second());
                    });
        }
        return result;
    }
}
