package org.respite.benchmarks.scenario;

import java.util.Locale;

/** A CSV table being written. Cells hold no commas or quotation marks, for all names are made here; lists are quoted. */
final class Sheet {

    private final StringBuilder text = new StringBuilder();
    private final int width;

    Sheet(String... columns) {
        width = columns.length;
        row((Object[]) columns);
    }

    Sheet row(Object... cells) {
        if (cells.length != width) {
            throw new IllegalArgumentException(cells.length + " cells in a table of " + width + " columns");
        }
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        text.append('\n');
        return this;
    }

    private static String cell(Object value) {
        var text = value instanceof Double number ? String.format(Locale.ROOT, "%.6f", number) : value.toString();
        return text.contains(";") ? '"' + text + '"' : text;
    }

    String text() {
        return text.toString();
    }
}
