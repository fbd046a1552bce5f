package org.respite.operations.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Jobs in their order, each taken by the next of several threads that is free. */
public final class Threads {

    private Threads() {}

    /**
     * Does all jobs, until the sink has enough.
     *
     * @throws ExecutionException for the first fault of a job; those that others have in hand are done before
     */
    public static <T> void doAll(int threads, List<T> jobs, Engine.Sink sink, Consumer<T> work) throws ExecutionException {
        var next = new AtomicInteger();
        Callable<Void> worker = () -> {
            for (int i = next.getAndIncrement(); i < jobs.size() && !sink.isEnough(); i = next.getAndIncrement()) {
                work.accept(jobs.get(i));
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
        }
    }
}
