package org.respite.bridge.talks;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * That an issue is settled in one of some ways.
 *
 * @param issue by position
 * @param options by position
 * @param size how many options the issue has
 */
public record Membership(int issue, BitSet options, int size) {

    public Membership {
        options = (BitSet) options.clone();
    }

    public static Membership one(int issue, int option, int size) {
        var options = new BitSet();
        options.set(option);
        return new Membership(issue, options, size);
    }

    public boolean holds(Choice choice) {
        return options.get(choice.option(issue));
    }

    /** That it is settled in none of these ways. */
    public Membership not() {
        var others = (BitSet) options.clone();
        others.flip(0, size);
        return new Membership(issue, others, size);
    }

    /** Such as “fuel: 60,000 l or 130,000 l”. */
    public String words(List<Issue> issues) {
        var about = issues.get(issue);
        return about.name() + ": " + range(about);
    }

    private String range(Issue about) {
        int first = options.nextSetBit(0);
        int last = options.length() - 1;
        boolean ordered = options.cardinality() > 2 && options.cardinality() == last - first + 1 && about.number(first).isPresent();
        if (ordered) {
            return last == size - 1 ? about.words(first) + " or more" : about.words(first) + " to " + about.words(last);
        }
        return options.stream().mapToObj(about::words).collect(Collectors.joining(" or "));
    }
}
