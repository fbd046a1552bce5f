package org.respite.operations.choice;

import java.util.List;
import java.util.Optional;
import org.respite.model.plan.Plan;
import org.respite.operations.doubt.Range;

/**
 * Which of some plans is best in many futures.
 *
 * @param trained futures by which one was chosen
 * @param judged other futures, in which all were judged; of these all results speak
 * @param candidates the wish first
 * @param refused variations of which the checker refused the plan
 * @param chosen best on average in the futures by which one is chosen, of those that give up nothing
 * @param plan to be kept instead of the wish; empty where none surely gains
 * @param hindsight worth that the best of these plans for each future has more than the wish
 */
public record Choice(
        int trained,
        int judged,
        List<Judged> candidates,
        List<Variation> refused,
        Variation chosen,
        Optional<Plan> plan,
        Range hindsight) {

    public Choice {
        candidates = List.copyOf(candidates);
        refused = List.copyOf(refused);
    }

    public Judged wish() {
        return candidates.getFirst();
    }

    /** The candidate that was chosen, whether or not it is kept. */
    public Judged best() {
        return candidates.stream().filter(c -> c.variation() == chosen).findFirst().orElseThrow();
    }
}
