package org.respite.dossier.review;

import java.util.List;
import org.respite.dossier.events.Event;
import org.respite.dossier.lexicon.Places;
import org.respite.formats.table.Column;
import org.respite.formats.table.Row;

/**
 * Corrects what happened, where, when and by whose word.
 *
 * @param parties that can be named for it
 */
record EventCorrecting(Listed parties) implements Correcting<Event> {

    static final Column KIND = Column.column("kind", "#event+kind+corrected");
    private static final Column PLACES = Column.column("places", "#loc+area+corrected");
    private static final Column SOURCE = Column.column("source", "#org+source+corrected");

    @Override
    public String sheet() {
        return "events";
    }

    @Override
    public List<Column> columns() {
        return List.of(KIND, PLACES, SOURCE, CorrectedCells.ROLE, CorrectedCells.NAME, CorrectedCells.FROM, CorrectedCells.UNTIL);
    }

    @Override
    public Event corrected(Event read, Row row) {
        var kind = row.find(KIND).flatMap(text -> Listed.EVENTS.find(row, KIND, text)).orElse(read.kind());
        var areas = row.find(PLACES).isEmpty() ? read.areas()
                : row.list(PLACES).stream().filter(text -> !CorrectedCells.isNone(text)).map(Places::area).distinct().toList();
        return new Event(read.report(), kind, areas, CorrectedCells.when(row, read.when()), CorrectedCells.cited(row, SOURCE, parties, read.cited()),
                read.span(), read.words());
    }
}
