package org.respite.bridge.reading;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.respite.bridge.talks.Issue;
import org.respite.formats.InputFile;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;
import org.respite.formats.table.Column;
import org.respite.formats.table.CsvText;
import org.respite.formats.table.Layout;
import org.respite.formats.table.Row;
import org.respite.formats.table.TableReader;

/** Reads issues.csv. */
final class IssuesReader {

    static final String FILE = "issues.csv";

    private static final int MOST = 60;
    private static final Column ISSUE = Column.required("issue", "#subject+issue");
    private static final Column NAME = Column.column("name", "#subject+name");
    private static final Column OPTIONS = Column.required("options", "#subject+option");
    private static final Column UNIT = Column.column("unit", "#item+unit");
    private static final Column RELIEF = Column.column("relief", "#status+relief");
    private static final Layout TABLE = new Layout(FILE, true, List.of(ISSUE, NAME, OPTIONS, UNIT, RELIEF));

    private IssuesReader() {}

    static List<Issue> read(Path folder, Problems problems) {
        var issues = new ArrayList<Issue>();
        if (!Files.exists(folder.resolve(FILE))) {
            problems.file(ProblemCode.MISSING_FILE, FILE, "", "the table is missing",
                    "Add it; docs/reference/bridge.md says which columns it has");
            return issues;
        }
        InputFile.findText(folder, FILE, problems).flatMap(text -> CsvText.findGrid(text, FILE, problems))
                .ifPresent(grid -> new TableReader(problems).read(TABLE, grid).rows().forEach(row -> add(row, issues)));
        if (issues.size() > MOST) {
            problems.file(ProblemCode.TOO_LARGE_TO_BRIDGE, FILE, issues.size() + " issues",
                    "packages over more than " + MOST + " issues are not sought", "Bring together what is settled together");
        }
        return issues;
    }

    private static void add(Row row, List<Issue> issues) {
        var id = row.text(ISSUE, "");
        if (issues.stream().anyMatch(i -> i.id().equals(id))) {
            row.problem(ProblemCode.DUPLICATE, ISSUE, "this issue is already there", "Give each issue its own id");
        }
        if (!id.matches("[\\p{Ll}\\p{N}][\\p{Ll}\\p{N}.-]*") && !id.isEmpty()) {
            row.problem(ProblemCode.BAD_TEXT, ISSUE, "an issue is named by small letters, digits, points and hyphens", "Write it so");
        }
        var options = OptionsText.list(row.list(OPTIONS));
        if (options.isEmpty() && row.find(OPTIONS).isPresent()) {
            row.problem(ProblemCode.BAD_OPTIONS, OPTIONS, "these are not two to 400 different options",
                    "Write them with semicolons, the one without an agreement first, or as 0..240 step 10");
        }
        var relief = row.word(RELIEF, Issue.Relief.class).orElse(Issue.Relief.NO);
        var unit = row.text(UNIT, "");
        var name = row.text(NAME, id);
        if (!row.isBroken() && options.isPresent()) {
            issues.add(new Issue(id, name, options.get(), unit, relief));
        }
    }
}
