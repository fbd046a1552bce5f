package org.respite.operations.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.respite.operations.access.AccessModel;
import org.respite.operations.future.Dispatcher;
import org.respite.operations.future.Fate;
import org.respite.operations.future.Lived;
import org.respite.operations.future.Simulation;

/**
 * Lives through chunks of one proposal's futures and writes each future as a line. What a line says depends on scenario, plan
 * and seed alone: whoever makes it, wherever and how often, makes the same bytes.
 */
public final class ChunkMaker {

    private static final int FIXED_COLUMNS = 6;

    private final Simulation simulation;
    private final int[] itemOfNeed;
    private final int items;

    /** Of futures in which nobody plans anew. */
    public ChunkMaker(SweptPlan swept) {
        this(swept, Optional.empty());
    }

    /** @param dispatcher who plans the rest anew within each future; empty where nobody does */
    public ChunkMaker(SweptPlan swept, Optional<Dispatcher> dispatcher) {
        var scenario = swept.scenario();
        var granted = swept.granted().reaching(swept.counted());
        simulation = new Simulation(scenario, swept.plan(), granted, AccessModel.of(scenario), dispatcher);
        var ids = scenario.supply().items().stream().map(item -> item.id()).toList();
        itemOfNeed = scenario.supply().needs().stream().mapToInt(need -> ids.indexOf(need.item())).toArray();
        items = ids.size();
    }

    /** The names of the columns; {@code items} in the scenario's order. */
    static String head(List<String> items) {
        return "future,floor,worth,persons,movements,handovers"
                + items.stream().map(item -> "," + item.replaceAll("[\",\\s]", "-")).collect(Collectors.joining()) + "\n";
    }

    static int columns(int items) {
        return FIXED_COLUMNS + items;
    }

    /** A line for each future of a chunk. */
    public String lines(long seed, Chunk chunk) {
        return IntStream.range(chunk.first(), chunk.end())
                .mapToObj(future -> line(future, simulation.future(seed, future)))
                .collect(Collectors.joining());
    }

    private String line(int future, Lived lived) {
        var goods = new double[items];
        for (int need = 0; need < itemOfNeed.length; need++) {
            goods[itemOfNeed[need]] += Arrays.stream(lived.met()[need]).sum();
        }
        long persons = Arrays.stream(lived.arrived()).flatMapToLong(Arrays::stream).sum();
        long done = Arrays.stream(lived.fates()).filter(Fate::isDone).count();
        int handOvers = 0;
        for (boolean made : lived.handOvers()) {
            handOvers += made ? 1 : 0;
        }
        var line = new StringBuilder();
        line.append(future).append(',');
        lived.survivalFloor().ifPresent(line::append);
        line.append(',').append(lived.worth()).append(',').append(persons).append(',').append(done).append(',').append(handOvers);
        for (double amount : goods) {
            line.append(',').append(amount);
        }
        return line.append('\n').toString();
    }
}
