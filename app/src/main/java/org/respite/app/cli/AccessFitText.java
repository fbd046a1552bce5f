package org.respite.app.cli;

import java.util.Locale;
import org.respite.model.scenario.Bearing.Kind;
import org.respite.operations.access.Leaning;
import org.respite.operations.fit.AccessFit;
import org.respite.operations.fit.AmountFit;
import org.respite.operations.fit.Evenness;
import org.respite.operations.fit.Evenness.Stretch;
import org.respite.operations.fit.LeaningFit;
import org.respite.operations.fit.MovementGroup;
import org.respite.operations.fit.ShareFit;

/** What past movements say, in words to be read aloud. */
final class AccessFitText {

    private AccessFitText() {}

    static String of(AccessFit fit) {
        var text = new StringBuilder();
        int all = fit.groups().stream().mapToInt(group -> group.movements().size()).sum();
        text.append(ProblemText.counted(all, "movement")).append(" asked for, ").append(fit.groups().getFirst().period()).append(", in ")
                .append(ProblemText.counted(fit.groups().size(), "group")).append(".\n");
        fit.groups().forEach(group -> group(text, group));
        text.append("\nRanges: with what was counted, we expect the true share to lie within them in nine of ten cases.\n");
        text.append("Figures of another time, place or authority are no forecast.\n");
        return text.toString();
    }

    private static void group(StringBuilder text, MovementGroup group) {
        text.append('\n').append(group.subject()).append('\n');
        group.outcomes().forEach(share -> text.append("  ").append(outcome(share)).append('\n'));
        group.shares().forEach(share -> text.append("  ").append(share(share)).append('\n'));
        group.amounts().forEach(amount -> text.append("  ").append(amount(amount)).append('\n'));
        text.append("  Leaning: ").append(group.leaning().map(AccessFitText::leaning).orElse("no day has two requests, so nothing is learned"
                + " of how far decisions of one day lean one way.")).append('\n');
        text.append("  Days: ").append(told(group.evenness(Stretch.DAYS), "days")).append('\n');
        text.append("  Weeks: ").append(told(group.evenness(Stretch.WEEKS), "weeks")).append('\n');
    }

    private static String outcome(ShareFit share) {
        var what = switch (share.kind()) {
            case FACILITATED -> "went as asked";
            case PARTLY_FACILITATED -> "went in part";
            case IMPEDED -> "were held up";
            case DENIED -> "were denied";
            default -> "were withdrawn, cancelled or put off";
        };
        return "of " + share.outOf() + " asked for, " + share.count() + " " + what + ": " + range(share);
    }

    private static String share(ShareFit share) {
        var what = switch (share.kind()) {
            case PASSED -> "loads presented, %d passed";
            case ARRIVED -> "loads that set out, %d arrived";
            default -> "that were let go, %d had their hour changed on the morning";
        };
        var told = "of " + share.outOf() + " " + String.format(Locale.ROOT, what, share.count()) + ": " + range(share);
        return share.kind() == Kind.CHANGED_THAT_MORNING || share.outOf() == share.movements()
                ? told
                : told + "; loads of one movement share its fate, and these belong to " + ProblemText.counted(share.movements(), "movement")
                        + ", so we know less than this range says";
    }

    private static String range(ShareFit share) {
        var low = OneIn.words(share.low());
        var high = OneIn.words(share.high());
        return low.equals(high) ? "about " + low : "between " + low + " and " + high;
    }

    private static String amount(AmountFit amount) {
        var seen = amount.observations() == 1
                ? "one of them tells"
                : String.format(Locale.ROOT, "%d of them tell: from %.1f to %.1f", amount.observations(), amount.shortest(), amount.longest());
        return amount.kind() == Kind.HELD_HOURS
                ? String.format(Locale.ROOT, "held movements typically waited %.1f hours (%s)", amount.typical(), seen)
                : String.format(Locale.ROOT, "ways typically took %.1f times as long as planned (%s)", amount.typical(), seen);
    }

    private static String leaning(LeaningFit fit) {
        return String.format(Locale.ROOT, "decisions of one day lean one way by about %.2f, between %.2f and %.2f (0: each by itself, 1: all"
                        + " alike; from %s on %s with two or more). Futures draw it from this range.",
                fit.leaning().typical(), fit.low(), fit.high(), ProblemText.counted(fit.requests(), "request"),
                ProblemText.counted(fit.days(), "day"));
    }

    private static String told(Evenness evenness, String stretches) {
        var rows = evenness.stretches() + " " + stretches + " with two requests or more";
        return switch (evenness.verdict()) {
            case CANNOT_BE_SAID -> "whether they differ more than chance has it cannot be said from " + rows + ".";
            case AS_THE_MODEL_HAS_IT -> "they differ as much as the model has it (" + rows + ").";
            case MORE_UNEVEN -> String.format(Locale.ROOT,
                    "they differ more than the model has it (%s; %d of 100 made-up logs are as uneven). Decisions of one day seem to lean"
                            + " one way by about %.1f; without a leaning of its own, %.1f is assumed, and ranges are too narrow.",
                    rows, evenness.byModel(), evenness.leaning(), Leaning.ASSUMED.typical());
            case MORE_EVEN -> String.format(Locale.ROOT,
                    "they differ less than the model has it (%s): decisions of one day seem to lean one way by about %.1f; without a"
                            + " leaning of its own, %.1f is assumed, and ranges are rather too wide.",
                    rows, evenness.leaning(), Leaning.ASSUMED.typical());
        };
    }
}
