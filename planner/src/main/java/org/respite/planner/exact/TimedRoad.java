package org.respite.planner.exact;

/** A directed road that takes an exact time; at every instant, people enter it at no more than its rate. */
public record TimedRoad(int from, int to, long millis, double personsPerHour) {

    public TimedRoad {
        if (from < 0 || to < 0 || millis < 0 || !(personsPerHour >= 0)) {
            throw new IllegalArgumentException("A road has a negative place, time or rate: " + from + " to " + to);
        }
    }
}
