package org.respite.dossier.positions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.respite.dossier.Dossier;
import org.respite.dossier.Item;
import org.respite.dossier.statements.Statement;

/**
 * Positions as the dossier's statements suggest them: the latest day of each party on each issue. A machine cannot tell a wish
 * from a red line, so what is for becomes “prefers” and what is against “refuses”; a person raises it to “requires”. Refused
 * statements are left out. Confidential to the mediator.
 */
public final class PositionsTable {

    private PositionsTable() {}

    public static String of(Dossier dossier) {
        var columns = PositionsReader.TABLE.columns();
        var head = columns.stream().map(c -> c.header()).collect(Collectors.joining(",")) + "\n"
                + columns.stream().map(c -> c.hashtag()).collect(Collectors.joining(",")) + "\n";
        return positions(dossier).stream().map(PositionsTable::row).collect(Collectors.joining("\n", head, "\n"));
    }

    /** The same as data. */
    public static List<Position> positions(Dossier dossier) {
        var issues = new TreeMap<String, List<Item<Statement>>>();
        dossier.statements().stream().filter(item -> !item.isRefused()).forEach(item ->
                issues.computeIfAbsent(item.content().holder().party() + "\n" + item.content().topic(), _ -> new ArrayList<>()).add(item));
        var result = new ArrayList<Position>();
        for (var items : issues.values()) {
            var last = items.stream().map(PositionsTable::day).max(Comparator.naturalOrder()).orElseThrow();
            var groups = new TreeMap<Position.Kind, List<Item<Statement>>>();
            items.stream().filter(item -> day(item).equals(last)).forEach(item -> groups.computeIfAbsent(kind(item.content()), _ -> new ArrayList<>()).add(item));
            groups.forEach((kind, group) -> result.add(position(result.size() + 3, kind, group)));
        }
        return result;
    }

    private static Position position(int row, Position.Kind kind, List<Item<Statement>> group) {
        var first = group.stream().filter(item -> item.content().condition().isPresent()).findFirst().orElse(group.getFirst());
        var condition = first.content().condition();
        return new Position(row, first.content().holder().party(), first.content().topic(), kind, "", condition.map(c -> c.topics()).orElse(List.of()),
                condition.map(first::told).orElse(""), Optional.empty(),
                OptionalInt.empty(), group.stream().map(Item::id).toList(), first.content().when().map(w -> w.first()), Optional.empty());
    }

    private static String day(Item<Statement> item) {
        return item.content().when().map(w -> w.first().toString()).orElse("");
    }

    private static Position.Kind kind(Statement statement) {
        return switch (statement.stance()) {
            case FOR -> Position.Kind.PREFERS;
            case AGAINST -> Position.Kind.REFUSES;
            case OPEN -> Position.Kind.OPEN;
        };
    }

    private static String row(Position p) {
        return List.of(p.party(), p.issue(), p.kind().name().toLowerCase(Locale.ROOT), p.options(), String.join(";", p.unless()), p.condition(),
                        p.weight().map(String::valueOf).orElse(""), "", String.join(";", p.statements()), p.from().map(String::valueOf).orElse(""), "")
                .stream().map(PositionsTable::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        return text.matches(".*[\",;].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
