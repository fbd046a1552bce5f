package org.respite.planner.problem;

/**
 * People of a group who go by themselves within one slot, by one path. Ticks of the first of them.
 *
 * @param mode index into the group's own modes
 * @param end tick at which the first arrives at the destination, or is outside
 */
public record Wave(GroupModel group, int mode, Kind.Sink sink, int[] roads, int[] enters, int start, int arrive, int end) {

    /** The same way of the same group of another scenario. */
    public Wave of(GroupModel other) {
        return new Wave(other, mode, sink, roads, enters, start, arrive, end);
    }
}
