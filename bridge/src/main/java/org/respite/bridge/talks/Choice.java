package org.respite.bridge.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A package: for each issue, by position, the option in which it is settled. */
public record Choice(List<Integer> options) {

    public Choice {
        options = List.copyOf(options);
    }

    public static Choice of(int... options) {
        return new Choice(IntStream.of(options).boxed().toList());
    }

    /** How everything is without an agreement. */
    public static Choice none(int issues) {
        return of(new int[issues]);
    }

    public int option(int issue) {
        return options.get(issue);
    }

    /** What it settles otherwise than it is, in words. */
    public List<String> words(List<Issue> issues) {
        var words = new ArrayList<String>();
        for (int i = 0; i < issues.size(); i++) {
            if (option(i) != 0) {
                words.add(issues.get(i).name() + ": " + issues.get(i).words(option(i)));
            }
        }
        return words;
    }
}
