package org.respite.formats.movement;

import java.util.List;
import org.respite.formats.report.Edition;
import org.respite.formats.report.Mark;
import org.respite.model.plan.Plan;
import org.respite.model.scenario.Scenario;

/**
 * The movements that an edition may show one by one, and what every file about them says on its head.
 *
 * @param operational whether it is for those who drive: with vehicle numbers, and lines for names to be filled by hand
 * @param planDigest SHA-256 of the plan file, hexadecimal
 */
record MovementSet(Scenario scenario, List<Notice> notices, boolean operational, Mark mark, String planDigest) {

    /** What an acknowledgement is worth stands wherever a movement is shown. */
    static final String NO_PERMISSION =
            "A notification is no permission, and an acknowledgement is none either: only a clearance is.";

    MovementSet {
        notices = List.copyOf(notices);
    }

    /** All movements of the plan, for the people who run it. */
    static MovementSet operational(Scenario scenario, Plan plan, Edition.Operational edition, String planDigest) {
        return new MovementSet(scenario, Notices.of(scenario, plan), true, edition.mark(), planDigest);
    }

    /** The convoys that concern the party. */
    static MovementSet of(Scenario scenario, Plan plan, Edition.Party edition, String planDigest) {
        var notices = Notices.of(scenario, plan).stream()
                .filter(n -> n.parties().contains(edition.name()))
                .toList();
        return new MovementSet(scenario, notices, false, edition.mark(), planDigest);
    }

    LocalTimes times() {
        return new LocalTimes(scenario.calendar());
    }

    Seal seal(Notice notice) {
        return new Seal(notice.reference(), planDigest, mark);
    }

    /** The edition, its recipient and its end, in one line. */
    String head() {
        return (operational ? "Operational edition" : "Party edition") + ", made for " + mark.recipient()
                + ". Not to be used after " + times().full(mark.validUntil()) + ". Do not pass it on.";
    }
}
