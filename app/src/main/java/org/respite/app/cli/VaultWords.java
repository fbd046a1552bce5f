package org.respite.app.cli;

import org.respite.ledger.Finding;
import org.respite.ledger.Refused;
import org.respite.model.report.Commitment;
import org.respite.model.report.Digest;
import org.respite.vault.Rule;

/** Words on the command line of the vault, with what they mean. */
final class VaultWords {

    private VaultWords() {}

    static Rule rule(String role, String purpose, String kind) {
        try {
            return new Rule(role, purpose, kind);
        } catch (IllegalArgumentException e) {
            throw new Refused(new Finding("R305", "--role, --purpose, --kind", String.valueOf(e.getMessage()),
                    "Use the words of your data protection rules"));
        }
    }

    static Commitment commitment(String hex) {
        try {
            return new Commitment(new Digest(hex));
        } catch (IllegalArgumentException e) {
            throw new Refused(new Finding("R305", "COMMITMENT", String.valueOf(e.getMessage()), "Copy it from the entry of the record"));
        }
    }
}
