package org.respite.operations.future;

import java.util.List;
import org.respite.model.plan.Movement;

/**
 * A movement made ready for many futures. All times are in seconds of the horizon.
 *
 * @param about what draws about it are about; the same for the same movement of another plan
 * @param members vehicles; 0 for people on their own
 * @param isAsked whether somebody must clear it
 * @param before movements whose vehicles it needs, by index
 * @param laws rules that concern it, by index
 * @param intercepted of these, those that decide on loads under way
 * @param turned of these, those that decide on loads presented at an inspection or crossing
 * @param tolerance how late it may be at the start of each stage so that all that is left still fits its open times
 */
record Course(
        Movement movement,
        long about,
        int members,
        int day,
        boolean isAsked,
        int[] before,
        long turnaround,
        int[] laws,
        int[] intercepted,
        int[] turned,
        List<Stage> stages,
        long[] tolerance) {

    long start() {
        return movement.start().second();
    }

    long spread() {
        return movement.spread().toSeconds();
    }

    /**
     * One step.
     *
     * @param from planned
     * @param to planned
     * @param outside whether those on it are outside shelter on guarded ground
     * @param refuge longest way from it to a refuge
     * @param closes when what it needs closes; {@link Long#MAX_VALUE} for never
     * @param pauses rules of breaking off that concern it, by index
     */
    record Stage(Deed deed, long from, long to, boolean outside, long refuge, long closes, int[] pauses) {}

    /** What a step does, as far as a future can change it. */
    sealed interface Deed {

        /** Along a road. */
        record Way() implements Deed {}

        /** Time that can make up for being late. */
        record Waiting() implements Deed {}

        record Loading(List<Piece> pieces) implements Deed {}

        record Unloading(List<Piece> pieces, boolean throughGate) implements Deed {}

        /** An inspection. */
        record Gate() implements Deed {}

        /**
         * People are where they wished to go.
         *
         * @param group index of the group
         */
        record Arriving(int group, long persons) implements Deed {}

        record Received(int handOver) implements Deed {}

        record Delivered(int handOver) implements Deed {}

        /** People get aboard, or off where they did not wish to go; below 0. */
        record Aboard(long persons) implements Deed {}
    }

    /**
     * Goods that change hands.
     *
     * @param item index in the scenario
     * @param store index of the item at the place
     * @param named whether it comes from a named stock, which does not run out in any future
     */
    record Piece(int item, int store, double quantity, boolean named) {}
}
