package org.respite.mediation.proposals;

import java.util.stream.Collectors;

/** The checker refuses a plan that Respite made, for more than a hand-over that cannot be made: nothing may rest on it. */
public final class PlanRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The message names what was planned and every finding, with its code. */
    public PlanRefused(String name, CheckedPlan plan) {
        super("the checker refuses the plan for " + name + ": "
                + plan.report().findings().stream().map(f -> f.code() + " " + f.message()).distinct()
                        .collect(Collectors.joining("; ")));
    }
}
