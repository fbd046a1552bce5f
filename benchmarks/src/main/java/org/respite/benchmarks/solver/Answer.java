package org.respite.benchmarks.solver;

import java.util.Optional;
import java.util.OptionalDouble;
import org.respite.benchmarks.result.Result;

/**
 * What came of an attempt.
 *
 * @param value of linear programmes, computed anew from the values of the columns
 * @param result of solvers that say who moves when; its value is for the checker to measure
 * @param bound that the solver proves, if it does
 * @param violation most by which a row or bound of a linear programme is missed, as a share of it; 0 for others
 * @param words why there is nothing; blank where there is
 */
public record Answer(
        OptionalDouble value, Optional<Result> result, OptionalDouble bound, double violation, String words) {

    /** Who moves when. */
    public static Answer of(Result result) {
        return new Answer(OptionalDouble.empty(), Optional.of(result), OptionalDouble.empty(), 0, "");
    }

    /** Who moves when, and how good it can be at all. */
    public static Answer proven(Result result, double bound) {
        return new Answer(OptionalDouble.empty(), Optional.of(result), OptionalDouble.of(bound), 0, "");
    }

    /** The value of a linear programme. */
    public static Answer of(double value, double violation) {
        return new Answer(OptionalDouble.of(value), Optional.empty(), OptionalDouble.empty(), violation, "");
    }

    public static Answer failed(String words) {
        return new Answer(OptionalDouble.empty(), Optional.empty(), OptionalDouble.empty(), 0, words);
    }
}
