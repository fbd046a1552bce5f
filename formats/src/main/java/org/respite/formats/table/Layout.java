package org.respite.formats.table;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table that a scenario can have.
 *
 * @param file its name in the scenario's folder
 * @param isRequired without it the folder is no scenario; otherwise a missing table is an empty one
 */
public record Layout(String file, boolean isRequired, List<Column> columns) {

    private static final String FILE_ENDING = ".csv";

    /** Columns that every table may have. */
    public static final Column SOURCE = Column.column("source", "#meta+source");

    public static final Column AS_OF = Column.column("as of", "#date+asof");
    public static final Column ESTIMATE = Column.column("estimate", "#meta+estimate");

    /** What a template names as the source of its sample rows, which a real plan must not rest on. */
    public static final String SAMPLE = "sample row of the template";

    public Layout {
        columns = List.copyOf(columns);
    }

    /** A layout of a few columns, for a change. */
    public static Layout of(String name, Column... columns) {
        return new Layout(name, false, List.of(columns));
    }

    static Layout required(String file, Column... columns) {
        return new Layout(file, true, withProvenance(columns));
    }

    static Layout optional(String file, Column... columns) {
        return new Layout(file, false, withProvenance(columns));
    }

    /** What the table is called where it is not a file: in a workbook, the name of its sheet. */
    public String name() {
        return file.endsWith(FILE_ENDING) ? file.substring(0, file.length() - FILE_ENDING.length()) : file;
    }

    private static List<Column> withProvenance(Column... columns) {
        return Stream.concat(Stream.of(columns), Stream.of(SOURCE, AS_OF, ESTIMATE)).toList();
    }
}
