package org.respite.checker.bound;

import java.util.List;

/**
 * What published prices prove.
 *
 * @param bound no plan on the grid that keeps the proof's floor is worth more; rounding is allowed for
 * @param allowance for rounding, contained in the bound
 * @param limits Σ price × limit, less what the held floor gives back
 * @param goods what handing out gains at the prices
 * @param vehicles what all vehicles could gain with rounds that are worth more than they pay
 * @param people what people on their own could gain
 * @param arcs of the time-expanded networks that were looked at
 * @param faults prices that no limit of the scenario can have; with any, nothing is proven
 */
public record Evaluation(
        double bound, double allowance, double limits, double goods, double vehicles, double people, long arcs,
        List<String> faults) {

    public Evaluation {
        faults = List.copyOf(faults);
    }
}
