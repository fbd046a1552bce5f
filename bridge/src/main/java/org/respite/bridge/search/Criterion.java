package org.respite.bridge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.respite.bridge.solver.ChoiceModel.Part;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Issue;
import org.respite.bridge.talks.Line;
import org.respite.bridge.talks.Talks;

/**
 * One respect in which a package can be better than another.
 *
 * @param holder a party, or blank for relief to civilians
 */
record Criterion(String holder, List<Part> parts) {

    Criterion {
        parts = List.copyOf(parts);
    }

    /** Everything that makes a package better: preferences of the parties as far as their weights are known, and relief. */
    static List<Criterion> of(Talks talks) {
        var result = new ArrayList<Criterion>();
        for (var party : talks.parties()) {
            var lines = talks.preferences(party);
            switch (Knowledge.of(lines)) {
                case WEIGHTS -> result.add(new Criterion(party, lines.stream().map(l -> part(talks, l, Math.round(1000 * l.weight().orElseThrow()))).toList()));
                case ORDER -> {
                    var ordered = lines.stream().sorted(Comparator.comparingInt(l -> l.rank().orElseThrow())).toList();
                    for (int k = 1; k <= ordered.size(); k++) {
                        result.add(new Criterion(party, ordered.subList(0, k).stream().map(l -> part(talks, l, 1)).toList()));
                    }
                }
                case NOTHING -> lines.forEach(l -> result.add(new Criterion(party, List.of(part(talks, l, 1)))));
            }
        }
        for (int i = 0; i < talks.issues().size(); i++) {
            var issue = talks.issues().get(i);
            if (issue.relief() != Issue.Relief.NO) {
                var places = new ArrayList<Long>();
                for (int o = 0; o < issue.size(); o++) {
                    places.add((long) issue.place(o));
                }
                result.add(new Criterion("", List.of(new Part(1, i, places, List.of()))));
            }
        }
        return result;
    }

    private static Part part(Talks talks, Line line, long factor) {
        Issue issue = talks.issues().get(line.wish().issue());
        var scores = new ArrayList<Long>();
        for (int o = 0; o < issue.size(); o++) {
            scores.add((long) line.wish().met(o, issue));
        }
        return new Part(factor, line.wish().issue(), scores, line.where());
    }

    long value(Choice choice) {
        return parts.stream()
                .filter(p -> p.where().stream().allMatch(w -> w.holds(choice)))
                .mapToLong(p -> p.factor() * p.scores().get(choice.option(p.issue())))
                .sum();
    }
}
