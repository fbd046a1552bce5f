package org.respite.model.scenario;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;
import org.respite.model.scenario.Bearing.Kind;

/**
 * A movement that was asked for, and what became of it. Texts that are not known are blank.
 *
 * @param through the crossing, checkpoint or road that was decided on
 * @param authority who decided
 * @param outcome one of OCHA's classes
 * @param heldHours how long it waited before it went, or was not let go
 * @param changed whether its hour was changed on the morning
 * @param presented loads that came to the inspection or crossing, and those that passed it
 * @param collected loads that set out, and those that arrived
 * @param timesAsLong travel time over the time that was planned
 */
public record PastMovement(
        LocalDate date,
        String origin,
        String destination,
        String through,
        String authority,
        String item,
        Kind outcome,
        OptionalDouble heldHours,
        Optional<Boolean> changed,
        Optional<Loads> presented,
        Optional<Loads> collected,
        OptionalDouble timesAsLong) {

    /** How many of how many. */
    public record Loads(long reached, long of) {

        public Loads {
            if (reached < 0 || reached > of) {
                throw new IllegalArgumentException(reached + " of " + of);
            }
        }
    }

    public PastMovement {
        if (!outcome.isOutcome()) {
            throw new IllegalArgumentException(outcome + " is no class of outcome");
        }
    }
}
