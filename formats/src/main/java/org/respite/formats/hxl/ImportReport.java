package org.respite.formats.hxl;

import java.util.List;

/**
 * What an import took, guessed and left.
 *
 * @param written what became of each table of the scenario
 * @param toFill what the new rows still need before they can be planned with
 */
public record ImportReport(List<Source> sources, List<Written> written, List<String> toFill) {

    public ImportReport {
        sources = List.copyOf(sources);
        written = List.copyOf(written);
        toFill = List.copyOf(toFill);
    }

    /** A foreign table. */
    public record Source(String name, int rows, String head, List<String> remarks, List<ColumnFate> columns) {

        public Source {
            remarks = List.copyOf(remarks);
            columns = List.copyOf(columns);
        }
    }

    /** A table of the scenario: rows that are new, and rows whose names it had already, which stay as they are. */
    public record Written(String file, int added, int present) {}
}
