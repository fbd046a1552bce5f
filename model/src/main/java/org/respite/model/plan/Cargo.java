package org.respite.model.plan;

import java.util.Optional;
import org.respite.model.quantity.Id;

/**
 * Goods on the vehicles of a convoy together.
 *
 * @param quantity whole units of the item, above 0
 * @param stock the stock that it is taken from; absent where it was brought here before, and on unloading
 */
public record Cargo(Id.Item item, long quantity, Optional<Id.Stock> stock) {

    public Cargo {
        if (quantity <= 0) {
            throw new IllegalArgumentException("cargo needs a quantity above 0: " + item + " " + quantity);
        }
    }
}
