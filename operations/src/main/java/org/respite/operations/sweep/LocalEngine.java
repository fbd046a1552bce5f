package org.respite.operations.sweep;

import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Lives through chunks on threads of this process.
 *
 * @param makers by the position of the proposal
 */
public record LocalEngine(List<ChunkMaker> makers, int threads) implements Engine {

    public LocalEngine {
        makers = List.copyOf(makers);
    }

    @Override
    public void run(long seed, List<Chunk> chunks, Sink sink) {
        try {
            Threads.doAll(threads, chunks, sink, chunk -> {
                var lines = makers.get(chunk.proposal()).lines(seed, chunk);
                synchronized (sink) {
                    sink.take(chunk, lines);
                }
            });
        } catch (ExecutionException e) {
            throw new IllegalStateException("a future could not be lived through", e.getCause());
        }
    }
}
