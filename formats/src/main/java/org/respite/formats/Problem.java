package org.respite.formats;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that is wrong with an input, so that the person who made it can mend it.
 *
 * @param code stable, such as "S301"; docs/reference/problems.md explains it
 * @param file name within the scenario's folder
 * @param row as a spreadsheet or an editor numbers it, from 1
 * @param column header of the table's column, or key of the YAML file
 * @param found the value as it stands, shortened; blank where nothing was found
 * @param message what is wrong with it
 * @param nextStep what to do
 */
public record Problem(
        String code,
        Severity severity,
        String file,
        OptionalInt row,
        Optional<String> column,
        String found,
        String message,
        String nextStep) {

    /** Whether the input is refused. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** One line: where, what, and the next step. */
    @Override
    public String toString() {
        var where = new StringBuilder(file);
        row.ifPresent(r -> where.append(", row ").append(r));
        column.ifPresent(c -> where.append(", column ").append(c));
        var value = found.isBlank() ? "" : " (found “" + found + "”)";
        return code + " " + where + ": " + message + value + ". " + nextStep;
    }
}
