package org.respite.operations.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.respite.model.scenario.PastMovement;

/**
 * Which movements are counted together: those that the same authority decided, and that are alike in this.
 *
 * @param where absent: wherever they went
 * @param byItem whether goods are counted apart
 */
public record Grouping(Optional<Where> where, boolean byItem) {

    /** A column that says where. One of them alone: an access figure that names two places speaks of either. */
    public enum Where {
        ORIGIN(PastMovement::origin),
        DESTINATION(PastMovement::destination),
        THROUGH(PastMovement::through);

        private final Function<PastMovement, String> column;

        Where(Function<PastMovement, String> column) {
            this.column = column;
        }
    }

    /** What a movement's group applies to: the names in the columns that tell groups apart, blank ones left out. */
    List<String> appliesTo(PastMovement movement) {
        var names = new ArrayList<String>();
        where.map(w -> w.column.apply(movement)).filter(name -> !name.isBlank()).ifPresent(names::add);
        if (byItem && !movement.item().isBlank()) {
            names.add(movement.item());
        }
        return names;
    }
}
