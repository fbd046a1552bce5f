package org.respite.dossier.review;

import java.util.List;
import org.respite.formats.table.Column;
import org.respite.formats.table.Row;

/** How a person's cells correct what the program has read. A blank cell leaves it as it was read; “none” says that there is none. */
public interface Correcting<T> {

    /** The sheet on which such items stand. */
    String sheet();

    /** Columns of what can be corrected. */
    List<Column> columns();

    /** The person's reading; a correction that is not possible is a problem of the row. */
    T corrected(T read, Row row);
}
