package org.respite.checker;

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

/** Where moving needs an open window, and when one is open. */
public final class Openness {

    private final Set<Id.Zone> calm = new HashSet<>();
    private final Map<Id.Zone, Windows> byPauses = new HashMap<>();
    private final Map<Id.Road, List<Corridor>> corridors = new HashMap<>();
    private final Map<RoadAndMode, Windows> byRoad = new HashMap<>();

    private record RoadAndMode(Id.Road road, Mode mode) {}

    Openness(Scenario scenario) {
        scenario.network().zones().stream().filter(z -> z.calm()).forEach(z -> calm.add(z.id()));
        for (var pause : scenario.permissions().pauses()) {
            pause.zones().forEach(z -> byPauses.merge(z, pause.windows(), Windows::union));
        }
        for (var corridor : scenario.permissions().corridors()) {
            corridor.roads().forEach(r -> corridors.computeIfAbsent(r, x -> new ArrayList<>()).add(corridor));
        }
    }

    public boolean isGuarded(Road road) {
        return isGuarded(road.zone());
    }

    public boolean isGuarded(Place place) {
        return isGuarded(place.zone());
    }

    /** Guarded, and no shelter: who is here when the pause ends is outside. */
    boolean isOutside(Place place) {
        return isGuarded(place) && !place.shelter();
    }

    private boolean isGuarded(Optional<Id.Zone> zone) {
        return zone.isPresent() && !calm.contains(zone.get());
    }

    /** When a guarded road is open to a mode: by the pauses of its zone and by corridors. */
    public Windows windows(Road road, Mode mode) {
        return byRoad.computeIfAbsent(new RoadAndMode(road.id(), mode), key -> {
            var all = new ArrayList<Window>();
            road.zone().map(byPauses::get).ifPresent(w -> all.addAll(w.list()));
            for (var corridor : corridors.getOrDefault(road.id(), List.of())) {
                if (corridor.modes().contains(mode)) {
                    all.addAll(corridor.windows().list());
                }
            }
            return new Windows(all);
        });
    }

    /** When a guarded place is open: by the pauses of its zone. */
    public Windows windows(Place place) {
        return place.zone().map(byPauses::get).orElse(Windows.NEVER);
    }
}
