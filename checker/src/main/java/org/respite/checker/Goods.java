package org.respite.checker;

import org.respite.model.quantity.Id;

/** An item at a place. */
record Goods(Id.Place place, Id.Item item) {}
