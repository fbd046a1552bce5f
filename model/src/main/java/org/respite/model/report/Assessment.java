package org.respite.model.report;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody tests a report of somebody else: corroborates, verifies, disputes or takes it back, or says who did it. The
 * report stays as it is. Of several by one assessor on one report, the last counts.
 *
 * @param subject the report
 * @param verification empty where only the attribution is assessed
 * @param attribution empty where only the report's truth is assessed
 * @param actor who did it, where the attribution names another actor than the report
 */
public record Assessment(
        Head head,
        EntryId subject,
        Optional<Verification> verification,
        Optional<Attribution> attribution,
        Optional<Actor> actor,
        String note)
        implements Entry {

    public Assessment {
        Words.text(note);
        if (verification.isEmpty() && attribution.isEmpty()) {
            throw new IllegalArgumentException("an assessment says whether it is so, or who did it");
        }
        if (actor.isPresent() && attribution.isEmpty()) {
            throw new IllegalArgumentException("an assessment that names an actor says how sure that is");
        }
    }

    @Override
    public Assessment knownAt(Instant instant) {
        return new Assessment(head.knownAt(instant), subject, verification, attribution, actor, note);
    }
}
