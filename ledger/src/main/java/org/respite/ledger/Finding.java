package org.respite.ledger;

/**
 * What is wrong with a record, an export, a proof, a key or a policy.
 *
 * @param code stable, R1xx; docs/reference/problems.md explains it
 * @param where file, entry, tile or line
 * @param message what does not match, with the values found
 * @param nextStep what to do
 */
public record Finding(String code, String where, String message, String nextStep) {

    /** One line: code, place, what, next step. */
    @Override
    public String toString() {
        return code + " " + where + ": " + message + ". " + nextStep;
    }
}
