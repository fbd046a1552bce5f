package org.respite.app.cli;

import java.util.Locale;
import org.respite.checker.bound.CertificateReport;
import org.respite.checker.bound.Evaluation;
import org.respite.model.proof.Certificate;
import tools.jackson.databind.node.ObjectNode;

/** What the checker says of a certificate, for people and for machines. */
final class CertificateText {

    private CertificateText() {}

    static String words(Certificate certificate, CertificateReport report, double worth) {
        var text = new StringBuilder("\n");
        report.findings().forEach(finding -> text.append(FindingText.line(finding)).append('\n'));
        text.append(
                report.isOk()
                        ? "Certificate: ok (for planner and mediator only; do not pass on)\n"
                        : "Certificate: refused: " + ProblemText.counted(report.findings().size(), "finding") + "\n");
        report.evaluation().filter(e -> e.faults().isEmpty()).ifPresent(e -> text.append(String.format(
                Locale.ENGLISH,
                "  no plan on the grid that keeps a survival floor of %.1f %% can be worth more than %,.1f; this one is worth"
                        + " %,.1f; gap %.3f %%%n"
                        + "  computed again without a solver: %,d prices, %,d time-expanded arcs, %.1e allowed for rounding%n",
                100 * certificate.proof().floor(), e.bound(), worth, 100 * gap(e, worth),
                certificate.proof().prices().size(), e.arcs(), e.allowance())));
        text.append("  Priced:\n");
        report.priced().forEach(p -> text.append("    ").append(p.code()).append(": ").append(p.words()).append('\n'));
        text.append("  Relaxed, so that the bound may be too high:\n");
        report.relaxed().forEach(r -> text.append("    ").append(r.code()).append(": ").append(r.words()).append('\n'));
        return text.toString();
    }

    static void write(ObjectNode json, Certificate certificate, CertificateReport report, double worth) {
        json.put("floor", certificate.proof().floor());
        json.put("claimedBound", certificate.bound());
        report.evaluation().filter(e -> e.faults().isEmpty()).ifPresentOrElse(
                e -> evaluated(json, e, worth), () -> json.putNull("bound").putNull("gap"));
        json.put("prices", certificate.proof().prices().size());
        var priced = json.putObject("priced");
        report.priced().forEach(p -> priced.put(p.code(), p.words()));
        var relaxed = json.putObject("relaxed");
        report.relaxed().forEach(r -> relaxed.put(r.code(), r.words()));
        FindingText.write(json, report.findings());
    }

    private static void evaluated(ObjectNode json, Evaluation evaluation, double worth) {
        json.put("bound", evaluation.bound());
        json.put("gap", gap(evaluation, worth));
        json.put("rounding", evaluation.allowance());
        json.put("arcs", evaluation.arcs());
        var parts = json.putObject("parts");
        parts.put("limits", evaluation.limits());
        parts.put("goods", evaluation.goods());
        parts.put("vehicles", evaluation.vehicles());
        parts.put("people", evaluation.people());
    }

    private static double gap(Evaluation evaluation, double worth) {
        return evaluation.bound() <= 0 ? 0 : Math.max(0, (evaluation.bound() - worth) / evaluation.bound());
    }
}
