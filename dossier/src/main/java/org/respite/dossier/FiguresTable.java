package org.respite.dossier;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.respite.dossier.figures.Amount;
import org.respite.dossier.figures.Figure;
import org.respite.formats.FigureDigest;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Layouts.Figures;

/**
 * The figures as a table with HXL hashtags: a scenario's figures.csv, whose rows other tables can name by their id, so that a plan says
 * which figure it believed. Refused ones are left out; those that nobody has confirmed say so.
 */
public final class FiguresTable {

    private static final List<Column> COLUMNS = Figures.TABLE.columns().stream().filter(c -> !c.equals(Layout.ESTIMATE)).toList();

    private FiguresTable() {}

    public static String of(Dossier dossier) {
        return dossier.figures().stream()
                .filter(item -> !item.isRefused())
                .sorted(Comparator.comparing((Item<Figure> item) -> item.content().topic()))
                .map(item -> row(cells(item)::get))
                .collect(Collectors.joining("", row(Column::header) + row(Column::hashtag), ""));
    }

    private static Map<Column, String> cells(Item<Figure> item) {
        var figure = item.content();
        var amount = figure.amount();
        boolean vague = amount.kind() == Amount.Kind.VAGUE;
        var cells = new HashMap<>(Map.of(
                Figures.ID, item.id(),
                Figures.TOPIC, figure.topic(),
                Figures.VALUE, figure.value(),
                Figures.LEAST, vague ? "" : number(amount.low()),
                Figures.MOST, vague ? "" : number(amount.high()),
                Figures.UNIT, figure.unit(),
                Figures.BELIEVED, "no",
                Figures.CONFIRMED, item.confirmation().map(c -> c.by() + ", " + c.on()).orElse("no"),
                Layout.SOURCE, figure.cited().map(c -> ItemText.named(c) + ", in ").orElse("") + figure.report(),
                Layout.AS_OF, figure.asOf().map(w -> w.first().toString()).orElse("")));
        cells.replaceAll((_, text) -> text.replaceAll("\\s+", " ").strip());
        cells.put(Figures.DIGEST, FigureDigest.of(cells::get));
        return cells;
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
    }

    private static String row(Function<Column, String> cell) {
        return COLUMNS.stream().map(cell).map(FiguresTable::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String text) {
        return text.matches(".*[\",;].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
