package org.respite.benchmarks.result;

import java.util.List;

/**
 * Everything that moves.
 *
 * @param people on roads in slots
 * @param timed people on roads in exact seconds
 */
public record Result(List<Entry> people, List<Itinerary> trucks, List<TimedEntry> timed) {

    public Result {
        people = List.copyOf(people);
        trucks = List.copyOf(trucks);
        timed = List.copyOf(timed);
    }

    public Result(List<Entry> people, List<Itinerary> trucks) {
        this(people, trucks, List.of());
    }

    public static Result ofPeople(List<Entry> people) {
        return new Result(people, List.of());
    }

    public static Result ofTimed(List<TimedEntry> timed) {
        return new Result(List.of(), List.of(), timed);
    }
}
