package org.respite.operations.fit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.operations.access.Rule;
import org.respite.operations.chance.Luck;

/**
 * A count out of a count, and what a simulation will make of it.
 *
 * @param movements from how many movements it was counted: loads of one movement may share its fate
 * @param expected the share to be expected
 * @param low in 19 of 20 futures the share is drawn above this
 * @param high in 19 of 20 futures the share is drawn below this
 */
public record ShareFit(Kind kind, long count, long outOf, int movements, double expected, double low, double high) {

    private static final int DRAWS = 4_000;
    private static final int TWENTIETH = DRAWS / 20;

    static ShareFit of(Kind kind, long count, long outOf, int movements) {
        var law = new Rule.Share(kind, count, outOf - count);
        double[] drawn = IntStream.range(0, DRAWS).mapToDouble(i -> law.draw(new Luck(0, i), 0)).toArray();
        return of(kind, count, outOf, movements, law.expected(), drawn);
    }

    /** One of the classes of outcome, which share what was asked for. */
    static ShareFit ofClass(Kind kind, List<Kind> classes, List<Double> counts) {
        var law = new Rule.Outcomes(classes, counts);
        int at = classes.indexOf(kind);
        double[] drawn = IntStream.range(0, DRAWS)
                .mapToDouble(i -> {
                    var sums = law.draw(new Luck(0, i), 0);
                    return sums[at] - (at == 0 ? 0 : sums[at - 1]);
                })
                .toArray();
        long all = (long) counts.stream().mapToDouble(Double::doubleValue).sum();
        return of(kind, Math.round(counts.get(at)), all, (int) all, law.expected(kind), drawn);
    }

    private static ShareFit of(Kind kind, long count, long outOf, int movements, double expected, double[] drawn) {
        Arrays.sort(drawn);
        return new ShareFit(kind, count, outOf, movements, expected, drawn[TWENTIETH], drawn[DRAWS - 1 - TWENTIETH]);
    }
}
