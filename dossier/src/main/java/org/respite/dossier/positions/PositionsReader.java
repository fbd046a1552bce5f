package org.respite.dossier.positions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.respite.formats.InputFile;
import org.respite.formats.Problem;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Column;
import org.respite.formats.table.CsvText;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Row;
import org.respite.formats.table.TableReader;

/** Reads positions.csv, from the dossier or by hand. Every problem is told with its row and column. */
public final class PositionsReader {

    /** The file that the dossier writes. */
    public static final String FILE = "positions.csv";

    public static final Column ISSUE = Column.required("issue", "#subject+issue");
    public static final Column OPTIONS = Column.column("options", "#subject+option");
    public static final Column UNLESS = Column.column("depends on", "#subject+condition");
    public static final Column WEIGHT = Column.column("weight", "#indicator+weight");
    public static final Column RANK = Column.column("rank", "#indicator+rank");
    public static final Column STATEMENTS = Column.column("statements", "#meta+statements");
    static final Column PARTY = Column.required("party", "#org+party");
    static final Column KIND = Column.required("position", "#status+position");
    static final Column CONDITION = Column.column("condition", "#description+condition");
    static final Column FROM = Column.column("from", "#date+start");
    static final Column UNTIL = Column.column("until", "#date+end");
    static final Layout TABLE =
            Layout.of(FILE, PARTY, ISSUE, KIND, OPTIONS, UNLESS, CONDITION, WEIGHT, RANK, STATEMENTS, FROM, UNTIL);

    private PositionsReader() {}

    /** Positions, or why they cannot be read. */
    public sealed interface Outcome {}

    public record Read(List<Position> positions) implements Outcome {

        public Read {
            positions = List.copyOf(positions);
        }
    }

    public record Refused(List<Problem> problems) implements Outcome {}

    public static Outcome read(Path file) {
        var problems = new Problems();
        var name = String.valueOf(file.getFileName());
        var positions = new ArrayList<Position>();
        if (!Files.exists(file)) {
            problems.file(ProblemCode.MISSING_FILE, name, "", "there is no such file", "Check its name");
            return new Refused(problems.all());
        }
        InputFile.findText(InputFile.folderOf(file), name, problems).flatMap(text -> CsvText.findGrid(text, name, problems))
                .ifPresent(grid -> new TableReader(problems).read(new Layout(name, false, TABLE.columns()), grid).rows().forEach(row -> {
                    var position = position(row);
                    var same = positions.stream().filter(p -> p.party().equals(position.party()) && p.issue().equals(position.issue())
                            && contradict(p.kind(), position.kind()) && p.options().equals(position.options()) && p.unless().equals(position.unless())
                            && !isOver(p, position) && !isOver(position, p)).findFirst();
                    if (same.isPresent()) {
                        row.problem(ProblemCode.BAD_POSITION, KIND, "the party requires and refuses the same under the same condition",
                                "Keep the row that holds, or say on what each depends");
                    }
                    if (!row.isBroken()) {
                        positions.add(position);
                    }
                }));
        return problems.hasErrors() ? new Refused(problems.all()) : new Read(positions);
    }

    private static Position position(Row row) {
        var from = day(row, FROM);
        var until = day(row, UNTIL);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            row.problem(ProblemCode.BAD_DATE, UNTIL, "the position ends before it begins", "Correct “from” or “until”");
        }
        return new Position(row.number(), row.text(PARTY, "").toLowerCase(Locale.ROOT), row.text(ISSUE, "").toLowerCase(Locale.ROOT),
                row.word(KIND, Position.Kind.class).orElse(Position.Kind.OPEN), row.text(OPTIONS, ""), row.list(UNLESS), row.text(CONDITION, ""),
                row.share(WEIGHT), row.findCount(RANK), row.list(STATEMENTS), from, until);
    }

    private static Optional<LocalDate> day(Row row, Column column) {
        try {
            return row.find(column).map(LocalDate::parse);
        } catch (DateTimeParseException _) {
            row.problem(ProblemCode.BAD_DATE, column, "this is not a day", "Write it as 2023-11-22");
            return Optional.empty();
        }
    }

    private static boolean isOver(Position one, Position before) {
        return one.until().isPresent() && before.from().isPresent() && one.until().get().isBefore(before.from().get());
    }

    private static boolean contradict(Position.Kind one, Position.Kind other) {
        return one == Position.Kind.REQUIRES && other == Position.Kind.REFUSES || one == Position.Kind.REFUSES && other == Position.Kind.REQUIRES;
    }
}
