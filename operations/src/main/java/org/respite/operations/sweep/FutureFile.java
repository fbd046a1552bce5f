package org.respite.operations.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * The futures of one proposal in a file, a line each, in their order. Chunks may come in any order; they are appended in
 * theirs. What a killed process has half written is cut off when the file is opened again, so it always ends as if nothing
 * had happened. Not for several processes at once; {@link Sweep} calls it from one thread at a time.
 */
final class FutureFile implements AutoCloseable {

    private final FileChannel channel;
    private final Map<Integer, String> waiting = new TreeMap<>();
    private int futures;

    private FutureFile(FileChannel channel, int futures) {
        this.channel = channel;
        this.futures = futures;
    }

    /** Opens or begins the file; only whole lines that follow each other are kept. */
    static FutureFile open(Path file, String head) {
        try {
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            var whole = FutureTable.whole(file, head);
            var channel = FileChannel.open(file, StandardOpenOption.WRITE);
            channel.truncate(whole.bytes());
            channel.position(whole.bytes());
            var opened = new FutureFile(channel, whole.futures());
            if (whole.bytes() == 0) {
                opened.write(head);
            }
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + file, e);
        }
    }

    /** How many futures it holds, from the first on. */
    int futures() {
        return futures;
    }

    /** Takes the lines of a chunk, and appends whatever can now follow. */
    void take(Chunk chunk, String lines) {
        waiting.put(chunk.first(), lines);
        while (true) {
            var next = waiting.remove(futures);
            if (next == null) {
                return;
            }
            write(next);
            futures += (int) next.chars().filter(c -> c == '\n').count();
        }
    }

    private void write(String text) {
        try {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the futures", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.force(true);
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close the futures", e);
        }
    }
}
