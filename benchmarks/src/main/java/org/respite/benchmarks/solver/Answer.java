package org.respite.benchmarks.solver;

import java.util.OptionalDouble;

/**
 * How a solve ended.
 *
 * @param value of linear programmes, computed anew from the values of the columns; others tell who moves when
 * @param bound that the solver proves, if it does
 * @param violation most by which a row or bound of a linear programme is missed, as a share of it; 0 for others
 * @param words why there is nothing; blank where there is
 */
public record Answer(OptionalDouble value, OptionalDouble bound, double violation, String words) {

    /** Solved; {@link Attempt#result} tells who moves when. */
    public static Answer done() {
        return new Answer(OptionalDouble.empty(), OptionalDouble.empty(), 0, "");
    }

    /** Solved, and proven how good it can be at all; {@link Attempt#result} tells who moves when. */
    public static Answer proven(double bound) {
        return new Answer(OptionalDouble.empty(), OptionalDouble.of(bound), 0, "");
    }

    /** The value of a linear programme. */
    public static Answer of(double value, double violation) {
        return new Answer(OptionalDouble.of(value), OptionalDouble.empty(), violation, "");
    }

    public static Answer failed(String words) {
        return new Answer(OptionalDouble.empty(), OptionalDouble.empty(), 0, words);
    }
}
