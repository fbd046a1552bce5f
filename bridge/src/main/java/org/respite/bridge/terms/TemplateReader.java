package org.respite.bridge.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.respite.bridge.talks.Issue;
import org.respite.bridge.talks.Membership;
import org.respite.formats.ProblemCode;
import org.respite.formats.Problems;

/** Reads a template of terms. */
public final class TemplateReader {

    private static final String WHERE = "#where ";

    private final List<Issue> issues;
    private final String file;
    private final Problems problems;
    private final BiFunction<List<String>, Integer, List<Membership>> conditions;

    /** @param conditions reads conditions that stand in a line */
    public TemplateReader(List<Issue> issues, String file, Problems problems, BiFunction<List<String>, Integer, List<Membership>> conditions) {
        this.issues = issues;
        this.file = file;
        this.problems = problems;
        this.conditions = conditions;
    }

    public Template read(String text) {
        var parts = new ArrayList<Template.Part>();
        List<Membership> where = List.of();
        int block = -1;
        int number = 0;
        for (var line : text.lines().toList()) {
            number++;
            int indent = line.length() - line.stripLeading().length();
            if (line.strip().startsWith(WHERE)) {
                where = conditions.apply(List.of(line.strip().substring(WHERE.length()).split(";")), number);
                block = -1;
                continue;
            }
            boolean first = block < 0;
            if (!where.isEmpty() && !line.isBlank()) {
                block = first ? indent : block;
                where = !first && indent <= block ? List.of() : where;
            }
            gaps(line, number);
            parts.add(new Template.Part(number, line, where));
        }
        return new Template(issues, parts);
    }

    private void gaps(String line, int number) {
        var known = issues.stream().map(Issue::id).toList();
        Template.names(line).stream().filter(name -> !known.contains(name)).forEach(name ->
                problems.add(ProblemCode.UNKNOWN_ISSUE, file, OptionalInt.of(number), Optional.of(String.valueOf(line.indexOf('{' + name) + 1)), name,
                        "there is no issue of this name", "Write an issue of issues.csv between the braces"));
    }
}
