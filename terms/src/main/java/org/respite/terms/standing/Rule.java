package org.respite.terms.standing;

import java.time.Duration;
import java.util.List;
import org.respite.model.report.Report;
import org.respite.model.report.Source;

/**
 * How reports are counted.
 *
 * @param authorities whose figures decide
 * @param isOnce whether a report that certainly lies in one window is not counted in another
 * @param tolerance by how much clocks of different reporters may differ
 */
record Rule(Evidence evidence, List<String> authorities, Counts counts, boolean isOnce, Duration tolerance) {

    enum Counts {
        AMOUNTS,
        /** How often something was done, whatever figures reports give with it: a list of ten names is one list. */
        DEEDS,
        /** Things that happened, each by itself. */
        HAPPENINGS,
        /** As {@link #HAPPENINGS}, in a time that is not known well enough to be certain of any. */
        VAGUE_HAPPENINGS,
        /** That something is told, whoever did it. */
        TOLD
    }

    boolean isAuthority(Report report) {
        return report.source() instanceof Source.Named named && authorities.contains(named.actor().name());
    }

    boolean isOfHappenings() {
        return counts != Counts.AMOUNTS && counts != Counts.DEEDS;
    }
}
