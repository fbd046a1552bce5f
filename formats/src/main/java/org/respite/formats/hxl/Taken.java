package org.respite.formats.hxl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layout;

/** What one foreign table gives to the tables of a scenario, and what became of its columns. */
final class Taken {

    private final ColumnFate[] fates;
    private final ForeignHead head;
    private final Map<Layout, List<Map<Column, String>>> rows = new LinkedHashMap<>();

    Taken(ForeignHead head) {
        this.head = head;
        this.fates = new ColumnFate[head.fields().size()];
    }

    boolean isOpen(ForeignHead.Field field) {
        return fates[field.at()] == null;
    }

    /** The column goes into one of ours; {@code why} is blank where its hashtag says it all. */
    void take(ForeignHead.Field field, Layout layout, Column column, String why) {
        var reason = switch (field.known()) {
            case TAGGED -> why;
            case WITHOUT_SIGN -> join("its hashtag lacks the sign #", why);
            case BY_NAME -> join("it has no hashtag; its name sounds like " + spelt(field), why);
            case NOT -> why;
        };
        var kind = reason.isEmpty() ? ColumnFate.Kind.MAPPED : ColumnFate.Kind.GUESSED;
        put(field, kind, layout.file() + ", column " + column.header(), reason);
    }

    void leave(ForeignHead.Field field, String why) {
        put(field, ColumnFate.Kind.LEFT, "", why);
    }

    private void put(ForeignHead.Field field, ColumnFate.Kind kind, String target, String why) {
        if (isOpen(field)) {
            fates[field.at()] = new ColumnFate(kind, field.title(), field.spelt(), target, why);
        }
    }

    void add(Layout layout, Map<Column, String> row) {
        rows.computeIfAbsent(layout, _ -> new ArrayList<>()).add(row);
    }

    Map<Layout, List<Map<Column, String>>> rows() {
        return rows;
    }

    /** What became of each column that says anything. */
    List<ColumnFate> fates() {
        var result = new ArrayList<ColumnFate>();
        for (var field : head.fields()) {
            boolean blank = field.title().isBlank();
            if (fates[field.at()] != null && !blank) {
                result.add(fates[field.at()]);
            }
        }
        return result;
    }

    private static String spelt(ForeignHead.Field field) {
        return field.tag().map(tag -> tag.spelt()).orElse("");
    }

    private static String join(String first, String second) {
        return second.isEmpty() ? first : first + "; " + second;
    }
}
