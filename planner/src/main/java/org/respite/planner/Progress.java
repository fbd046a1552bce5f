package org.respite.planner;

/**
 * Where the work stands.
 *
 * @param phase in words
 * @param value of the best so far, fractional until the last phase
 * @param bound not below the best; infinite while none is known
 */
public record Progress(String phase, double value, double bound) {

    /** With words before the phase. */
    public Progress after(String words) {
        return new Progress(words + phase, value, bound);
    }

    /** Share of the bound that is still open; 1 while no bound is known. */
    public double gap() {
        return Double.isInfinite(bound) || bound <= 0 ? 1 : Math.max(0, (bound - value) / bound);
    }
}
