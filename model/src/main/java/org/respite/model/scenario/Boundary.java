package org.respite.model.scenario;

import java.util.List;
import org.respite.model.quantity.GeoPoint;

/** An administrative outline that the map shows. */
public record Boundary(String code, String name, List<List<GeoPoint>> rings) {

    public Boundary {
        rings = rings.stream().map(List::copyOf).toList();
    }
}
