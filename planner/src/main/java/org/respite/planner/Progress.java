package org.respite.planner;

/**
 * Where the work stands.
 *
 * @param phase in words
 * @param measure of the two numbers
 * @param value of the best so far, fractional until the last phase
 * @param bound not below the best; infinite while none is known
 */
public record Progress(String phase, Measure measure, double value, double bound) {

    /** What is being raised. */
    public enum Measure {
        /** The worth of a plan. */
        WORTH,
        /** The lowest coverage of survival, from 0 to 1. */
        FLOOR
    }

    /** Worth that is being raised. */
    public Progress(String phase, double value, double bound) {
        this(phase, Measure.WORTH, value, bound);
    }

    /** A survival floor that is being raised; more than all of the need is never covered. */
    public static Progress ofFloor(String phase, double value, double bound) {
        return new Progress(phase, Measure.FLOOR, value, Math.min(1, bound));
    }

    /** With words before the phase. */
    public Progress after(String words) {
        return new Progress(words + phase, measure, value, bound);
    }

    /** Together with those who are planned apart and are worth so much; a floor stays what it is. */
    public Progress beside(double worth) {
        return measure == Measure.FLOOR ? this : new Progress(phase, measure, value + worth, bound + worth);
    }

    /** Share of the bound that is still open; 1 while no bound is known. */
    public double gap() {
        return Double.isInfinite(bound) || bound <= 0 ? 1 : Math.max(0, (bound - value) / bound);
    }
}
