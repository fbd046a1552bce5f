package org.respite.operations.future;

import java.util.List;
import java.util.OptionalLong;
import org.respite.model.plan.Movement;
import org.respite.model.quantity.Moment;
import org.respite.model.quantity.Windows;

/**
 * A movement made ready for many futures. All times are in seconds of the horizon.
 *
 * @param diverted whether it goes elsewhere than planned
 * @param about what draws about it are about; the same for the same movement of another plan
 * @param members vehicles; 0 for people on their own
 * @param isAsked whether somebody must clear it
 * @param vehicles that it needs, by index
 * @param before movements that its vehicles are to end first, by index
 * @param laws rules that concern it, by index
 * @param intercepted of these, those that decide on loads under way
 * @param turned of these, those that decide on loads presented at an inspection or crossing
 * @param tolerance how late it may be at the start of each stage so that all that is left still fits its open times
 */
record Course(
        Movement movement,
        boolean diverted,
        long about,
        int members,
        int day,
        boolean isAsked,
        int[] vehicles,
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
     * @param limits when what it needs is open
     * @param closes when what it needs closes; {@link Long#MAX_VALUE} for never
     * @param pauses rules of breaking off that concern it, by index
     */
    record Stage(
            Deed deed, long from, long to, boolean outside, long refuge, List<Limit> limits, long closes, int[] pauses) {}

    /**
     * When something that a step needs is open.
     *
     * @param margin seconds before the end of a window at which the last must have finished
     */
    record Limit(Windows open, long margin) {

        /** The end, without the margin, of the window that holds a step; never where none does, which the plan's checker allowed. */
        long closing(long from, long over) {
            return open.findCovering(new Moment(from), new Moment(over))
                    .map(w -> w.to().second() - margin)
                    .orElse(Long.MAX_VALUE);
        }

        /** The least number of seconds, {@code least} or more, by which a step must be later to lie in one window. */
        OptionalLong fitting(long from, long over, long least) {
            return open.list().stream()
                    .filter(w -> w.to().second() - margin - over >= Math.max(least, w.from().second() - from))
                    .mapToLong(w -> Math.max(least, w.from().second() - from))
                    .findFirst();
        }
    }

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
