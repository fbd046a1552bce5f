package org.respite.operations.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

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
        var next = new AtomicInteger();
        Callable<Void> worker = () -> {
            for (int i = next.getAndIncrement(); i < chunks.size() && !sink.isEnough(); i = next.getAndIncrement()) {
                var chunk = chunks.get(i);
                var lines = makers.get(chunk.proposal()).lines(seed, chunk);
                synchronized (sink) {
                    sink.take(chunk, lines);
                }
            }
            return null;
        };
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var workers = new ArrayList<Future<Void>>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(worker));
            }
            for (var each : workers) {
                each.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while futures were lived through", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a future could not be lived through", e.getCause());
        }
    }
}
