package org.respite.checker.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.respite.checker.Finding;
import org.respite.model.plan.Outcome;
import org.respite.model.plan.Plan;
import org.respite.model.proof.Certificate;
import org.respite.model.proof.Priced;
import org.respite.model.proof.Relaxed;
import org.respite.model.scenario.Scenario;

/**
 * Judges a certificate: is it of this scenario and this plan, do its prices prove the bound that it claims, and does the
 * plan claim no more? Any certificate gets an answer, never an exception.
 */
public final class CertificateChecker {

    private static final double RELATIVE = 1e-6;
    private static final double NOTHING = 1e-9;
    private static final int MOST_FAULTS = 3;

    private final Certificate certificate;
    private final Plan plan;
    private final Outcome outcome;
    private final List<Finding> findings = new ArrayList<>();

    private CertificateChecker(Certificate certificate, Plan plan, Outcome outcome) {
        this.certificate = certificate;
        this.plan = plan;
        this.outcome = outcome;
    }

    /**
     * @param scenario with its digest, SHA-256 of its canonical form
     * @param plan with its digest, SHA-256 of the plan file as Respite writes it
     * @param outcome what the plan achieves, measured from the plan
     */
    public static CertificateReport check(
            Certificate certificate, Digested<Scenario> scenario, Digested<Plan> plan, Outcome outcome) {
        return new CertificateChecker(certificate, plan.of(), outcome).check(scenario, plan.digest());
    }

    /** Something with its digest, hexadecimal. */
    public record Digested<T>(T of, String digest) {}

    private CertificateReport check(Digested<Scenario> scenario, String planDigest) {
        var priced = Priced.of(certificate.proof());
        var relaxed = Relaxed.of(scenario.of(), certificate.proof());
        if (!certificate.scenarioDigest().equalsIgnoreCase(scenario.digest())) {
            add("C101", "The certificate is of the scenario with digest \"" + certificate.scenarioDigest()
                    + "\"; this scenario has " + scenario.digest() + ". Plan again for this scenario.");
            return new CertificateReport(certificate, outcome.worth(), findings, Optional.empty(), priced, relaxed);
        }
        if (!certificate.planDigest().equalsIgnoreCase(planDigest)) {
            add("C102", "The certificate is of the plan with digest \"" + certificate.planDigest() + "\"; this plan has "
                    + planDigest + ". Name the plan that it was made with.");
        }
        if (!certificate.priced().equals(priced) || !certificate.relaxed().equals(relaxed)) {
            add("C106", "The certificate does not say truly what it prices and relaxes. Its prices are of "
                    + codes(priced.stream().map(Priced::code).toList()) + "; relaxed is "
                    + codes(relaxed.stream().map(Relaxed::code).toList()) + ". Do not rely on what it says.");
        }
        var evaluation = BoundEvaluator.evaluate(scenario.of(), certificate.proof());
        if (evaluation.faults().isEmpty()) {
            judge(evaluation.bound());
        } else {
            faults(evaluation.faults());
        }
        return new CertificateReport(certificate, outcome.worth(), findings, Optional.of(evaluation), priced, relaxed);
    }

    private void faults(List<String> faults) {
        var shown = String.join("; ", faults.subList(0, Math.min(MOST_FAULTS, faults.size())));
        add("C103", "The certificate has prices of what is no limit of this scenario, " + faults.size() + " in all: " + shown
                + ". Nothing is proven; ask its maker.");
    }

    private void judge(double bound) {
        if (!isSame(certificate.bound(), bound)) {
            add("C104", "The certificate claims the bound " + certificate.bound() + "; its prices prove " + bound
                    + ". Rely on what they prove, or ask its maker.");
        }
        OptionalDouble floor = outcome.survivalFloor();
        double held = certificate.proof().floor();
        if (floor.isPresent() && held > floor.getAsDouble() * (1 + RELATIVE) + NOTHING) {
            add("C105", "The certificate speaks of plans that keep a survival floor of " + held + "; this one keeps "
                    + floor.getAsDouble() + ". It says nothing of this plan.");
        }
        if (!(plan.claims().bound() >= bound * (1 - RELATIVE) - NOTHING)) {
            add("C107", "The plan claims that no plan is worth more than " + plan.claims().bound()
                    + "; the certificate proves no less than " + bound + ". Rely on what is proven.");
        }
    }

    private static boolean isSame(double claimed, double found) {
        return Math.abs(claimed - found) <= RELATIVE * Math.max(Math.abs(claimed), Math.abs(found)) + NOTHING;
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? "nothing" : String.join(", ", codes);
    }

    private void add(String code, String message) {
        findings.add(new Finding(code, Optional.empty(), message));
    }
}
