package org.respite.terms.indicators;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.respite.model.report.Report;

/**
 * One condition that is watched.
 *
 * @param kinds of reports that tell of it
 */
record Topic(String name, Form form, Set<String> kinds) {

    /** How reports of it add up. */
    enum Form {
        /** Happenings: those of a day are added, figures of different sources are not. */
        FLOW,
        /** How many there are at a time: the latest figure of each source. */
        STATE,
        /** Whether something is there. No number is told. */
        PRESENCE
    }

    /** Topics that need no terms to be asked for. */
    static final List<Topic> STANDARD = List.of(
            new Topic("displaced", Form.FLOW, Set.of("forcible displacement", "displacement")),
            new Topic("living-displaced", Form.STATE, Set.of("internal displacement")),
            new Topic("returned", Form.FLOW, Set.of("return")),
            new Topic("forces", Form.PRESENCE, Set.of("forces present", "reoccupation")),
            new Topic("forces-withdrawn", Form.PRESENCE, Set.of("withdrawal of forces")),
            new Topic("throughput", Form.FLOW, Set.of("sent", "admitted", "offloaded", "exit")),
            new Topic("blockade", Form.FLOW, Set.of("blockade", "siege")),
            new Topic("territory", Form.STATE, Set.of("reduction of territory")),
            new Topic("attacks", Form.FLOW, Set.of("attack")),
            new Topic("governance", Form.FLOW, Set.of("governance milestone")),
            new Topic("reconstruction", Form.FLOW, Set.of("reconstruction milestone", "pledge")));

    boolean isOf(Report report) {
        return kinds.contains(report.kind().word());
    }

    /** Whether somebody who names these words speaks of it. */
    boolean isNamed(List<String> words) {
        return words.stream().anyMatch(w -> kinds.stream().anyMatch(w::equalsIgnoreCase));
    }

    /** What terms watch beside these, called as they call it. */
    static Topic of(String title, List<String> words) {
        return new Topic(title, Form.FLOW, words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet()));
    }
}
