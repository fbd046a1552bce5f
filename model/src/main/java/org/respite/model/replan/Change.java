package org.respite.model.replan;

import java.util.List;
import java.util.Optional;
import org.respite.model.quantity.Moment;
import org.respite.model.scenario.Modification;

/**
 * One thing that was learnt while a plan was carried out: the world is another, or something happened to a movement.
 *
 * @param known since when
 * @param source who says so
 * @param modifications of the scenario; none where something happened to a movement
 */
public record Change(Moment known, String source, List<Modification> modifications, Optional<Occurrence> occurrence) {

    public Change {
        modifications = List.copyOf(modifications);
    }

    /** What is known, for the reader of a plan. */
    public String words() {
        return occurrence.map(Occurrence::words)
                .orElseGet(() -> String.join("; ", modifications.stream().map(Modification::words).toList()));
    }
}
