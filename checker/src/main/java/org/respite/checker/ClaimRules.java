package org.respite.checker;

import java.util.OptionalDouble;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;

/** P601 to P603: what the plan says of itself is so. */
final class ClaimRules {

    private static final double RELATIVE = 1e-6;

    /** Below it two numbers are both nothing. */
    private static final double NOTHING = 1e-9;

    private ClaimRules() {}

    static void check(Plan plan, Outcome outcome, String scenarioDigest, Findings findings) {
        var claims = plan.claims();
        var claimed = claims.survivalFloor();
        var found = outcome.survivalFloor();
        if (claimed.isPresent() != found.isPresent()
                || (claimed.isPresent() && !isSame(claimed.getAsDouble(), found.getAsDouble()))) {
            findings.add("P601", "The plan claims a survival floor of " + text(claimed) + "; measured is " + text(found)
                    + ". Correct the claim, or the distributions.");
        }
        if (!isSame(claims.worth(), outcome.worth())) {
            findings.add("P601", "The plan claims a worth of " + claims.worth() + "; measured is " + outcome.worth()
                    + ". Correct the claim.");
        }
        if (claims.handOversMade() != outcome.handOversMade().size()) {
            findings.add("P601", "The plan claims " + Say.count(claims.handOversMade(), "hand-over") + "; made are "
                    + outcome.handOversMade().size() + ". Correct the claim, or the movements.");
        }
        if (!(claims.bound() >= 0)) {
            findings.add("P602", "The plan claims the bound " + claims.bound() + "; a bound is never below 0. Correct it.");
        } else if (!(outcome.worth() <= claims.bound() * (1 + RELATIVE) + NOTHING)) {
            findings.add("P602", "The plan is worth " + outcome.worth() + " but claims that no plan is worth more than "
                    + claims.bound() + ". The bound is wrong; do not rely on it.");
        }
        if (!plan.scenarioDigest().equalsIgnoreCase(scenarioDigest)) {
            findings.add("P603", "The plan was made for the scenario with digest \"" + plan.scenarioDigest()
                    + "\"; this scenario has " + scenarioDigest + ". Plan again for this scenario.");
        }
    }

    private static boolean isSame(double claimed, double found) {
        return Math.abs(claimed - found) <= RELATIVE * Math.max(Math.abs(claimed), Math.abs(found)) + NOTHING;
    }

    private static String text(OptionalDouble value) {
        return value.isPresent() ? Double.toString(value.getAsDouble()) : "none";
    }
}
