package org.respite.bridge.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.respite.bridge.talks.Choice;
import org.respite.bridge.talks.Line;
import org.respite.bridge.talks.Talks;

/**
 * How far a package meets a party's preferences, from 0 to 1: a weighted mean, over all weights that what is known of them leaves
 * open.
 *
 * @param low by the weights that are worst for it
 * @param high by those that are best
 */
public record Score(double low, double high) {

    /** Empty where no preference of the party is known. */
    public static Optional<Score> of(Talks talks, String party, Choice choice) {
        return of(talks, party, choice, List.of());
    }

    /** What the party gains over having no agreement; by the same weights for both. */
    public static Optional<Score> gain(Talks talks, String party, Choice choice) {
        return of(talks, party, choice, List.of(Choice.none(talks.issues().size())));
    }

    private static Optional<Score> of(Talks talks, String party, Choice choice, List<Choice> over) {
        var lines = talks.preferences(party);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var means = extremes(lines).stream().mapToDouble(w -> mean(talks, lines, w, choice)
                - over.stream().mapToDouble(o -> mean(talks, lines, w, o)).sum()).summaryStatistics();
        return Optional.of(new Score(means.getMin(), means.getMax()));
    }

    /** The corners of the set of weights: a mean is smallest and largest in one of them. */
    private static List<double[]> extremes(List<Line> lines) {
        var corners = new ArrayList<double[]>();
        switch (Knowledge.of(lines)) {
            case WEIGHTS -> corners.add(lines.stream().mapToDouble(l -> l.weight().orElseThrow()).toArray());
            case ORDER -> {
                for (int k = 1; k <= lines.size(); k++) {
                    int first = k;
                    var order = lines.stream().sorted(Comparator.comparingInt(l -> l.rank().orElseThrow())).toList();
                    corners.add(lines.stream().mapToDouble(l -> order.indexOf(l) < first ? 1 : 0).toArray());
                }
            }
            case NOTHING -> {
                for (int k = 0; k < lines.size(); k++) {
                    var corner = new double[lines.size()];
                    corner[k] = 1;
                    corners.add(corner);
                }
            }
        }
        return corners;
    }

    private static double mean(Talks talks, List<Line> lines, double[] weights, Choice choice) {
        double met = 0;
        double all = 0;
        for (int l = 0; l < weights.length; l++) {
            met += weights[l] * lines.get(l).met(choice, talks.issues()) / 1000;
            all += weights[l];
        }
        return all > 0 ? met / all : 0;
    }
}
