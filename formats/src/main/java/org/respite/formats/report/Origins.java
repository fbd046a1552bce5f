package org.respite.formats.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.respite.model.scenario.Provenance;
import org.respite.model.scenario.Scenario;

/**
 * Where the scenario's figures come from: its rows, told together where table, source and time are the same.
 *
 * @param table name of the table, as in the scenario's folder
 * @param pooled whether these are rows of several sources, which a shared edition does not tell apart
 * @param rows how many rows
 * @param estimated how many of them hold an estimate
 * @param estimatedColumns the columns that are estimates, without repetition; "all" for whole rows
 * @param names of the rows; empty in a shared edition
 */
record Origins(
        String table,
        String source,
        String asOf,
        boolean pooled,
        int rows,
        int estimated,
        List<String> estimatedColumns,
        List<String> names) {

    private static final int SHOWN_NAMES = 40;

    /** Tables whose sources, told row by row, would say where exactly something is. */
    private static final Set<String> LOCAL_TABLES =
            Set.of("places", "roads", "inspections", "needs", "stocks", "fleets", "groups", "handovers");

    /** A source of fewer rows than this is not told by itself in a shared edition. */
    private static final int FEW_ROWS = 3;

    private record Row(String table, String name, Provenance provenance) {}

    static List<Origins> of(Subject subject) {
        var rows = new LinkedHashMap<List<String>, List<Row>>();
        for (var row : rows(subject.scenario)) {
            var provenance = row.provenance();
            rows.computeIfAbsent(List.of(row.table(), provenance.source(), provenance.asOf()), _ -> new ArrayList<>())
                    .add(row);
        }
        boolean exact = subject.edition.isExact();
        var origins = new ArrayList<Origins>();
        var pooled = new LinkedHashMap<String, List<Row>>();
        for (var same : rows.values()) {
            var table = same.getFirst().table();
            if (!exact && LOCAL_TABLES.contains(table) && same.size() < FEW_ROWS) {
                pooled.computeIfAbsent(table, _ -> new ArrayList<>()).addAll(same);
            } else {
                origins.add(together(same, exact, false));
            }
        }
        pooled.values().forEach(some -> origins.add(together(some, exact, true)));
        return List.copyOf(origins);
    }

    private static Origins together(List<Row> same, boolean exact, boolean pooled) {
        var first = same.getFirst();
        return new Origins(
                first.table(),
                pooled ? "" : first.provenance().source(),
                pooled ? "" : first.provenance().asOf(),
                pooled,
                same.size(),
                (int) same.stream().filter(r -> r.provenance().isEstimate()).count(),
                same.stream()
                        .map(r -> r.provenance().estimate())
                        .filter(e -> !e.isBlank())
                        .flatMap(e -> Arrays.stream(e.split(";")).map(String::strip))
                        .distinct()
                        .sorted()
                        .toList(),
                exact ? same.stream().map(Row::name).distinct().limit(SHOWN_NAMES).toList() : List.of());
    }

    private static List<Row> rows(Scenario scenario) {
        var rows = new ArrayList<Row>();
        var network = scenario.network();
        var supply = scenario.supply();
        add(rows, "places", network.places(), p -> p.name(), p -> p.provenance());
        add(rows, "roads", network.roads(), r -> r.name().isBlank() ? r.id().value() : r.name(), r -> r.provenance());
        add(rows, "zones", network.zones(), z -> z.name(), z -> z.provenance());
        add(rows, "pauses", scenario.permissions().pauses(), p -> p.id().value(), p -> p.provenance());
        add(rows, "corridors", scenario.permissions().corridors(), c -> c.name(), c -> c.provenance());
        add(rows, "crossings", network.crossings(), c -> c.name(), c -> c.provenance());
        add(rows, "inspections", network.inspections(), i -> i.place().value(), i -> i.provenance());
        add(rows, "items", supply.items(), i -> i.name(), i -> i.provenance());
        add(rows, "needs", supply.needs(), n -> n.place() + " · " + n.item(), n -> n.provenance());
        add(rows, "stocks", supply.stocks(), s -> s.id().value(), s -> s.provenance());
        add(rows, "fleets", supply.fleets(), f -> f.name(), f -> f.provenance());
        add(rows, "quotas", supply.quotas(), q -> q.crossing().value(), q -> q.provenance());
        add(rows, "groups", scenario.people().groups(), g -> g.name(), g -> g.provenance());
        add(rows, "handovers", scenario.people().handOvers(), h -> h.id().value(), h -> h.provenance());
        return rows;
    }

    private static <T> void add(
            List<Row> rows, String table, List<T> values, Function<T, String> name, Function<T, Provenance> provenance) {
        values.forEach(v -> rows.add(new Row(table, name.apply(v), provenance.apply(v))));
    }
}
