package org.respite.model.scenario;

import java.util.List;
import java.util.Set;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Windows;

/** An agreed route: it opens directed roads to certain modes in certain windows. */
public record Corridor(
        Id.Corridor id, String name, List<Id.Road> roads, Set<Mode> modes, Windows windows, List<String> declaredBy, Provenance provenance) {

    public Corridor {
        roads = List.copyOf(roads);
        modes = Set.copyOf(modes);
        declaredBy = List.copyOf(declaredBy);
    }
}
