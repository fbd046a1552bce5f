package org.respite.model.plan;

import java.util.List;
import org.respite.model.quantity.Families;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Mode;

/** Who or what moves. */
public sealed interface Carrier {

    /** A convoy: numbered vehicles of one fleet, from 1. */
    record Convoy(Id.Fleet fleet, List<Integer> vehicles) implements Carrier {
        public Convoy {
            vehicles = List.copyOf(vehicles);
        }
    }

    /** People of a group who move on foot or in their own cars. */
    record OnTheirOwn(Id.Group group, Mode mode, Families families) implements Carrier {}
}
