package org.respite.formats.hxl;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.respite.formats.hxl.ForeignHead.Field;
import org.respite.formats.table.Column;
import org.respite.formats.table.Grid;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts;

/** A foreign table that is one of ours: it names what a row of ours names, and gives half of what we ask for. */
record DirectMatch(Layout layout, Map<Column, Field> fields) {

    private static final double LEAST_SHARE = 0.5;

    /** Our table that it fits best; empty where it fits none. */
    static Optional<DirectMatch> find(ForeignHead head) {
        DirectMatch best = null;
        for (var layout : Layouts.ALL) {
            var match = new DirectMatch(layout, fields(head, layout));
            boolean named = match.fields.containsKey(layout.columns().getFirst());
            if (named && match.share() >= LEAST_SHARE && (best == null || match.isBetterThan(best))) {
                best = match;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isBetterThan(DirectMatch other) {
        return share() > other.share() || (share() == other.share() && fields.size() > other.fields.size());
    }

    private double share() {
        var required = layout.columns().stream().filter(Column::isRequired).toList();
        return (double) required.stream().filter(fields::containsKey).count() / required.size();
    }

    private static Map<Column, Field> fields(ForeignHead head, Layout layout) {
        var found = new LinkedHashMap<Column, Field>();
        var free = new TreeMap<Integer, Field>();
        head.fields().forEach(field -> free.put(field.at(), field));
        for (var column : layout.columns()) {
            free.values().stream().filter(f -> isExact(f, column)).findFirst().ifPresent(field -> {
                found.put(column, field);
                free.remove(field.at());
            });
        }
        for (var column : layout.columns()) {
            if (!found.containsKey(column)) {
                free.values().stream().filter(f -> f.tag().filter(t -> t.refines(column.tag())).isPresent()).findFirst()
                        .ifPresent(field -> {
                            found.put(column, field);
                            free.remove(field.at());
                        });
            }
        }
        return found;
    }

    /** By hashtag; in a table without any, by one of our own names. */
    private static boolean isExact(Field field, Column column) {
        return field.known() == ForeignHead.Known.TAGGED
                ? field.tag().filter(column.tag()::equals).isPresent()
                : field.header().equalsIgnoreCase(column.header());
    }

    /** Takes every row. */
    void take(ForeignHead head, String source, Taken taken) {
        fields.forEach((column, field) -> taken.take(field, layout, column, why(field, column)));
        for (var line : head.rows()) {
            taken.add(layout, row(line, source));
        }
    }

    private static String why(Field field, Column column) {
        if (isExact(field, column)) {
            return field.known() == ForeignHead.Known.TAGGED ? "" : "it has our name";
        }
        return "its hashtag says more than ours, " + column.hashtag();
    }

    private Map<Column, String> row(Grid.Line line, String source) {
        var row = new LinkedHashMap<Column, String>();
        fields.forEach((column, field) -> row.put(column, line.cell(field.at()).strip()));
        row.putIfAbsent(Layout.SOURCE, source + ", row " + line.number());
        return row;
    }
}
