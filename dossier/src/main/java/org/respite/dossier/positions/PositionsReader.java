package org.respite.dossier.positions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.respite.formats.InputFile;
import org.respite.formats.Problem;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Column;
import org.respite.formats.table.CsvText;
import org.respite.formats.table.Layout;
import org.respite.formats.table.TableReader;

/** Reads positions.csv, from the dossier or by hand. Every problem is told with its row and column. */
public final class PositionsReader {

    static final Column PARTY = Column.required("party", "#org+party");
    static final Column ISSUE = Column.required("issue", "#subject+issue");
    static final Column KIND = Column.required("position", "#status+position");
    static final Column UNLESS = Column.column("depends on", "#subject+condition");
    static final Column CONDITION = Column.column("condition", "#description+condition");
    static final Column WEIGHT = Column.column("weight", "#indicator+weight");
    static final Column STATEMENTS = Column.column("statements", "#meta+statements");
    static final Layout TABLE = Layout.of("positions.csv", PARTY, ISSUE, KIND, UNLESS, CONDITION, WEIGHT, STATEMENTS);

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
                    var kind = row.word(KIND, Position.Kind.class);
                    var position = new Position(row.text(PARTY, "").toLowerCase(Locale.ROOT), row.text(ISSUE, "").toLowerCase(Locale.ROOT),
                            kind.orElse(Position.Kind.OPEN), row.list(UNLESS), row.text(CONDITION, ""), row.share(WEIGHT), row.list(STATEMENTS));
                    var same = positions.stream().filter(p -> p.party().equals(position.party()) && p.issue().equals(position.issue())
                            && contradict(p.kind(), position.kind()) && p.unless().equals(position.unless())).findFirst();
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

    private static boolean contradict(Position.Kind one, Position.Kind other) {
        return one == Position.Kind.REQUIRES && other == Position.Kind.REFUSES || one == Position.Kind.REFUSES && other == Position.Kind.REQUIRES;
    }
}
