package org.respite.benchmarks.instance;

import java.util.List;

/**
 * What every instance has. Places are told by their index from here on.
 *
 * @param places as the tables name them
 * @param exits places; who reaches one is out
 */
public record Common(String name, SlotGrid grid, List<String> places, List<Origin> origins, List<Integer> exits) {

    public Common {
        places = List.copyOf(places);
        origins = List.copyOf(origins);
        exits = List.copyOf(exits);
    }
}
