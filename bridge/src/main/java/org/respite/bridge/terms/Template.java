package org.respite.bridge.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Issue;
import org.respite.bridge.talks.Membership;

/**
 * Terms with gaps for what a package settles: {@code {issue}} is the number or word of its option, {@code {issue * issue}} a
 * product. A block under {@code #where} stands only where its conditions hold.
 */
public final class Template {

    private static final Pattern GAP = Pattern.compile("\\{([^{}]*)}");

    private final List<Issue> issues;
    private final List<Part> parts;

    /**
     * A line, and where it stands.
     *
     * @param number in the file, from 1
     */
    record Part(int number, String text, List<Membership> where) {}

    Template(List<Issue> issues, List<Part> parts) {
        this.issues = List.copyOf(issues);
        this.parts = List.copyOf(parts);
    }

    /**
     * Terms made of a template.
     *
     * @param numbers for each line of the text, its line in the template
     */
    record Filled(String text, List<Integer> numbers) {}

    Filled fill(Choice choice) {
        var text = new StringBuilder();
        var numbers = new ArrayList<Integer>();
        for (var part : parts) {
            if (part.where().stream().allMatch(w -> w.holds(choice))) {
                text.append(GAP.matcher(part.text()).replaceAll(gap -> Matcher.quoteReplacement(value(gap.group(1), choice)))).append('\n');
                numbers.add(part.number());
            }
        }
        return new Filled(text.toString(), numbers);
    }

    private String value(String gap, Choice choice) {
        var factors = List.of(gap.split("\\*"));
        if (factors.size() == 1) {
            int at = at(gap);
            return issues.get(at).options().get(choice.option(at));
        }
        return String.valueOf(factors.stream().mapToLong(f -> issues.get(at(f)).number(choice.option(at(f))).orElse(0)).reduce(1, Math::multiplyExact));
    }

    private int at(String issue) {
        return issues.stream().map(Issue::id).toList().indexOf(issue.strip());
    }

    /** The names in the gaps of a line. */
    static List<String> names(String line) {
        return GAP.matcher(line).results().flatMap(gap -> List.of(gap.group(1).split("\\*")).stream()).map(String::strip).toList();
    }
}
