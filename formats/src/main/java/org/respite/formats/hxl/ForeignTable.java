package org.respite.formats.hxl;

import java.util.List;
import org.respite.formats.table.Grid;

/**
 * A table as its maker left it.
 *
 * @param name its file, and its sheet where it has several
 * @param remarks what had to be assumed to read it at all
 */
record ForeignTable(String name, Grid grid, List<String> remarks) {

    ForeignTable {
        remarks = List.copyOf(remarks);
    }
}
