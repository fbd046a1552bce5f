package org.respite.model.plan;

import java.util.List;
import java.util.Optional;
import org.respite.model.replan.Joined;

/**
 * What is going to happen, and what its maker claims for it.
 *
 * @param scenario name of the scenario
 * @param scenarioDigest SHA-256 of the scenario's canonical form, hexadecimal
 * @param seed with which it was made
 * @param joined how it continues the plan before; empty for a plan from the start
 * @param terms how the terms that it was made under would stand by it; empty where it was made without
 * @param prospect what it came to in many futures; empty where none were lived through
 */
public record Plan(
        String scenario,
        String scenarioDigest,
        long seed,
        List<Movement> movements,
        List<Distribution> distributions,
        Claims claims,
        Optional<Joined> joined,
        Optional<TermsOutlook> terms,
        Optional<Prospect> prospect) {

    public Plan {
        movements = List.copyOf(movements);
        distributions = List.copyOf(distributions);
    }

    /** A plan from the start. */
    public Plan(
            String scenario,
            String scenarioDigest,
            long seed,
            List<Movement> movements,
            List<Distribution> distributions,
            Claims claims) {
        this(scenario, scenarioDigest, seed, movements, distributions, claims, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Plan withClaims(Claims other) {
        return new Plan(scenario, scenarioDigest, seed, movements, distributions, other, joined, terms, prospect);
    }

    /** The same as the continuation of another plan. What terms would say of it, and what futures, has to be asked anew. */
    public Plan continuing(Joined before) {
        return new Plan(scenario, scenarioDigest, seed, movements, distributions, claims, Optional.of(before), Optional.empty(),
                Optional.empty());
    }

    /** The same, made under terms. */
    public Plan under(TermsOutlook outlook) {
        return new Plan(scenario, scenarioDigest, seed, movements, distributions, claims, joined, Optional.of(outlook), prospect);
    }

    /** The same, lived through in many futures. */
    public Plan with(Prospect lived) {
        return new Plan(scenario, scenarioDigest, seed, movements, distributions, claims, joined, terms, Optional.of(lived));
    }
}
