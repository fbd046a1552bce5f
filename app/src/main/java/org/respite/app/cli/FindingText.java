package org.respite.app.cli;

import java.util.List;
import org.respite.checker.Finding;
import tools.jackson.databind.node.ObjectNode;

/** Tells people and machines what the checker found. */
final class FindingText {

    private FindingText() {}

    static String line(Finding finding) {
        var movement = finding.movement().map(id -> " " + id + ":").orElse("");
        return finding.code() + movement + " " + finding.message();
    }

    /** The checker's word in an answer: “ok”, or the findings. */
    static void write(ObjectNode answer, List<Finding> findings) {
        if (findings.isEmpty()) {
            answer.put("checker", "ok");
            return;
        }
        var array = answer.putArray("checker");
        for (var finding : findings) {
            var entry = array.addObject();
            entry.put("code", finding.code());
            finding.movement()
                    .ifPresentOrElse(id -> entry.put("movement", id.value()), () -> entry.putNull("movement"));
            entry.put("message", finding.message());
        }
    }
}
