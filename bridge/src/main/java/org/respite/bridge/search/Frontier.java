package org.respite.bridge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.respite.bridge.solver.ChoiceModel;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Talks;

/**
 * Packages within every red line that no other such package is better than: none meets everybody's preferences, and brings relief,
 * at least as far in every respect and further in one. Where weights are not known, each preference is a respect of its own; where
 * only their order is known, each sum of the first ones is one: what is better in all of these is better for all weights in that
 * order (C. Kirkwood and R. Sarin, Ranking with Partial Information, Operations Research 33, 1985).
 *
 * @param packages one for each way of meeting the preferences; of several alike, the one that changes least
 * @param complete whether these are all
 */
public record Frontier(List<Choice> packages, boolean complete) {

    public Frontier {
        packages = List.copyOf(packages);
    }

    /**
     * Takes the package with the largest sum of all respects, then the best of those that are not worse than one taken in all of them,
     * until none is left: each taken is efficient, since what were better would have a larger sum.
     *
     * @param most ends after so many
     * @param stop whether to end with those found so far; one is always sought
     */
    public static Frontier of(Talks talks, int most, BooleanSupplier stop) {
        var criteria = Criterion.of(talks);
        var model = new ChoiceModel(talks.sizes());
        talks.rules().forEach(r -> model.require(r.clause()));
        talks.red().forEach(line -> line.clauses().forEach(model::require));
        criteria.forEach(c -> model.measure(c.parts()));
        var found = new ArrayList<Choice>();
        while (true) {
            var next = model.best();
            if (next.isEmpty() || found.size() == most || (!found.isEmpty() && stop.getAsBoolean())) {
                return new Frontier(sorted(found), next.isEmpty());
            }
            var choice = next.get();
            found.add(choice);
            model.exceed(criteria.stream().map(c -> c.value(choice)).toList());
        }
    }

    /** Packages of the list that are better than one beside it: at least as good in every respect, and better in one. */
    public List<Choice> better(Talks talks, Choice beside) {
        var criteria = Criterion.of(talks);
        return packages.stream()
                .filter(p -> criteria.stream().allMatch(c -> c.value(p) >= c.value(beside))
                        && criteria.stream().anyMatch(c -> c.value(p) > c.value(beside)))
                .toList();
    }

    /** Whether one of the list meets the preferences just as one beside it does. */
    public boolean holds(Talks talks, Choice beside) {
        var criteria = Criterion.of(talks);
        return packages.stream().anyMatch(p -> criteria.stream().allMatch(c -> c.value(p) == c.value(beside)));
    }

    private static List<Choice> sorted(List<Choice> found) {
        return found.stream()
                .sorted(Comparator.comparing(Choice::options, (a, b) -> {
                    for (int i = 0; i < a.size(); i++) {
                        if (!a.get(i).equals(b.get(i))) {
                            return Integer.compare(a.get(i), b.get(i));
                        }
                    }
                    return 0;
                }))
                .toList();
    }
}
