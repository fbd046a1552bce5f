package org.respite.model.indicator;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure and how far it may be off.
 *
 * @param best empty where sources differ, or none gives one
 * @param high empty where nobody bounds it
 */
public record Estimate(BigDecimal low, Optional<BigDecimal> best, Optional<BigDecimal> high) {

    public static Estimate exactly(BigDecimal value) {
        return new Estimate(value, Optional.of(value), Optional.of(value));
    }

    public static Estimate between(BigDecimal low, BigDecimal high) {
        return new Estimate(low, low.compareTo(high) == 0 ? Optional.of(low) : Optional.empty(), Optional.of(high));
    }

    /** Of two things that are not the same. */
    public Estimate plus(Estimate other) {
        return new Estimate(low.add(other.low), best.flatMap(b -> other.best.map(b::add)), high.flatMap(h -> other.high.map(h::add)));
    }

    /** Either this or the other, which tell of the same thing. */
    public Estimate or(Estimate other) {
        return new Estimate(low.min(other.low), best.filter(b -> other.best.filter(o -> o.compareTo(b) == 0).isPresent()),
                high.flatMap(h -> other.high.map(h::max)));
    }
}
