package org.respite.benchmarks.rival;

import java.util.Optional;
import java.util.OptionalDouble;
import org.respite.benchmarks.result.Result;

/**
 * What came of an attempt.
 *
 * @param value of linear programmes, computed anew from the values of the columns
 * @param result of solvers that say who moves when; its value is for the checker to measure
 * @param violation most by which a row or bound of a linear programme is missed, as a share of it; 0 for others
 * @param words why there is nothing; blank where there is
 */
public record Answer(OptionalDouble value, Optional<Result> result, double violation, String words) {

    static Answer of(Result result) {
        return new Answer(OptionalDouble.empty(), Optional.of(result), 0, "");
    }

    static Answer of(double value, double violation) {
        return new Answer(OptionalDouble.of(value), Optional.empty(), violation, "");
    }

    static Answer failed(String words) {
        return new Answer(OptionalDouble.empty(), Optional.empty(), 0, words);
    }
}
