package org.respite.formats.scenario;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.respite.formats.FigureDigest;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Column;
import org.respite.formats.table.Layouts.Figures;
import org.respite.formats.table.Names;
import org.respite.formats.table.NumberText;
import org.respite.formats.table.Row;
import org.respite.model.scenario.Belief;
import org.respite.model.scenario.Figure;

/**
 * Numbers that a table takes from a figure: a cell “figure:ID” is the figure's number, and “figure:ID=240” a number that was chosen
 * within a figure which leaves it open. The row keeps which figure it believed, for the plan to tell.
 */
final class FigureCells {

    static final String PERSONS = "persons";

    private static final String PREFIX = "figure:";
    private static final String NOT_CONFIRMED = "no";

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final Names names = new Names("figure", Figures.TABLE.file());

    private FigureCells() {}

    /** Figures that can be named: rows of the table of figures with an id. */
    static FigureCells of(List<Row> figures) {
        var cells = new FigureCells();
        for (var row : figures) {
            var id = row.find(Figures.ID).isPresent() ? row.newId(Figures.ID, cells.names) : "";
            if (!id.isEmpty()) {
                cells.rows.putIfAbsent(id, row);
            }
        }
        return cells;
    }

    /** A row as a figure; empty where it is broken. */
    static Optional<Figure> figure(Row row) {
        var id = row.text(Figures.ID, "");
        var topic = row.text(Figures.TOPIC, "");
        var value = row.text(Figures.VALUE, "");
        var unit = row.text(Figures.UNIT, "");
        var least = row.findNumber(Figures.LEAST);
        var most = row.findNumber(Figures.MOST);
        boolean believed = row.yes(Figures.BELIEVED, false);
        var confirmed = row.text(Figures.CONFIRMED, "");
        var provenance = row.provenance();
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            row.problem(ProblemCode.CONTRADICTION, Figures.MOST, "the most is less than the least", "Correct one of them");
        }
        return row.isBroken() ? Optional.empty() : Optional.of(new Figure(id, topic, value, unit, believed, confirmed, provenance));
    }

    /**
     * Puts the number of the figure that a cell names into the cell; leaves any other cell as it is.
     *
     * @param about what the row is about
     * @param unit what the cell counts; blank where it is not known
     */
    void fill(Row row, Column column, String about, String unit) {
        var cell = row.find(column).filter(text -> text.startsWith(PREFIX));
        if (cell.isEmpty()) {
            return;
        }
        int chosen = cell.get().indexOf('=');
        var id = cell.get().substring(PREFIX.length(), chosen < 0 ? cell.get().length() : chosen).strip();
        var figure = rows.get(id);
        if (figure == null) {
            row.problem(ProblemCode.UNKNOWN_FIGURE, column, "there is no figure of this name", names.nextStep(id));
            row.take(column, "");
            return;
        }
        check(row, column, figure, unit);
        var number = number(row, column, figure, chosen < 0 ? "" : cell.get().substring(chosen + 1).strip());
        row.take(column, number);
        if (NumberText.read(number) instanceof NumberText.Value(var value)) {
            row.believe(new Belief(row.table() + ": " + about + ", " + column.header(), id, value));
        }
    }

    private static void check(Row row, Column column, Row figure, String unit) {
        if (figure.find(Figures.CONFIRMED).filter(text -> text.equalsIgnoreCase(NOT_CONFIRMED)).isPresent()) {
            row.problem(ProblemCode.FIGURE_NOT_CONFIRMED, column, "nobody has confirmed this figure",
                    "Have a person confirm it (respite dossier --review) and take over its row again");
        }
        figure.find(Figures.DIGEST).filter(digest -> !digest.equals(digest(figure))).ifPresent(_ -> row.problem(ProblemCode.FIGURE_CHANGED, column,
                "row " + figure.number() + " of " + Figures.TABLE.file() + " is no longer as it came out of the reports",
                "Take its row over again from the dossier"));
        var given = figure.text(Figures.UNIT, "");
        if (!unit.isEmpty() && !given.equals(unit)) {
            row.problem(ProblemCode.FIGURE_IN_ANOTHER_UNIT, column, "the figure counts " + (given.isEmpty() ? "nothing that is named" : given) + ", and the cell " + unit,
                    "Convert it, with a row of its own, or correct the unit in the review");
        }
    }

    /** The figure's own number, or the one that was chosen within it; blank, with a problem, where there is none. */
    private static String number(Row row, Column column, Row figure, String chosen) {
        var written = NumberText.read(figure.text(Figures.VALUE, "")) instanceof NumberText.Value(var value) ? Optional.of(value) : Optional.<BigDecimal>empty();
        var bounded = figure.find(Figures.LEAST).isPresent() || figure.find(Figures.MOST).isPresent();
        var least = bounded ? figure.findNumber(Figures.LEAST) : written;
        var most = bounded ? figure.findNumber(Figures.MOST) : written;
        boolean one = least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) == 0;
        if (chosen.isEmpty()) {
            if (!one) {
                row.problem(ProblemCode.FIGURE_IS_OPEN, column, "the figure says “" + figure.text(Figures.VALUE, "") + "”, and one number is needed",
                        "Choose a number that it leaves open, such as " + row.find(column).orElse("") + "=" + least.or(() -> most).map(BigDecimal::toPlainString).orElse("240"));
            }
            return one ? least.get().toPlainString() : "";
        }
        if (!(NumberText.read(chosen) instanceof NumberText.Value(var number))) {
            return chosen;
        }
        boolean isUnder = least.filter(l -> number.compareTo(l) < 0).isPresent();
        if (isUnder || most.filter(m -> number.compareTo(m) > 0).isPresent()) {
            row.problem(ProblemCode.OUT_OF_RANGE, column, "the figure says “" + figure.text(Figures.VALUE, "") + "”, which does not hold this number",
                    "Choose a number that it leaves open, or write the number alone with its own source");
        } else if (least.isEmpty() && most.isEmpty()) {
            row.problem(ProblemCode.FIGURE_IS_OPEN, column, "the figure says “" + figure.text(Figures.VALUE, "") + "”, which bounds no number",
                    "Fill in “at least” or “at most” of the figure");
        }
        return chosen;
    }

    private static String digest(Row figure) {
        return FigureDigest.of(column -> figure.text(column, ""));
    }
}
