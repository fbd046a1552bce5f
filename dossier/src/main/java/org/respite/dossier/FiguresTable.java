package org.respite.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.respite.dossier.figures.Figure;

/**
 * The figures as a table with HXL hashtags: the columns of a scenario's figures.csv, so that a scenario can take rows over and
 * its plan says which figure it believed. Refused ones are left out.
 */
public final class FiguresTable {

    private static final String HEAD = "topic,value,unit,believed,source,as of\n#indicator+topic,#indicator+value,#indicator+unit,#status+believed,#meta+source,#date+asof\n";

    private FiguresTable() {}

    public static String of(Dossier dossier) {
        return dossier.figures().stream()
                .filter(item -> item.confirmation().map(c -> c.accepted()).orElse(true))
                .sorted(Comparator.comparing((Item<Figure> item) -> item.content().topic()))
                .map(FiguresTable::row)
                .collect(Collectors.joining("\n", HEAD, "\n"));
    }

    private static String row(Item<Figure> item) {
        var figure = item.content();
        var source = figure.cited().map(c -> DossierText.named(c) + ", in ").orElse("") + figure.report() + " (" + item.id() + ")";
        return Stream.of(List.of(figure.topic(), figure.value(), figure.unit(), "no", source, figure.asOf().map(w -> w.first().toString()).orElse("")))
                .flatMap(List::stream).map(FiguresTable::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        var plain = text.replaceAll("\\s+", " ").strip();
        return plain.matches(".*[\",;].*") ? "\"" + plain.replace("\"", "\"\"") + "\"" : plain;
    }
}
