package org.respite.formats.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.respite.formats.table.Layouts.Closures;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Modification;

/** Changes that add something: read by the readers of the tables. */
final class Additions {

    private Additions() {}

    static List<Modification> closures(ChangeRow change) {
        var row = change.row();
        var road = change.name(Closures.ROAD, change.in().names().roads());
        boolean bothWays = row.yes(Closures.BOTH_WAYS, false);
        var windows = change.in().times().windows(row, Closures.FROM, Closures.TO, Closures.DAILY_HOURS);
        var result = new ArrayList<Modification>();
        road.ifPresent(id -> {
            result.add(new Modification.CloseRoad(new Id.Road(id), windows));
            if (bothWays) {
                result.add(new Modification.CloseRoad(new Id.Road(id + KnownNames.BACK), windows));
            }
        });
        return result;
    }

    static List<Modification> pauses(ChangeRow change) {
        return new PermissionsReader(change.in())
                .read().pauses().stream().<Modification>map(Modification.AddPause::new).toList();
    }

    static List<Modification> corridors(ChangeRow change) {
        return new PermissionsReader(change.in())
                .read().corridors().stream().<Modification>map(Modification.AddCorridor::new).toList();
    }

    static List<Modification> stocks(ChangeRow change) {
        return supply(change).stocks().stream().<Modification>map(Modification.AddStock::new).toList();
    }

    static List<Modification> needs(ChangeRow change) {
        return supply(change).needs().stream().<Modification>map(Modification.AddNeed::new).toList();
    }

    static List<Modification> fleets(ChangeRow change) {
        return new FleetsReader(change.in())
                .fleets().stream().<Modification>map(Modification.AddFleet::new).toList();
    }

    static List<Modification> handOvers(ChangeRow change) {
        return new PeopleReader(change.in())
                .handOvers().stream().<Modification>map(Modification.AddHandOver::new).toList();
    }

    static List<Modification> quotas(ChangeRow change) {
        var calendar = Optional.of(change.scenario().calendar());
        var quotas = new QuotasReader(change.in(), supply(change), calendar).quotas();
        return quotas.isEmpty() ? List.of() : List.of(new Modification.AddQuotas(quotas));
    }

    static List<Modification> figures(ChangeRow change) {
        return new EvidenceReader(change.in())
                .figures().stream().<Modification>map(Modification.AddFigure::new).toList();
    }

    /** Knows the units of the scenario's items. */
    static SupplyReader supply(ChangeRow change) {
        return new SupplyReader(change.in(), change.scenario().supply().items());
    }
}
