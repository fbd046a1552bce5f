package org.respite.ledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;

/**
 * Appends of many threads, one commit for all that wait (group commit): while one batch is being made durable, the next gathers.
 */
public final class Sequencer implements AutoCloseable {

    private static final int LARGEST_BATCH = 1024;
    private static final int LONGEST_QUEUE = 4 * LARGEST_BATCH;

    private record Waiting(Entry entry, CompletableFuture<Placement> answer) {}

    private static final Waiting END = new Waiting(Entry.of(new byte[1]), new CompletableFuture<>());

    private final RecordStore store;
    private final BlockingQueue<Waiting> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final Thread writer = new Thread(this::write, "record-sequencer");
    private boolean closed;

    /** Takes over the store: nobody else uses it until this is closed. */
    public Sequencer(RecordStore store) {
        this.store = store;
        writer.setDaemon(true);
        writer.start();
    }

    /** Completed when the entry is durable and has its place; exceptionally, by {@link StoreFault}, where it may not be. */
    public CompletableFuture<Placement> append(Entry entry) throws InterruptedException {
        var waiting = new Waiting(entry, new CompletableFuture<>());
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("the sequencer is closed");
            }
            queue.put(waiting);
        }
        return waiting.answer;
    }

    private void write() {
        var batch = new ArrayList<Waiting>();
        boolean ending = false;
        while (!ending) {
            batch.clear();
            try {
                batch.add(queue.take());
            } catch (InterruptedException e) {
                return;
            }
            queue.drainTo(batch, LARGEST_BATCH - 1);
            ending = batch.remove(END);
            answer(batch);
        }
    }

    private void answer(List<Waiting> batch) {
        try {
            var placements = store.append(batch.stream().map(Waiting::entry).toList());
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).answer.complete(placements.get(i));
            }
        } catch (RuntimeException e) {
            batch.forEach(waiting -> waiting.answer.completeExceptionally(e));
        }
    }

    /** Appends what waits, and ends; where the thread is interrupted meanwhile, it goes on alone. The store stays open. */
    @Override
    public void close() {
        try {
            synchronized (this) {
                if (!closed) {
                    closed = true;
                    queue.put(END);
                }
            }
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
