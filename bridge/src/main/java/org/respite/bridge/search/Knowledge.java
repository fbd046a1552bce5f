package org.respite.bridge.search;

import java.util.List;
import org.respite.bridge.talks.Line;

/** What is known of how much a party's preferences matter to it. */
public enum Knowledge {
    /** A number for each. */
    WEIGHTS,
    /** Which matters more than which. */
    ORDER,
    /** Nothing, or only of some: then none may outweigh another. */
    NOTHING;

    public static Knowledge of(List<Line> preferences) {
        if (!preferences.isEmpty() && preferences.stream().allMatch(l -> l.weight().isPresent())) {
            return WEIGHTS;
        }
        return !preferences.isEmpty() && preferences.stream().allMatch(l -> l.rank().isPresent()) ? ORDER : NOTHING;
    }
}
