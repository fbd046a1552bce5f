package org.respite.benchmarks.result;

import java.util.List;

/** Everything that moves. */
public record Result(List<Entry> people, List<Itinerary> trucks) {

    public Result {
        people = List.copyOf(people);
        trucks = List.copyOf(trucks);
    }

    public static Result ofPeople(List<Entry> people) {
        return new Result(people, List.of());
    }
}
