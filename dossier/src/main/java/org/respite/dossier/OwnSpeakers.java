package org.respite.dossier;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.respite.dossier.lexicon.Office;
import org.respite.formats.InputFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Column;
import org.respite.formats.table.CsvText;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Row;
import org.respite.formats.table.TableReader;

/** The folder's own list of who holds which office: speakers.csv. It may be missing. */
final class OwnSpeakers {

    static final String FILE = "speakers.csv";

    private static final Column NAME = Column.required("name", "#contact+name");
    private static final Column ROLE = Column.required("role", "#contact+role");
    private static final Column PARTY = Column.required("party", "#org+party");
    private static final Column FROM = Column.column("from", "#date+start");
    private static final Column UNTIL = Column.column("until", "#date+end");
    private static final Layout TABLE = Layout.of(FILE, NAME, ROLE, PARTY, FROM, UNTIL);

    private OwnSpeakers() {}

    static List<Office> read(Path folder, Problems problems) {
        if (!Files.exists(folder.resolve(FILE))) {
            return List.of();
        }
        var result = new ArrayList<Office>();
        InputFile.findText(folder, FILE, problems).flatMap(text -> CsvText.findGrid(text, FILE, problems))
                .ifPresent(grid -> new TableReader(problems).read(TABLE, grid).rows().forEach(row -> {
                    var office = new Office(row.text(NAME, "?"), row.text(ROLE, "").toLowerCase(Locale.ROOT),
                            row.text(PARTY, "").toLowerCase(Locale.ROOT), false, day(row, FROM), day(row, UNTIL));
                    if (!row.isBroken()) {
                        result.add(office);
                    }
                }));
        return result;
    }

    private static Optional<LocalDate> day(Row row, Column column) {
        try {
            return row.find(column).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            row.problem(ProblemCode.NOT_A_TIME, column, "this is not a day", "Write it as 2023-11-03");
            return Optional.empty();
        }
    }
}
