package org.respite.benchmarks.result;

import java.util.List;

/**
 * What trucks do that start at a crossing and keep together. Loads in the same slot are one load of mixed items.
 *
 * @param crossing index of the one where they are in slot 0
 * @param trucks how many; a part of one in relaxed results
 * @param acts in the order in which they are done
 */
public record Itinerary(int crossing, double trucks, List<Act> acts) {

    public Itinerary {
        acts = List.copyOf(acts);
    }
}
