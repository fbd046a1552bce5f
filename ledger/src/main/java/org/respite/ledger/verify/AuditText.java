package org.respite.ledger.verify;

import java.util.Locale;
import org.respite.ledger.Finding;

/** The result of an audit in words. */
public final class AuditText {

    private static final String NOT_JUDGED = "What the entries say was not judged: here they are bytes.\n";

    private AuditText() {}

    public static String of(AuditReport report) {
        var text = new StringBuilder();
        report.checkpoint().ifPresent(checkpoint -> text.append("%s: %,d entries, root %s%n".formatted(
                checkpoint.origin(), checkpoint.head().size(), checkpoint.head().root())));
        if (report.isVerified()) {
            text.append("verified: every entry and tile agrees with the signed checkpoint (%,d bytes).%n".formatted(report.bytes()));
            text.append(NOT_JUDGED);
            text.append("Cosigned by %s.%n".formatted(report.cosigners().isEmpty() ? "no witness of the policy" : String.join(", ", report.cosigners())));
            text.append("%,d earlier checkpoints are extended.%n".formatted(report.checkpoints()));
            if (report.ownPolicy()) {
                text.append("The policy came from the export itself: this shows that the export agrees with itself, not whose it is."
                        + " Name the policy that you trust with --policy.\n");
            }
        } else {
            report.findings().forEach(finding -> text.append(line(finding)));
            if (report.isTreeSound()) {
                text.append("Every entry and tile agrees with the checkpoint (%,d bytes); the findings are about who signed it.%n".formatted(report.bytes()));
            }
            long count = report.findings().size() + report.more();
            text.append(String.format(Locale.ROOT, "NOT verified: %,d finding%s%s.%n", count, count == 1 ? "" : "s",
                    report.more() > 0 ? ", of which " + report.findings().size() + " are listed" : ""));
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    public static String line(Finding finding) {
        return "finding " + finding + "\n";
    }
}
