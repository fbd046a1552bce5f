package org.respite.model.scenario;

import java.util.List;
import org.respite.model.quantity.GeoPoint;
import org.respite.model.quantity.Id;

/**
 * An area that is either calm or guarded: in a guarded one, moving is possible only inside an open window.
 *
 * @param rings outlines, each a closed line; may be empty
 */
public record Zone(Id.Zone id, String name, boolean calm, List<List<GeoPoint>> rings, Provenance provenance) {

    public Zone {
        rings = rings.stream().map(List::copyOf).toList();
    }
}
