package org.respite.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof of a plan's bound, from planning to checking, on the small example. */
class CertificateTest {

    private static final Path SCENARIO = Examples.folder("first-convoy");

    @TempDir
    private static Path planned;

    @TempDir
    private Path out;

    @BeforeAll
    static void plan() {
        var run = Run.of("plan", SCENARIO, "--out", planned, "--edition", "operational", "--recipient", "Planning cell",
                "--certificate", "--quiet");
        assertThat(run.exitCode()).as(run.err()).isZero();
    }

    private static Run check(Path certificate, Object... more) {
        var words = new Object[5 + more.length];
        words[0] = "check";
        words[1] = SCENARIO;
        words[2] = planned.resolve("plan.json");
        words[3] = "--certificate";
        words[4] = certificate;
        System.arraycopy(more, 0, words, 5, more.length);
        return Run.of(words);
    }

    private Path changed(String from, String to) throws IOException {
        var text = Files.readString(planned.resolve("certificate.json"));
        var other = text.replaceFirst(from, to);
        assertThat(other).isNotEqualTo(text);
        return Files.writeString(out.resolve("changed.json"), other);
    }

    @Test
    void theCheckerComputesTheBoundAgainAndSaysWhatItLeavesOpen() {
        var run = check(planned.resolve("certificate.json"));

        assertThat(run.exitCode()).as(run.out()).isZero();
        assertThat(run.out()).contains("Certificate: ok", "without a solver", "Priced:", "Relaxed", "several-drops:");
    }

    @Test
    void machinesAreToldTheProvenBoundAndGap() {
        var run = check(planned.resolve("certificate.json"), "--json");

        var proof = run.json().get("certificate");
        assertThat(proof.get("checker").asString()).isEqualTo("ok");
        double bound = proof.get("bound").asDouble();
        double worth = run.json().get("worth").asDouble();
        assertThat(bound).isEqualTo(proof.get("claimedBound").asDouble()).isGreaterThanOrEqualTo(worth);
        assertThat(proof.get("gap").asDouble()).isCloseTo((bound - worth) / bound, within(1e-12));
        assertThat(proof.get("arcs").asLong()).isPositive();
        assertThat(proof.get("relaxed").propertyNames()).contains("whole", "range");
    }

    @Test
    void aLowerBoundThanThePricesProveIsRefused() throws IOException {
        var run = check(changed("\"bound\": [0-9.E]+", "\"bound\": 1.0"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("C104", "Certificate: refused");
    }

    @Test
    void aPriceThatWasChangedIsRefused() throws IOException {
        var run = check(changed("\"each\":[0-9.E-]+", "\"each\":999999"), "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().get("certificate").get("checker").findValuesAsString("code")).contains("C104");
    }

    @Test
    void aCertificateOfAnotherPlanOrScenarioIsRefused() throws IOException {
        assertThat(check(changed("\"planDigest\": \"....", "\"planDigest\": \"beef")).out()).contains("C102");
        var run = check(changed("\"scenarioDigest\": \"....", "\"scenarioDigest\": \"beef"));
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("C101");
    }

    @Test
    void aFileThatIsNoCertificateIsWrongInput() throws IOException {
        assertThat(check(planned.resolve("plan.json")).exitCode()).isEqualTo(2);
        assertThat(check(changed("\"each\":", "\"much\":")).err()).contains("S604", "prices[0]");
        assertThat(check(out.resolve("missing.json")).exitCode()).isEqualTo(2);
    }

    @Test
    void noCertificateIsWrittenForOthers() {
        for (var edition : new String[] {"public", "party:Anyone"}) {
            var run = Run.of("plan", SCENARIO, "--out", out.resolve("shared"), "--edition", edition, "--certificate");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err()).contains("--edition operational");
            assertThat(out.resolve("shared")).doesNotExist();
        }
    }

    @Test
    void anOldCertificateIsNotLeftBesideANewerPlan() throws IOException {
        Files.copy(planned.resolve("certificate.json"), out.resolve("certificate.json"));

        Run.of("plan", SCENARIO, "--out", out);

        assertThat(out.resolve("certificate.json")).doesNotExist();
    }

    @Test
    void theSamePlanHasTheSameCertificate() throws IOException {
        for (var folder : new String[] {"a", "b"}) {
            Run.of("plan", SCENARIO, "--out", out.resolve(folder), "--edition", "operational", "--recipient", "Cell",
                    "--at", "2024-01-01T00:00:00Z", "--certificate", "--quiet");
        }
        assertThat(out.resolve("a/certificate.json")).hasSameBinaryContentAs(out.resolve("b/certificate.json"));
    }
}
