package org.respite.mediation.advice;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Advice in lines that a mediator reads. */
public final class AdviceText {

    /** Stands above everything that tells what something is worth. */
    public static final String WARNING =
            "For planner and mediator only; do not pass on: this shows where harm would hurt most.";

    private AdviceText() {}

    public static String of(String title, Advice advice) {
        var text = new StringBuilder(title).append("\n").append(WARNING).append("\n\n");
        text.append("What one more of each is worth, in the scenario's weights, with the survival floor held at ")
                .append(percent(advice.floor()))
                .append(".\nAs things are: ")
                .append(number(advice.worth()))
                .append("; vehicles and families divided freely; no fractional plan is worth more than ")
                .append(number(advice.bound()))
                .append(".\n\n");
        text.append(advice.worths().isEmpty() ? "Nothing that there could be one more of gains anything.\n" : table(advice.worths()));
        text.append("\n").append(counts(advice));
        return text.toString();
    }

    private static String table(List<Worth> worths) {
        var width = worths.stream().mapToInt(w -> w.unit().words().length()).max().orElse(0);
        var head = "  " + pad("one more", width) + "    by price  solved again  true gain between    survival floor\n";
        return head + worths.stream().map(w -> line(w, width)).collect(Collectors.joining());
    }

    private static String line(Worth worth, int width) {
        var solved = worth.solved();
        return "  " + pad(worth.unit().words(), width)
                + "%12s  ".formatted(worth.isBounded() ? number(worth.byPrice()) : "no bound")
                + "%12s  ".formatted(solved.map(s -> number(s.gain())).orElse("not tried"))
                + "%-19s  ".formatted(solved.map(s -> number(Math.max(0, s.low())) + " … " + number(s.high())).orElse("at most the price"))
                + floor(worth)
                + (worth.agreement() == Worth.Agreement.FALLS_OFF ? "  (falls off within the unit)" : "")
                + "\n";
    }

    private static String floor(Worth worth) {
        double points = worth.knownFloor();
        return points < 5e-4 ? "as it is" : (worth.solved().isPresent() ? "+" : "at most +") + percent(points);
    }

    private static String counts(Advice advice) {
        var text = "%d things looked at; %d gain nothing.".formatted(advice.units(), advice.worthless());
        if (advice.leftOut() > 0) {
            text += " %d more were not looked at (--priced).".formatted(advice.leftOut());
        }
        if (!advice.complete()) {
            text += " Stopped early: what is not tried is known by its price alone.";
        }
        return text + "\nA price holds for a small change and never promises too little; a whole unit may gain less than its"
                + " price.\nGains of two different units do not add up.\n";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String number(double value) {
        return String.format(Locale.ENGLISH, Math.abs(value) < 100 ? "%,.2f" : "%,.0f", value);
    }

    private static String percent(double share) {
        return String.format(Locale.ENGLISH, "%.1f %%", 100 * share);
    }
}
