package org.respite.checker.bound;

import java.util.List;
import java.util.Map;
import org.respite.model.WorldBuilder;
import org.respite.model.proof.Price;
import org.respite.model.proof.Proof;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Scenario;

/**
 * A world to follow on paper.
 *
 * <pre>
 *   depot ──── 60 min ────► [ town ]        [ ] guarded, opened 08:00–14:00 by a pause
 *   1,000 kg   ◄───────────   needs 800 kg, 400 of them to survive
 *   1 truck of 10 t
 * </pre>
 *
 * All of it met is worth 100 persons × decay 0.5 at the end of the day = 50: 4/2.75 × 50/800 a kilogram up to survival,
 * then 2/2.75 and 1/2.75. A round takes loading 15 + 60 + unloading 15 + 60 minutes and a spread of 5: 31 ticks; the
 * checker counts at least loading, unloading, one way and the spread between two drops: 19 ticks, so 16 drops a day.
 */
final class SmallTown {

    static final Id.Place TOWN = new Id.Place("town");
    static final Id.Item FOOD = new Id.Item("food");
    static final Id.Stock STOCK = new Id.Stock("food@depot");
    static final Id.Fleet TRUCKS = new Id.Fleet("trucks");
    /** The last of the day's slots of 15 minutes. */
    static final int LAST = 95;

    private SmallTown() {}

    static Scenario scenario() {
        return builder(1000).build();
    }

    static WorldBuilder builder(int stock) {
        return new WorldBuilder()
                .guarded("north")
                .pause("north", "08:00", "14:00")
                .place("depot")
                .place("town", p -> p.zone("north"))
                .bothWays("depot", "town", 60, r -> r.zone("north"))
                .item("food")
                .stock("depot", "food", stock)
                .need("town", "food", 100, 400, 800)
                .fleet("trucks", "depot", 1);
    }

    static Proof proof(double floor, Price... prices) {
        return new Proof(floor, Map.of(), List.of(prices));
    }

    /** A kilogram in the stock and one that is handed out in the town have the same price. */
    static Proof sound() {
        return proof(0, new Price.OfStore(TOWN, FOOD, LAST, true, 0.001), new Price.OfStock(STOCK, 0.001));
    }
}
