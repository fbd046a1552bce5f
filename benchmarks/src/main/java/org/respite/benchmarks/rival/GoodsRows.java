package org.respite.benchmarks.rival;

import java.util.Arrays;
import java.util.BitSet;
import org.respite.benchmarks.instance.TogetherInstance;

/** Loading and unloading in a {@link TogetherModel}: inspections, stocks and needs, all in truckloads. */
final class GoodsRows {

    private static final int NO_ROW = -1;

    private final TogetherInstance instance;
    private final Expansion expansion;
    private final LinearModel model;
    private final BitSet arrivals;
    private final int[][] inspections;
    private final int[][] stocks;
    private final int[] needs;

    /** @param arrivals nodes to which a road leads: to unload later than on arrival is worth less */
    GoodsRows(TogetherInstance instance, Expansion expansion, LinearModel model, BitSet arrivals) {
        this.instance = instance;
        this.expansion = expansion;
        this.model = model;
        this.arrivals = arrivals;
        int crossings = instance.crossings().size();
        this.inspections = new int[crossings][instance.grid().slots()];
        this.stocks = new int[crossings][instance.items().size()];
        for (int c = 0; c < crossings; c++) {
            Arrays.fill(inspections[c], NO_ROW);
            Arrays.fill(stocks[c], NO_ROW);
        }
        for (var stock : instance.stocks()) {
            stocks[stock.crossing()][stock.item()] = model.addRow(stock.tonnes() / instance.truckTonnes());
        }
        this.needs = instance.needs().stream().mapToInt(need -> model.addRow(need.tonnes() / instance.truckTonnes())).toArray();
    }

    /** The loads of one item, from whichever crossing has it. */
    void ofItem(Flow loads, int item) {
        for (int c = 0; c < stocks.length; c++) {
            if (stocks[c][item] != NO_ROW) {
                load(loads, c, stocks[c][item]);
            }
        }
        for (int n = 0; n < needs.length; n++) {
            if (instance.needs().get(n).item() == item) {
                unload(loads, n, NO_ROW);
            }
        }
    }

    /** The loads from one crossing, of whichever item it has. */
    void ofCrossing(Flow loads, int crossing) {
        load(loads, crossing, NO_ROW);
        for (int n = 0; n < needs.length; n++) {
            int stock = stocks[crossing][instance.needs().get(n).item()];
            if (stock != NO_ROW) {
                unload(loads, n, stock);
            }
        }
    }

    private void load(Flow loads, int crossing, int stockRow) {
        var facts = instance.crossings().get(crossing);
        for (int slot : expansion.slots(facts.place())) {
            if (!instance.inspectionOpen().get(slot)) {
                continue;
            }
            int column = model.addColumn(0);
            loads.come(expansion.node(facts.place(), slot), column);
            if (inspections[crossing][slot] == NO_ROW) {
                inspections[crossing][slot] = model.addRow(facts.inspectedPerSlot());
            }
            model.put(inspections[crossing][slot], column, 1);
            if (stockRow != NO_ROW) {
                model.put(stockRow, column, 1);
            }
        }
    }

    private void unload(Flow loads, int need, int stockRow) {
        var facts = instance.needs().get(need);
        var item = instance.items().get(facts.item());
        for (int slot : expansion.slots(facts.place())) {
            int node = expansion.node(facts.place(), slot);
            if (arrivals.get(node) || isLoadingPlace(facts.place())) {
                int column = model.addColumn(instance.truckTonnes() * instance.tonneWorth(item, slot));
                loads.leave(node, column);
                model.put(needs[need], column, 1);
                if (stockRow != NO_ROW) {
                    model.put(stockRow, column, 1);
                }
            }
        }
    }

    private boolean isLoadingPlace(int place) {
        return instance.crossings().stream().anyMatch(crossing -> crossing.place() == place);
    }
}
