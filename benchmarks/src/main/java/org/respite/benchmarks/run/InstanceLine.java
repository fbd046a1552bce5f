package org.respite.benchmarks.run;

import java.util.List;
import org.respite.benchmarks.instance.TogetherInstance;
import org.respite.benchmarks.solver.AttemptOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The one line of JSON that tells what came of a folder. What is not known is null. */
final class InstanceLine {

    private static final List<String> FIGURES = List.of(
            "value", "relaxedValue", "wholeValue", "bound", "gap", "wholeGap", "seconds", "wholeSeconds", "cpuSeconds",
            "peakMemory", "personsOut", "lastArrival");

    private InstanceLine() {}

    /** @param planner what the planner answered */
    static ObjectNode of(Subject subject, AttemptOptions options, ObjectNode planner) {
        var line = Json.object();
        line.put("instance", subject.name());
        Json.put(line, "persons", subject.persons());
        line.put("roads", subject.roads());
        FIGURES.forEach(line::putNull);
        for (var figure : FIGURES) {
            copy(planner, figure, line, figure);
        }
        boolean peopleOnly = subject instanceof Subject.OfInstance(var instance) && !(instance instanceof TogetherInstance);
        copy(planner, "value", line, "relaxedValue");
        if (!peopleOnly) {
            line.putNull("value");
        }
        double bound = number(planner, "bound");
        Json.put(line, "wholeGap", Math.abs(bound - number(planner, "wholeValue")) / Math.abs(bound));
        line.put("threads", options.threads());
        line.put("seed", options.seed());
        copy(planner, "status", line, "status");
        copy(planner, "words", line, "words");
        line.putArray("rivals");
        return line;
    }

    /** Adds a rival's answer, and how many times the planner's time it took. */
    static void addRival(ObjectNode line, ObjectNode rival) {
        Json.put(rival, "timesPlanner", number(rival, "seconds") / number(line, "seconds"));
        Json.put(rival, "timesPlannerCpu", number(rival, "cpuSeconds") / number(line, "cpuSeconds"));
        line.withArray("rivals").add(rival);
    }

    /** The figure; no number where it is not known. */
    static double number(JsonNode node, String figure) {
        var value = node.get(figure);
        return value == null || !value.isNumber() ? Double.NaN : value.asDouble();
    }

    private static void copy(ObjectNode from, String name, ObjectNode to, String as) {
        var value = from.get(name);
        if (value != null) {
            to.set(as, value);
        }
    }
}
