package org.respite.operations.sweep;

import java.io.Serializable;

/**
 * Some futures of one proposal, one after the other. Serializable, for it travels to other processes.
 *
 * @param proposal its position
 * @param first the first future
 * @param count how many
 */
public record Chunk(int proposal, int first, int count) implements Serializable {

    /** So many futures are lived through at once: more would be lost when a machine fails, fewer cost more calls. */
    public static final int SIZE = 50;

    /** The future after its last. */
    public int end() {
        return first + count;
    }
}
