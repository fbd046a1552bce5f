package org.respite.traffic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.quantity.Window;
import org.respite.model.quantity.Windows;
import org.respite.model.scenario.Corridor;
import org.respite.model.scenario.Place;
import org.respite.model.scenario.Road;
import org.respite.model.scenario.Scenario;

/** When guarded roads and places are open, by pauses and corridors. */
final class Permits {

    private final Set<Id.Zone> guarded = new HashSet<>();
    private final Map<Id.Zone, Windows> pauses = new HashMap<>();
    private final Map<Id.Road, List<Corridor>> corridors = new HashMap<>();

    Permits(Scenario scenario) {
        scenario.network().zones().stream().filter(z -> !z.calm()).forEach(z -> guarded.add(z.id()));
        for (var pause : scenario.permissions().pauses()) {
            pause.zones().forEach(z -> pauses.merge(z, pause.windows(), Windows::union));
        }
        for (var corridor : scenario.permissions().corridors()) {
            corridor.roads().forEach(r -> corridors.computeIfAbsent(r, _ -> new ArrayList<>()).add(corridor));
        }
    }

    private boolean isGuarded(Optional<Id.Zone> zone) {
        return zone.filter(guarded::contains).isPresent();
    }

    /** When a road is open to a mode, closures aside; always where it is calm. */
    Windows windows(Road road, Mode mode) {
        if (!isGuarded(road.zone())) {
            return Windows.ALWAYS;
        }
        var open = new ArrayList<Window>(road.zone().map(this::ofPauses).orElse(Windows.NEVER).list());
        corridors.getOrDefault(road.id(), List.of()).stream()
                .filter(c -> c.modes().contains(mode))
                .forEach(c -> open.addAll(c.windows().list()));
        return new Windows(open);
    }

    /** When somebody may be at a place; always where it is calm or a shelter. */
    Windows stay(Place place) {
        boolean isOutside = isGuarded(place.zone()) && !place.shelter();
        return isOutside ? place.zone().map(this::ofPauses).orElse(Windows.NEVER) : Windows.ALWAYS;
    }

    private Windows ofPauses(Id.Zone zone) {
        return pauses.getOrDefault(zone, Windows.NEVER);
    }
}
