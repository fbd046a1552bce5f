package org.respite.sweep.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.respite.operations.sweep.Chunk;
import org.respite.operations.sweep.ChunkMaker;

/**
 * What a process of Spark does with a chunk. It travels by Java's serialization, which Spark needs for its tasks: it holds the
 * seed and Spark's own handle of the parcel. Each process unpacks the parcel once.
 */
record ChunkTask(long sweep, Broadcast<byte[]> parcel, long seed) implements Function<Chunk, String> {

    private static final Map<Long, List<ChunkMaker>> MAKERS = new ConcurrentHashMap<>();

    @Override
    public String call(Chunk chunk) {
        return MAKERS.computeIfAbsent(sweep, id -> makers()).get(chunk.proposal()).lines(seed, chunk);
    }

    private List<ChunkMaker> makers() {
        return new ArrayList<>(Parcel.unpack(parcel.value()).stream().map(ChunkMaker::new).toList());
    }

    /** Gives back what the process of the command itself has unpacked. */
    void forget() {
        MAKERS.remove(sweep);
    }
}
