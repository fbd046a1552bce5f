package org.respite.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects findings; keeps the first 10,000 so that a broken file gives an answer that can be read. */
final class Findings {

    private static final int MOST = 10_000;

    private final List<Finding> kept = new ArrayList<>();
    private long leftOut;

    void add(String code, Trip trip, String message) {
        add(new Finding(code, Optional.of(trip.id()), message));
    }

    void add(String code, String message) {
        add(new Finding(code, Optional.empty(), message));
    }

    private void add(Finding finding) {
        if (kept.size() < MOST) {
            kept.add(finding);
        } else {
            leftOut++;
        }
    }

    List<Finding> list() {
        var all = new ArrayList<>(kept);
        if (leftOut > 0) {
            all.add(new Finding(
                    kept.getLast().code(),
                    Optional.empty(),
                    "And " + leftOut + " more findings of this and later rules. Mend the first ones and check again."));
        }
        return all;
    }
}
