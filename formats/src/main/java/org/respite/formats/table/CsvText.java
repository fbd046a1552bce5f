package org.respite.formats.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;

/** Takes a text of separated values apart into cells. */
public final class CsvText {

    private static final int LONGEST_CELL = 1 << 20;

    private CsvText() {}

    /** The cells of {@code text}; empty, with a problem of {@code file}, where it is broken or too long. */
    public static Optional<Grid> findGrid(String text, String file, Problems problems) {
        var lines = new ArrayList<Grid.Line>();
        try (var reader = CsvReader.builder()
                .fieldSeparator(Separator.of(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                if (lines.size() > TableReader.MOST_ROWS) {
                    problems.file(ProblemCode.TOO_LARGE, file, "more than " + TableReader.MOST_ROWS + " rows",
                            "the table has too many rows", "Keep only the rows that the plan needs");
                    return Optional.empty();
                }
                lines.add(new Grid.Line(lines.size() + 1, line.getFields()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            problems.add(ProblemCode.UNREADABLE, file, OptionalInt.of(lines.size() + 1), Optional.empty(), "",
                    "the table is broken here: " + firstLine(e), "Look for a quotation mark that is not closed");
            return Optional.empty();
        }
        return Optional.of(new Grid(lines));
    }

    private static String firstLine(RuntimeException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
