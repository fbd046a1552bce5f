package org.respite.model.plan;

import java.util.List;

/**
 * What is going to happen, and what its maker claims for it.
 *
 * @param scenario name of the scenario
 * @param scenarioDigest SHA-256 of the scenario's canonical form, hexadecimal
 * @param seed with which it was made
 */
public record Plan(
        String scenario,
        String scenarioDigest,
        long seed,
        List<Movement> movements,
        List<Distribution> distributions,
        Claims claims) {

    public Plan {
        movements = List.copyOf(movements);
        distributions = List.copyOf(distributions);
    }

    public Plan withClaims(Claims other) {
        return new Plan(scenario, scenarioDigest, seed, movements, distributions, other);
    }
}
