package org.respite.model.proof;

/**
 * A bound with its proof, for one plan of one scenario. It shows where harm would hurt most, and is guarded like it.
 *
 * @param scenario name of the scenario
 * @param scenarioDigest SHA-256 of the scenario's canonical form, hexadecimal
 * @param planDigest SHA-256 of the plan file as Respite writes it, hexadecimal
 * @param bound that is claimed: no plan on the grid that keeps the floor is worth more
 */
public record Certificate(String scenario, String scenarioDigest, String planDigest, double bound, Proof proof) {}
