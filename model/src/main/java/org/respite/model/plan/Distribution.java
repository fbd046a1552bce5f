package org.respite.model.plan;

import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/** Goods handed out to people at a place, evenly from {@code from} to {@code to}. */
public record Distribution(Id.Place place, Id.Item item, Moment from, Moment to, long quantity) {

    public Distribution {
        if (quantity <= 0 || !from.isBefore(to)) {
            throw new IllegalArgumentException("a distribution needs a quantity and a duration above 0");
        }
    }
}
