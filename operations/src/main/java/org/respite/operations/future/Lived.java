package org.respite.operations.future;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.respite.model.plan.Movement;

/**
 * What came of a plan in one future, by the definitions of the checker's outcome.
 *
 * @param met units distributed, by need in the scenario's order and by day
 * @param arrived persons who reached a destination or left, by group and by day
 * @param handOvers whether each was made
 * @param movements those of {@link Simulation#movements()}, then those that were planned anew in this future
 * @param days by movement, the day of the calendar on which it was to begin
 * @param fates by movement
 * @param brokeOff the day on which a pause broke off
 * @param passages in the order in which they came about
 * @param outside who was outside shelter on guarded ground when the pause broke off, or when a window closed
 */
public record Lived(
        OptionalDouble survivalFloor,
        double worth,
        double[][] met,
        long[][] arrived,
        boolean[] handOvers,
        List<Movement> movements,
        int[] days,
        Fate[] fates,
        OptionalInt brokeOff,
        List<Passage> passages,
        List<Outside> outside) {

    /** How many movements that were to begin on a day were done, then or later. */
    public int done(int day) {
        return (int) IntStream.range(0, fates.length).filter(m -> days[m] == day && fates[m].isDone()).count();
    }

    /**
     * A movement outside shelter when nobody should be.
     *
     * @param movement its index
     * @param persons passengers or walkers; crews are not counted
     * @param refugeSeconds at most so long until its last is in a refuge
     * @param atClosing true: a window that was foreseen closed; false: the pause broke off unannounced
     */
    public record Outside(int movement, long persons, long refugeSeconds, boolean atClosing) {}
}
