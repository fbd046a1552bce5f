package org.respite.operations.sweep;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of a proposal's futures, column by column.
 *
 * @param floor survival floor; absent where no need counts for it
 * @param persons who reach a destination or leave
 * @param movements done
 * @param goods distributed, by item in the scenario's order
 */
public record FutureTable(Optional<double[]> floor, double[] worth, double[] persons, double[] movements, List<double[]> goods) {

    public FutureTable {
        goods = List.copyOf(goods);
    }

    /** How many futures. */
    public int futures() {
        return worth.length;
    }

    /** Where the whole lines of a file end. */
    record Whole(long bytes, int futures) {}

    /** The first {@code futures} of a file. */
    static FutureTable read(Path file, String head, int futures) {
        int columns = head.split(",", -1).length;
        var values = new ArrayList<double[]>();
        for (int i = 0; i < columns; i++) {
            values.add(new double[futures]);
        }
        boolean hasFloor = true;
        try (var lines = new Lines(Files.newInputStream(file))) {
            lines.next();
            for (int future = 0; future < futures; future++) {
                var cells = lines.next().orElseThrow().split(",", -1);
                hasFloor &= !cells[1].isEmpty();
                for (int i = 0; i < columns; i++) {
                    values.get(i)[future] = cells[i].isEmpty() ? 0 : Double.parseDouble(cells[i]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new FutureTable(
                hasFloor ? Optional.of(values.get(1)) : Optional.empty(), values.get(2), values.get(3), values.get(4),
                values.subList(ChunkMaker.columns(0), columns));
    }

    /** As far as a file has the right head and a whole line for each future from 0 on. */
    static Whole whole(Path file, String head) throws IOException {
        int columns = head.split(",", -1).length;
        try (var lines = new Lines(Files.newInputStream(file))) {
            var first = lines.next();
            if (first.isEmpty() || !(first.get() + "\n").equals(head)) {
                return new Whole(0, 0);
            }
            long bytes = lines.bytes;
            int futures = 0;
            for (var line = lines.next(); line.isPresent() && isWhole(line.get(), futures, columns); line = lines.next()) {
                futures++;
                bytes = lines.bytes;
            }
            return new Whole(bytes, futures);
        }
    }

    private static boolean isWhole(String line, int future, int columns) {
        var cells = line.split(",", -1);
        if (cells.length != columns || !cells[0].equals(String.valueOf(future))) {
            return false;
        }
        try {
            for (int i = 2; i < columns; i++) {
                Double.parseDouble(cells[i]);
            }
            return cells[1].isEmpty() || Double.parseDouble(cells[1]) >= 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Lines that end; what follows the last line end is no line. */
    private static final class Lines implements AutoCloseable {

        private final InputStream in;
        long bytes;

        Lines(InputStream in) {
            this.in = new BufferedInputStream(in, 1 << 16);
        }

        Optional<String> next() throws IOException {
            var line = new ByteArrayOutputStream();
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (c == '\n') {
                    bytes += line.size() + 1L;
                    return Optional.of(line.toString(StandardCharsets.UTF_8));
                }
                line.write(c);
            }
            return Optional.empty();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
