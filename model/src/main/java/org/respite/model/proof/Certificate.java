package org.respite.model.proof;

import java.util.List;
import org.respite.model.scenario.Scenario;

/**
 * A bound with its proof, for one plan of one scenario. It shows where harm would hurt most, and is guarded like it.
 *
 * @param scenario name of the scenario
 * @param scenarioDigest SHA-256 of the scenario's canonical form, hexadecimal
 * @param planDigest SHA-256 of the plan file as Respite writes it, hexadecimal
 * @param bound that is claimed: no plan on the grid that keeps the floor is worth more
 * @param priced what the proof is said to price
 * @param relaxed what it is said to leave open
 */
public record Certificate(
        String scenario,
        String scenarioDigest,
        String planDigest,
        double bound,
        List<Priced> priced,
        List<Relaxed> relaxed,
        Proof proof) {

    public Certificate {
        priced = List.copyOf(priced);
        relaxed = List.copyOf(relaxed);
    }

    /** A certificate that says truly what is priced and what is relaxed. */
    public static Certificate of(Scenario scenario, String scenarioDigest, String planDigest, double bound, Proof proof) {
        return new Certificate(
                scenario.name(), scenarioDigest, planDigest, bound, Priced.of(proof), Relaxed.of(scenario, proof), proof);
    }
}
