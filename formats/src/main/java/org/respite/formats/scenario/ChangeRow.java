package org.respite.formats.scenario;

import java.util.Optional;
import org.respite.formats.ProblemCode;
import org.respite.formats.table.Column;
import org.respite.formats.table.Names;
import org.respite.formats.table.Row;
import org.respite.model.scenario.Scenario;

/** One change as a row, with the scenario that it changes. */
record ChangeRow(Row row, Input in, Scenario scenario) {

    /** The name of a thing that is there; empty, with a problem, where it is missing or unknown. */
    Optional<String> name(Column column, Names names) {
        var name = row.reference(column, names);
        return names.has(name) ? Optional.of(name) : Optional.empty();
    }

    /** A whole number that the change must give. */
    Optional<Integer> count(Column column) {
        if (row.find(column).isEmpty()) {
            row.problem(ProblemCode.BLANK, column, "a value is needed here", "Fill it in");
            return Optional.empty();
        }
        int count = row.count(column, 0);
        return row.isBroken() ? Optional.empty() : Optional.of(count);
    }
}
