package org.respite.formats.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.respite.formats.table.Layouts.Access;
import org.respite.formats.table.Layouts.Figures;
import org.respite.model.scenario.AccessFigure;
import org.respite.model.scenario.Evidence;
import org.respite.model.scenario.Figure;

/** Reads what is shown beside the plan. */
final class EvidenceReader {

    private final Input in;

    EvidenceReader(Input in) {
        this.in = in;
    }

    Evidence read(List<String> notes) {
        return new Evidence(access(), figures(), notes);
    }

    private List<AccessFigure> access() {
        var result = new ArrayList<AccessFigure>();
        var bearings = new AccessBearing(in.names());
        for (var row : in.rows(Access.TABLE)) {
            var subject = row.text(Access.SUBJECT, "");
            var measure = row.text(Access.MEASURE, "");
            double count = row.number(Access.COUNT, 0);
            var outOf = row.findWhole(Access.OUT_OF);
            var unit = row.text(Access.UNIT, "");
            var period = row.text(Access.PERIOD, "");
            var bearing = bearings.find(row, subject, period, count, outOf);
            var provenance = row.provenance();
            if (!row.isBroken()) {
                result.add(new AccessFigure(subject, measure, count,
                        outOf.map(OptionalLong::of).orElse(OptionalLong.empty()), unit, period, bearing, provenance));
            }
        }
        return result;
    }

    List<Figure> figures() {
        return in.rows(Figures.TABLE).stream().flatMap(row -> FigureCells.figure(row).stream()).toList();
    }
}
