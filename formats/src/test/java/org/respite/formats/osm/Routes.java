package org.respite.formats.osm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.OptionalLong;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Scenario;

/** Quickest ways in a scenario, by relaxing every road until nothing changes (Bellman 1958): slow and plain. */
final class Routes {

    private Routes() {}

    static OptionalLong seconds(Scenario scenario, Mode mode, String from, String to) {
        var least = new HashMap<String, Long>();
        least.put(from, 0L);
        var roads = new ArrayList<>(scenario.network().roads());
        roads.removeIf(road -> !road.times().containsKey(mode));
        for (boolean changed = true; changed; ) {
            changed = false;
            for (var road : roads) {
                var here = least.get(road.from().value());
                if (here != null) {
                    long there = here + road.times().get(mode).toSeconds();
                    if (there < least.getOrDefault(road.to().value(), Long.MAX_VALUE)) {
                        least.put(road.to().value(), there);
                        changed = true;
                    }
                }
            }
        }
        return least.containsKey(to) ? OptionalLong.of(least.get(to)) : OptionalLong.empty();
    }
}
