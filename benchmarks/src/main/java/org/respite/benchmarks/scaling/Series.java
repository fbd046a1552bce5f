package org.respite.benchmarks.scaling;

import java.util.List;

/** What was measured along one axis. */
record Series(City.Axis axis, List<PowerLaw.Point> points) {

    Series {
        points = List.copyOf(points);
    }

    PowerLaw law() {
        return PowerLaw.fit(points);
    }
}
