package org.respite.model.scenario;

import java.util.List;

/** What opens guarded zones. A road is open in the union of the pauses of its zone and of its corridors. */
public record Permissions(List<Pause> pauses, List<Corridor> corridors) {

    public Permissions {
        pauses = List.copyOf(pauses);
        corridors = List.copyOf(corridors);
    }
}
