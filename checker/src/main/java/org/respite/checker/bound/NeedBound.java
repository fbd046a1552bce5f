package org.respite.checker.bound;

/** What handing out gains at given prices: every piece of every day that is worth more than its goods cost. */
final class NeedBound {

    private final Scene scene;
    private final NeedDays needDays;
    private final Duals duals;

    NeedBound(Scene scene, NeedDays needDays, Duals duals) {
        this.scene = scene;
        this.needDays = needDays;
        this.duals = duals;
    }

    void addTo(UpperSum sum) {
        for (int need = 0; need < scene.needs.size(); need++) {
            if (needDays.isReachable(need)) {
                addNeed(need, sum);
            }
        }
        var stocks = scene.scenario.supply().stocks();
        for (int s = 0; s < stocks.size(); s++) {
            var stock = stocks.get(s);
            if (!needDays.of(stock.place(), stock.item()).isEmpty()) {
                int slot = scene.ticks.slotFrom(scene.ticks.from(stock.available()));
                double there = Duals.at(duals.store[scene.numberOf(stock.place())][scene.numberOf(stock.item())], slot);
                sum.add(Math.max(0, there - duals.stock[s]) * stock.quantity(), duals.error(there) * stock.quantity());
            }
        }
    }

    private void addNeed(int need, UpperSum sum) {
        double survival = needDays.survival(need);
        for (int day = 0; day < scene.days.size(); day++) {
            double cost = duals.handedOut[need][day];
            double ofFloor = survival > 0 ? duals.floor[need] / survival : 0;
            for (var piece : needDays.pieces(need, day)) {
                double gain = Math.max(0, piece.worth() + ofFloor - cost) * piece.length();
                sum.add(gain, duals.error(piece.worth() + ofFloor + cost) * piece.length());
                ofFloor = 0;
            }
        }
    }
}
