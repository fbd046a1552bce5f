package org.respite.model.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one source says.
 *
 * @param value empty where the source gives no number
 * @param source who says so; “protected” where that is not told
 * @param asOf the last day that it speaks of
 * @param status how far it was tested, and by whom it is disputed, in words
 * @param entries ids on the record, or the features of a file
 */
public record Figure(
        Optional<Estimate> value, String unit, String source, LocalDate asOf, String status, List<String> entries) {

    public Figure {
        entries = List.copyOf(entries);
    }
}
