package org.respite.benchmarks.run;

import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The same answers for people. */
final class SummaryTable {

    private static final String ROW = "%-34s %-16s %16s %9s %9s %9s %8s %7s";

    private SummaryTable() {}

    static String head() {
        return String.format(Locale.ROOT, ROW, "instance / solver", "status", "value", "gap", "seconds", "cpu s", "MB", "times");
    }

    static String ofPlanner(JsonNode line) {
        var value = Double.isNaN(InstanceLine.number(line, "wholeValue")) ? "relaxedValue" : "wholeValue";
        return row(line, line.get("instance").asString(), value, Double.isNaN(InstanceLine.number(line, "wholeGap")) ? "gap" : "wholeGap");
    }

    static String ofRival(JsonNode rival) {
        return row(rival, "  " + rival.get("solver").asString(), "value", "gap");
    }

    private static String row(JsonNode node, String name, String value, String gap) {
        return String.format(Locale.ROOT, ROW, name, node.get("status").asString(),
                text("%.1f", InstanceLine.number(node, value)), text("%.5f%%", 100 * InstanceLine.number(node, gap)),
                text("%.3f", InstanceLine.number(node, "seconds")), text("%.3f", InstanceLine.number(node, "cpuSeconds")),
                text("%.0f", InstanceLine.number(node, "peakMemory") / (1 << 20)),
                text("%.1f", InstanceLine.number(node, "timesPlanner")));
    }

    private static String text(String format, double number) {
        return Double.isNaN(number) ? "–" : String.format(Locale.ROOT, format, number);
    }
}
