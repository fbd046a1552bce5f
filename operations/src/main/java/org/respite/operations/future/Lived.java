package org.respite.operations.future;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What came of a plan in one future, by the definitions of the checker's outcome.
 *
 * @param met units distributed, by need in the scenario's order and by day
 * @param arrived persons who reached a destination or left, by group and by day
 * @param handOvers whether each was made
 * @param fates by movement, in the order of {@link Simulation#movements()}
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
        Fate[] fates,
        OptionalInt brokeOff,
        List<Passage> passages,
        List<Outside> outside) {

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
