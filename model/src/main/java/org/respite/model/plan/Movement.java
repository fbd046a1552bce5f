package org.respite.model.plan;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.respite.model.quantity.Id;
import org.respite.model.quantity.Moment;

/**
 * Vehicles or people that go together. All times are those of the first of them; the others follow evenly within
 * {@code spread}, so that each step is over for all of them {@code spread} after its end.
 *
 * @param notified when the parties were told; needed by convoys that touch a guarded zone
 * @param steps in order; each begins where and when the last one ended
 */
public record Movement(
        Id.Movement id, Carrier carrier, Optional<Moment> notified, Duration spread, List<Step> steps) {

    public Movement {
        steps = List.copyOf(steps);
        if (steps.isEmpty() || spread.toSeconds() <= 0) {
            throw new IllegalArgumentException("movement " + id + " needs a step and a spread above 0");
        }
    }

    public Moment start() {
        return steps.getFirst().from();
    }

    /** The same so many seconds later, or earlier. */
    public Movement later(long seconds) {
        var by = Duration.ofSeconds(seconds);
        return new Movement(id, carrier, notified, spread, steps.stream().map(step -> step.later(by)).toList());
    }

    /** When the last of the movement has finished. */
    public Moment end() {
        return steps.getLast().to().plus(spread);
    }
}
