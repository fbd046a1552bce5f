package org.respite.formats;

import org.respite.formats.plan.Canonical;
import org.respite.model.scenario.Scenario;

/** Ties a plan to the scenario that it was made for. */
public final class ScenarioDigest {

    private ScenarioDigest() {}

    /**
     * SHA-256 of the scenario's canonical form, hexadecimal. It does not depend on how the tables were written: the
     * order of columns, separators or digits; it does on the order of rows.
     */
    public static String of(Scenario scenario) {
        return Sha256.of(Canonical.text(scenario));
    }
}
