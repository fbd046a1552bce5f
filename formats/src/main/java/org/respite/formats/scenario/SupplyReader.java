package org.respite.formats.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layouts.Items;
import org.respite.formats.table.Layouts.Needs;
import org.respite.formats.table.Layouts.Stocks;
import org.respite.formats.table.Row;
import org.respite.model.quantity.Id;
import org.respite.model.scenario.Item;
import org.respite.model.scenario.Need;
import org.respite.model.scenario.Stock;

/** Reads items, needs and stocks; quantities must be in the unit of their item. */
final class SupplyReader {

    private final Input in;
    private final Map<String, String> units = new HashMap<>();

    SupplyReader(Input in) {
        this(in, List.of());
    }

    /** Reads rows that may name {@code known} items besides those of the tables. */
    SupplyReader(Input in, List<Item> known) {
        this.in = in;
        known.forEach(item -> units.put(item.id().value(), item.unit()));
        in.rows(Items.TABLE).forEach(row -> row.find(Items.ITEM)
                .ifPresent(item -> row.find(Items.UNIT).ifPresent(unit -> units.putIfAbsent(item, unit))));
    }

    List<Item> items() {
        var result = new ArrayList<Item>();
        for (var row : in.rows(Items.TABLE)) {
            var id = row.text(Items.ITEM, "");
            var name = row.text(Items.NAME, id);
            var unit = row.text(Items.UNIT, "");
            long grams = aboveZero(row, Items.KG_PER_UNIT, row.findScaled(Items.KG_PER_UNIT, 1_000));
            long volume = volume(row);
            var restricted = row.text(Items.RESTRICTED_CLASS, "");
            var provenance = row.provenance();
            if (!row.isBroken()) {
                result.add(new Item(new Id.Item(id), name, unit, grams, volume,
                        restricted.isEmpty() ? Optional.empty() : Optional.of(restricted), provenance));
            }
        }
        return result;
    }

    List<Need> needs() {
        var result = new ArrayList<Need>();
        var seen = new HashMap<List<String>, Integer>();
        for (var row : in.rows(Needs.TABLE)) {
            need(row, seen).ifPresent(result::add);
        }
        return result;
    }

    private Optional<Need> need(Row row, Map<List<String>, Integer> seen) {
        var place = row.reference(Needs.PLACE, in.names().places());
        var item = row.reference(Needs.ITEM, in.names().items());
        checkUnit(row, item, Needs.UNIT);
        var about = place + ", " + item;
        in.figures().fill(row, Needs.PERSONS, about, FigureCells.PERSONS);
        in.figures().fill(row, Needs.SURVIVAL_PER_DAY, about, unit(item));
        in.figures().fill(row, Needs.FULL_PER_DAY, about, unit(item));
        long persons = row.whole(Needs.PERSONS, 0);
        double survival = row.number(Needs.SURVIVAL_PER_DAY, 0);
        double full = row.number(Needs.FULL_PER_DAY, 0);
        var window = in.times().window(row, Needs.FROM, Needs.TO);
        double weight = row.number(Needs.WEIGHT, 1);
        double perHour = row.number(Needs.DISTRIBUTED_PER_HOUR, 0);
        var provenance = row.provenance();
        var before = seen.putIfAbsent(List.of(place, item), row.number());
        if (before != null) {
            row.problem(ProblemCode.DUPLICATE, Needs.ITEM, "this place and item are already in row " + before,
                    "Add the two rows up");
        }
        if (!row.isBroken() && full == 0) {
            row.problem(ProblemCode.OUT_OF_RANGE, Needs.FULL_PER_DAY, "the full need is above 0",
                    "Give it, or remove the row");
        } else if (!row.isBroken() && survival > full) {
            row.problem(ProblemCode.CONTRADICTION, Needs.SURVIVAL_PER_DAY, "more is needed to survive than in full",
                    "The full need is " + row.text(Needs.FULL_PER_DAY, "") + ": correct one of them");
        }
        if (row.isBroken() || window.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Need(new Id.Place(place), new Id.Item(item), persons, survival, full, window.get(), weight,
                perHour, provenance));
    }

    List<Stock> stocks() {
        var result = new ArrayList<Stock>();
        for (var row : in.rows(Stocks.TABLE)) {
            var id = row.text(Stocks.STOCK, "");
            var place = row.reference(Stocks.PLACE, in.names().places());
            var item = row.reference(Stocks.ITEM, in.names().items());
            checkUnit(row, item, Stocks.UNIT);
            in.figures().fill(row, Stocks.QUANTITY, id, unit(item));
            long quantity = row.whole(Stocks.QUANTITY, 0);
            var available = in.times().moment(row, Stocks.AVAILABLE_FROM);
            if (in.clock().isKnown() && !available.isBefore(in.clock().end())) {
                row.problem(ProblemCode.WINDOW_OUTSIDE, Stocks.AVAILABLE_FROM, "the stock comes after the horizon",
                        "Correct the time, or remove the row");
            }
            var owner = row.text(Stocks.OWNER, "");
            var shared = row.list(Stocks.SHARED_WITH);
            var provenance = row.provenance();
            if (!row.isBroken()) {
                result.add(new Stock(new Id.Stock(id), new Id.Place(place), new Id.Item(item), quantity, available,
                        owner, Set.copyOf(shared), provenance));
            }
        }
        return result;
    }

    /** Holds the unit that stands in a row against the unit of its item. */
    void checkUnit(Row row, String item, Column column) {
        var unit = row.text(column, "");
        var expected = units.get(item);
        if (expected != null && !unit.isEmpty() && !unit.equals(expected)) {
            row.problem(ProblemCode.UNIT_MISMATCH, column, "“" + item + "” is counted in " + expected,
                    "Convert the quantities of this row to " + expected);
        }
    }

    /** What an item is counted in; blank where it is not known. */
    String unit(String item) {
        return units.getOrDefault(item, "");
    }

    private static long volume(Row row) {
        var litres = row.findScaled(Items.LITRES_PER_UNIT, 1_000);
        var cubicMetres = row.findScaled(Items.M3_PER_UNIT, 1_000_000);
        if (row.find(Items.LITRES_PER_UNIT).isPresent() == row.find(Items.M3_PER_UNIT).isPresent()) {
            row.problem(litres.isPresent() ? ProblemCode.CONTRADICTION : ProblemCode.BLANK, Items.LITRES_PER_UNIT,
                    "the volume of a unit is needed once", "Give litres or cubic metres");
            return 1;
        }
        return row.find(Items.LITRES_PER_UNIT).isPresent()
                ? aboveZero(row, Items.LITRES_PER_UNIT, litres)
                : aboveZero(row, Items.M3_PER_UNIT, cubicMetres);
    }

    private static long aboveZero(Row row, Column column, Optional<Long> value) {
        if (value.filter(v -> v == 0).isPresent()) {
            row.problem(ProblemCode.OUT_OF_RANGE, column, "a unit has at least a gram and a cubic centimetre",
                    "Correct it, or use a larger unit");
        }
        return value.orElse(1L);
    }
}
