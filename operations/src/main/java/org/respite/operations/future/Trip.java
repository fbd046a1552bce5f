package org.respite.operations.future;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far a movement is in one future. */
final class Trip {
    final Course course;
    /** How often it was tried before. */
    final int tried;
    Fate fate = Fate.DONE;
    long late;
    int stage = -1;
    double part = 1;
    double slower = 1;
    /** Share of its loads that was neither intercepted nor turned away. */
    double kept = 1;
    boolean wasIntercepted;
    boolean wasTurned;
    boolean hasGiven;
    boolean isOver;
    long persons;
    double aboard;
    final double[] load;
    /** By stage that was begun, how late that was. */
    final long[] lateAt;
    /** By step that was done, what was loaded or given of each cargo. */
    final Map<Integer, List<Double>> handled = new HashMap<>();
    int received = -1;
    int receivedOn;
    long receivedAt;
    /** When it was over, or when its second request was made; known to nobody before. */
    long knownAt = Long.MIN_VALUE;

    Trip(Course course, int tried, int items) {
        this.course = course;
        this.tried = tried;
        load = new double[items];
        lateAt = new long[course.stages().size()];
    }

    /** What becomes of it if it reached its end: lost loads weigh more than lost time. */
    Fate through() {
        if (kept < 1) {
            return kept == 0 ? Fate.LOADS_LOST : Fate.THINNED;
        }
        if (tried > 0 && fate != Fate.PARTLY) {
            return course.diverted() ? Fate.ELSEWHERE : Fate.ON_ANOTHER_DAY;
        }
        return fate == Fate.DONE && late > 0 ? Fate.LATE : fate;
    }

    /** Whether others with the same vehicles need not wait for it to leave. */
    boolean isSettled() {
        return isOver || tried > 0;
    }
}
