package org.respite.formats.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.respite.formats.table.Layouts.Corridors;
import org.respite.formats.table.Layouts.Pauses;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;
import org.respite.model.scenario.Corridor;
import org.respite.model.scenario.Pause;
import org.respite.model.scenario.Permissions;

/** Reads what opens guarded zones. */
final class PermissionsReader {

    private final Input in;

    PermissionsReader(Input in) {
        this.in = in;
    }

    Permissions read() {
        return new Permissions(pauses(), corridors());
    }

    private List<Pause> pauses() {
        var result = new ArrayList<Pause>();
        for (var row : in.rows(Pauses.TABLE)) {
            var id = row.text(Pauses.PAUSE, "");
            var purpose = row.text(Pauses.PURPOSE, "");
            var zones = row.references(Pauses.ZONES, in.names().zones());
            var windows = in.times().windows(row, Pauses.FROM, Pauses.TO, Pauses.DAILY_HOURS);
            boolean agreed = row.yes(Pauses.AGREED, false);
            var declaredBy = row.list(Pauses.DECLARED_BY);
            var provenance = row.provenance();
            if (!row.isBroken()) {
                result.add(new Pause(new Id.Pause(id), purpose, zones.stream().map(Id.Zone::new).toList(), windows,
                        agreed, declaredBy, provenance));
            }
        }
        return result;
    }

    private List<Corridor> corridors() {
        var result = new ArrayList<Corridor>();
        for (var row : in.rows(Corridors.TABLE)) {
            var id = row.text(Corridors.CORRIDOR, "");
            var name = row.text(Corridors.NAME, id);
            var roads = row.references(Corridors.ROADS, in.names().roads());
            var modes = row.words(Corridors.MODES, Mode.class);
            var windows = in.times().windows(row, Corridors.FROM, Corridors.TO, Corridors.DAILY_HOURS);
            var declaredBy = row.list(Corridors.DECLARED_BY);
            var provenance = row.provenance();
            if (!row.isBroken()) {
                result.add(new Corridor(new Id.Corridor(id), name, roads.stream().map(Id.Road::new).toList(),
                        Set.copyOf(modes), windows, declaredBy, provenance));
            }
        }
        return result;
    }
}
