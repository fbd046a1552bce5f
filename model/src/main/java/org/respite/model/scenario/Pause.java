package org.respite.model.scenario;

import java.util.List;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Windows;

/**
 * A temporary stop in fighting for a purpose: it opens zones in certain windows.
 *
 * @param declaredBy the parties that agreed on it, or the one that declares it alone
 * @param agreed whether all relevant parties agreed; false: declared by one side only
 */
public record Pause(
        Id.Pause id,
        String purpose,
        List<Id.Zone> zones,
        Windows windows,
        boolean agreed,
        List<String> declaredBy,
        Provenance provenance) {

    public Pause {
        zones = List.copyOf(zones);
        declaredBy = List.copyOf(declaredBy);
    }
}
