package org.respite.model.scenario;

import org.respite.model.quantity.Id;
import org.respite.model.quantity.Window;

/**
 * What the people at a place need of an item. Met by distribution at the place, day by day; what comes late does not
 * heal an earlier day. A day that the window covers in part counts in proportion.
 *
 * @param persons people served
 * @param survivalPerDay units a day for all of them, without which lives are at risk
 * @param fullPerDay units a day for all of them; at least {@code survivalPerDay}, above 0
 * @param weight worth of one person's full need for one day
 * @param distributedPerHour units that can be handed out an hour
 */
public record Need(
        Id.Place place,
        Id.Item item,
        long persons,
        double survivalPerDay,
        double fullPerDay,
        Window window,
        double weight,
        double distributedPerHour,
        Provenance provenance) {

    public Need {
        if (persons < 0 || survivalPerDay < 0 || fullPerDay < survivalPerDay || fullPerDay <= 0 || weight < 0) {
            throw new IllegalArgumentException("need of " + item + " at " + place + ": 0 ≤ survival ≤ full is needed");
        }
    }
}
