package org.respite.formats;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(Canonical.text(scenario).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
