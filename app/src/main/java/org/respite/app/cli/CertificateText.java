package org.respite.app.cli;

import java.util.Locale;
import org.respite.checker.bound.CertificateReport;
import org.respite.checker.bound.Evaluation;
import tools.jackson.databind.node.ObjectNode;

/** What the checker says of a certificate, for people and for machines. */
final class CertificateText {

    private CertificateText() {}

    static String words(CertificateReport report) {
        var text = new StringBuilder("\n");
        report.findings().forEach(finding -> text.append(FindingText.line(finding)).append('\n'));
        text.append(
                report.isOk()
                        ? "Certificate: ok (for planner and mediator only; do not pass on)\n"
                        : "Certificate: refused: " + ProblemText.counted(report.findings().size(), "finding") + "\n");
        report.gap().ifPresent(gap -> text.append(proven(report, report.evaluation().orElseThrow(), gap)));
        text.append("  Priced:\n");
        report.priced().forEach(p -> text.append("    ").append(p.code()).append(": ").append(p.words()).append('\n'));
        text.append("  Relaxed, so that the bound may be too high:\n");
        report.relaxed().forEach(r -> text.append("    ").append(r.code()).append(": ").append(r.words()).append('\n'));
        return text.toString();
    }

    private static String proven(CertificateReport report, Evaluation evaluation, double gap) {
        var proof = report.certificate().proof();
        return String.format(
                Locale.ENGLISH,
                """
                  No plan on the grid that keeps a survival floor of %.1f %% can be worth more than %,.1f.
                  This one is worth %,.1f; gap %.3f %%.
                  Computed again without a solver: %,d prices, %,d time-expanded arcs, %.1e allowed for rounding.
                """,
                100 * proof.floor(), evaluation.bound(), report.worth(), 100 * gap, proof.prices().size(), evaluation.arcs(),
                evaluation.allowance());
    }

    static void write(ObjectNode json, CertificateReport report) {
        json.put("floor", report.certificate().proof().floor());
        json.put("claimedBound", report.certificate().bound());
        report.gap().ifPresentOrElse(
                gap -> evaluated(json, report.evaluation().orElseThrow(), gap),
                () -> json.putNull("bound").putNull("gap"));
        json.put("prices", report.certificate().proof().prices().size());
        var priced = json.putObject("priced");
        report.priced().forEach(p -> priced.put(p.code(), p.words()));
        var relaxed = json.putObject("relaxed");
        report.relaxed().forEach(r -> relaxed.put(r.code(), r.words()));
        FindingText.write(json, report.findings());
    }

    private static void evaluated(ObjectNode json, Evaluation evaluation, double gap) {
        json.put("bound", evaluation.bound());
        json.put("gap", gap);
        json.put("rounding", evaluation.allowance());
        json.put("arcs", evaluation.arcs());
        var parts = json.putObject("parts");
        parts.put("limits", evaluation.limits());
        parts.put("goods", evaluation.goods());
        parts.put("vehicles", evaluation.vehicles());
        parts.put("people", evaluation.people());
    }
}
