package org.respite.dossier.review;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.respite.dossier.figures.Amount;
import org.respite.dossier.figures.Figure;
import org.respite.dossier.lexicon.Places;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Column;
import org.respite.formats.table.Row;

/**
 * Corrects what a figure counts, how many, where, as of when and by whose word.
 *
 * @param parties that can be named for it
 */
record FigureCorrecting(Listed parties) implements Correcting<Figure> {

    static final Column MEASURE = Column.column("measure", "#indicator+measure+corrected");
    private static final Column VALUE = Column.column("value", "#indicator+value+corrected");
    private static final Column LEAST = Column.column("at least", "#indicator+value+min+corrected");
    private static final Column MOST = Column.column("at most", "#indicator+value+max+corrected");
    private static final Column UNIT = Column.column("unit", "#indicator+unit+corrected");
    private static final Column PLACE = Column.column("place", "#loc+area+corrected");
    private static final Column SOURCE = Column.column("source", "#org+source+corrected");

    @Override
    public String sheet() {
        return "figures";
    }

    @Override
    public List<Column> columns() {
        return List.of(MEASURE, VALUE, LEAST, MOST, UNIT, PLACE, SOURCE, CorrectedCells.ROLE, CorrectedCells.NAME, CorrectedCells.FROM, CorrectedCells.UNTIL);
    }

    @Override
    public Figure corrected(Figure read, Row row) {
        var measure = row.find(MEASURE).flatMap(text -> Listed.MEASURES.find(row, MEASURE, text)).orElse(read.measure());
        var amount = amount(row).orElse(read.amount());
        var value = row.find(VALUE).orElse(amount.equals(read.amount()) ? read.value() : amount.words());
        return new Figure(read.report(), measure, Places.area(CorrectedCells.text(row, PLACE, read.area())), amount, value, row.text(UNIT, read.unit()),
                CorrectedCells.when(row, read.asOf()), CorrectedCells.cited(row, SOURCE, parties, read.cited()), read.span(), read.number());
    }

    /** What the person wrote; empty where nothing was, or nothing that can be. */
    private static Optional<Amount> amount(Row row) {
        var least = row.findWhole(LEAST);
        var most = row.findWhole(MOST);
        var value = row.find(VALUE).flatMap(text -> value(row, text));
        if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
            row.problem(ProblemCode.OUTSIDE_ITS_RANGE, MOST, "this is less than the least, " + least.get(), "Correct “at least” or “at most”");
        }
        value.filter(amount -> !amount.isWithin(least, most)).ifPresent(amount -> row.problem(ProblemCode.OUTSIDE_ITS_RANGE, VALUE,
                "the value lies outside “at least” and “at most”", "Correct the value or its range"));
        if (least.isEmpty() && most.isEmpty()) {
            return value;
        }
        return Optional.of(Amount.between(of(least), of(most)));
    }

    private static Optional<Amount> value(Row row, String text) {
        var amount = Amount.find(text);
        if (amount.isEmpty()) {
            row.problem(ProblemCode.NO_AMOUNT, VALUE, "this says no number of whole things",
                    "Write a number, or words such as “more than 240” or “300 to 500”");
        }
        return amount;
    }

    private static OptionalLong of(Optional<Long> number) {
        return number.map(OptionalLong::of).orElse(OptionalLong.empty());
    }
}
