package org.respite.planner.together;

import java.util.List;

/** Whole trucks with whole kilograms, and whole persons; who has no walk stays. */
public record WholePlan(List<Itinerary> trucks, List<Walk> people, double worth) {

    public WholePlan {
        trucks = List.copyOf(trucks);
        people = List.copyOf(people);
    }
}
