package org.respite.operations.future;

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
    boolean isOver;
    long persons;
    double aboard;
    final double[] load;
    int received = -1;
    int receivedOn;
    long receivedAt;
    /** By how much it was late when it left. */
    long lateAtLeaving;
    /** When it was over, or when its second request was made; known to nobody before. */
    long knownAt = Long.MIN_VALUE;

    Trip(Course course, int tried, int items) {
        this.course = course;
        this.tried = tried;
        load = new double[items];
    }

    /** Whether others with the same vehicles need not wait for it to leave. */
    boolean isSettled() {
        return isOver || tried > 0;
    }
}
