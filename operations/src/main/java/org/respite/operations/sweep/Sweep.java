package org.respite.operations.sweep;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.respite.model.scenario.Scenario;

/**
 * The futures of several proposals in one folder, a file each. A sweep that was interrupted goes on where its files end, and a
 * larger number of futures only adds to them.
 *
 * @param scenarios of the proposals, in their order
 */
public record Sweep(Path folder, List<Scenario> scenarios, long seed, int futures) {

    public Sweep {
        scenarios = List.copyOf(scenarios);
    }

    /**
     * Lives through what is missing.
     *
     * @param stop whether to stop early
     * @param progress is told how many futures there are, of all proposals together
     */
    public void run(Engine engine, BooleanSupplier stop, IntConsumer progress) {
        var files = new ArrayList<FutureFile>();
        try {
            for (int i = 0; i < scenarios.size(); i++) {
                files.add(FutureFile.open(file(i), head(i)));
            }
            engine.run(seed, missing(files), new Engine.Sink() {

                private int there = files.stream().mapToInt(FutureFile::futures).sum();

                @Override
                public void take(Chunk chunk, String lines) {
                    files.get(chunk.proposal()).take(chunk, lines);
                    there += chunk.count();
                    progress.accept(there);
                }

                @Override
                public boolean isEnough() {
                    return stop.getAsBoolean();
                }
            });
        } finally {
            files.forEach(FutureFile::close);
        }
    }

    /** Early futures of all proposals first, so that whatever is there can be compared. */
    private List<Chunk> missing(List<FutureFile> files) {
        return IntStream.range(0, files.size())
                .boxed()
                .flatMap(i -> IntStream.iterate(files.get(i).futures(), first -> first < futures, Sweep::nextFirst)
                        .mapToObj(first -> new Chunk(i, first, Math.min(nextFirst(first), futures) - first)))
                .sorted(Comparator.comparingInt(Chunk::first).thenComparingInt(Chunk::proposal))
                .toList();
    }

    private static int nextFirst(int first) {
        return (first / Chunk.SIZE + 1) * Chunk.SIZE;
    }

    /** What came of each proposal: as many futures of each as there are of all. */
    public List<FutureTable> tables() {
        int[] there = new int[scenarios.size()];
        for (int i = 0; i < there.length; i++) {
            try (var file = FutureFile.open(file(i), head(i))) {
                there[i] = file.futures();
            }
        }
        int common = Math.min(futures, IntStream.of(there).min().orElse(0));
        return IntStream.range(0, there.length).mapToObj(i -> FutureTable.read(file(i), head(i), common)).toList();
    }

    /** How many futures there are already, of all proposals together, of those that are wanted. */
    public int there() {
        int sum = 0;
        for (int i = 0; i < scenarios.size(); i++) {
            try (var file = FutureFile.open(file(i), head(i))) {
                sum += Math.min(futures, file.futures());
            }
        }
        return sum;
    }

    private Path file(int proposal) {
        return folder.resolve("futures-" + (proposal + 1) + ".csv");
    }

    private String head(int proposal) {
        return ChunkMaker.head(scenarios.get(proposal).supply().items().stream().map(item -> item.id().value()).toList());
    }
}
