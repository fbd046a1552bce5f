package org.respite.model.scenario;

import java.util.List;
import java.util.Map;
import org.respite.model.quantity.Mode;

/** Where things can be and how they get from one place to another. */
public record Network(
        List<Place> places,
        List<Road> roads,
        List<Zone> zones,
        List<Crossing> crossings,
        List<Inspection> inspections,
        Map<Mode, ModeProfile> modes) {

    public Network {
        places = List.copyOf(places);
        roads = List.copyOf(roads);
        zones = List.copyOf(zones);
        crossings = List.copyOf(crossings);
        inspections = List.copyOf(inspections);
        modes = Map.copyOf(modes);
    }
}
