package org.respite.formats.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.respite.model.plan.Movement;
import org.respite.model.plan.Plan;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;
import org.respite.model.replan.Change;
import org.respite.model.replan.Fate;
import org.respite.model.replan.Mark;

/**
 * How a plan continues the one before.
 *
 * @param now when it was decided
 * @param changes that were new to the plan before
 * @param fates of every movement of either plan
 */
public record Continued(Moment now, List<Change> changes, Plan before, Plan plan, List<Fate> fates) {

    public Continued {
        changes = List.copyOf(changes);
        fates = List.copyOf(fates);
    }

    /** Those whom somebody must be told of, the most urgent first. */
    public List<Fate> news() {
        return fates.stream()
                .filter(f -> f.mark().isNews())
                .sorted(Comparator.comparing(Fate::urgency).thenComparing(Fate::next).thenComparing(Fate::movement))
                .toList();
    }

    public long count(Mark mark) {
        return fates.stream().filter(f -> f.mark() == mark).count();
    }

    /** Each movement as it is now, or as it was where it is cancelled. */
    public Map<Id.Movement, Movement> movements() {
        var all = new HashMap<Id.Movement, Movement>();
        before.movements().forEach(m -> all.put(m.id(), m));
        plan.movements().forEach(m -> all.put(m.id(), m));
        return all;
    }

    static Movement of(Map<Id.Movement, Movement> movements, Fate fate) {
        return Objects.requireNonNull(movements.get(fate.movement()));
    }
}
