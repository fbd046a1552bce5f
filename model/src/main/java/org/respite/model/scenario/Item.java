package org.respite.model.scenario;

import java.util.Optional;
import org.respite.model.quantity.Id;

/**
 * Goods, fuel or cash. Quantities are whole numbers of its unit.
 *
 * @param unit as people count it: kg, l, piece
 * @param gramsPerUnit weight with packing
 * @param cubicCentimetresPerUnit volume with packing
 * @param restrictedClass class of a restricted item, such as "fuel": only permitted places may receive it
 */
public record Item(
        Id.Item id,
        String name,
        String unit,
        long gramsPerUnit,
        long cubicCentimetresPerUnit,
        Optional<String> restrictedClass,
        Provenance provenance) {

    public Item {
        if (gramsPerUnit <= 0 || cubicCentimetresPerUnit <= 0) {
            throw new IllegalArgumentException("item " + id + " needs a weight and a volume above 0");
        }
    }
}
