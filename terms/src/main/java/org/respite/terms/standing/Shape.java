package org.respite.terms.standing;

import java.util.List;
import org.respite.model.report.Amount;
import org.respite.model.report.Kind;
import org.respite.model.report.Report;

/**
 * By what a report is recognised, whoever did it, wherever and whenever.
 *
 * @param unit empty where it has no amount
 */
record Shape(Kind kind, String what, List<String> categories, String unit) {

    static Shape of(Report report) {
        return new Shape(report.kind(), report.what(), report.categories(), report.amount().map(Amount::unit).orElse(""));
    }
}
