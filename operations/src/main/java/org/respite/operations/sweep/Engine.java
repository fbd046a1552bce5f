package org.respite.operations.sweep;

import java.util.List;

/** Who lives through chunks. */
public interface Engine {

    /** Whoever takes what was made of chunks: called by one thread at a time, in any order, at most once a chunk. */
    interface Sink {

        void take(Chunk chunk, String lines);

        /** Whether no more is wanted. */
        boolean isEnough();
    }

    /** Makes all chunks, or as many as are wanted. */
    void run(long seed, List<Chunk> chunks, Sink sink);
}
