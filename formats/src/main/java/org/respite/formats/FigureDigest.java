package org.respite.formats;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts.Figures;

/** Ties a row of figures to what came out of the reports: whoever changes a cell afterwards changes the digest. */
public final class FigureDigest {

    private static final List<Column> COLUMNS =
            List.of(Figures.ID, Figures.TOPIC, Figures.VALUE, Figures.LEAST, Figures.MOST, Figures.UNIT, Figures.CONFIRMED, Layout.SOURCE, Layout.AS_OF);
    private static final int LETTERS = 12;

    private FigureDigest() {}

    /** @param cell what stands in each column */
    public static String of(Function<Column, String> cell) {
        return Sha256.of(COLUMNS.stream().map(cell).collect(Collectors.joining("\n"))).substring(0, LETTERS);
    }
}
