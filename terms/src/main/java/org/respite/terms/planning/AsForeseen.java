package org.respite.terms.planning;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.respite.terms.tree.EvidencePolicy;
import org.respite.terms.tree.Instrument;

/**
 * The same terms as somebody reads them who takes what a plan foresees as certain. Whom the parties would believe plays no
 * part in it: nothing has happened yet.
 */
final class AsForeseen {

    /** Who says it: no party, authority or observer may have this name. */
    static final String PLAN = "the plan, as foreseen";

    private AsForeseen() {}

    static Instrument of(Instrument i) {
        return new Instrument(i.kind(), i.title(), i.by(), i.actors(), i.zone(), i.dayBegins(), Duration.ZERO, i.scenario(), i.places(),
                Optional.of(new EvidencePolicy(Set.of(), List.of(PLAN))), i.reportingCloses(), i.counts(), i.stages(), i.remarks());
    }
}
